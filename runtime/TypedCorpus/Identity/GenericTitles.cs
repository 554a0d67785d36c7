using TypedCorpus.Text;

namespace TypedCorpus.Identity;

/// <summary>Knows the titles that many works have, such as <c>Introduction</c>, and that say nothing about which it is.</summary>
internal static class GenericTitles
{
    private static readonly string[] Titles =
    [
        // English
        "About the authors", "About the author", "About this book", "About this issue", "Abbreviations", "Abstract", "Abstracts",
        "Acknowledgement", "Acknowledgements", "Acknowledgment", "Acknowledgments", "Addendum", "Afterword", "Announcement",
        "Announcements", "Annual report", "Appendices", "Appendix", "Author index", "Author response", "Authors' reply",
        "Author's reply", "Authors' response", "Back matter", "Background", "Basic concepts", "Bibliography", "Biography",
        "Book review", "Book reviews", "Calendar", "Case report", "Comment", "Commentary", "Comments", "Committees",
        "Communication", "Concluding remarks", "Conclusion", "Conclusions", "Conclusions and future work", "Contents",
        "Contributors", "Copyright", "Copyright page", "Correction", "Corrections", "Correspondence", "Corrigenda", "Corrigendum",
        "Cover", "Data", "Debate", "Dedication", "Definitions", "Discussion", "Discussions", "Editor's note",
        "Editor's introduction", "Editorial", "Editorial board", "Editorial comment", "Editorial introduction", "Editorials",
        "Editors' introduction", "Editors' note", "Epilogue", "Errata", "Erratum", "Executive summary", "Expression of concern",
        "Final remarks", "Foreword", "Forewords", "Forum", "Front matter", "Frontmatter", "From the editor", "From the editors",
        "From the guest editors", "Future directions", "Future work", "General introduction", "General discussion", "Glossary",
        "Guest editorial", "Guest editors' introduction", "Guest editor's introduction", "Guest editorial preface",
        "Guest introduction", "Historical background", "Highlights", "Important notice", "In brief", "In memoriam", "In reply",
        "In this issue", "Index", "Interview", "Introduction", "Introductions", "Introductory remarks", "Introduction and overview",
        "Introduction to the special issue", "Introduction to this special issue", "Introduction to the special section",
        "Invited talk", "Invited talks", "Issue information", "Keynote", "Keynote address", "Keynotes", "Keynote talk", "Letter",
        "Letter from the editor", "Letter from the editors", "Letter to the editor", "Letters", "Letters to the editor",
        "List of abbreviations", "List of contributors", "List of figures", "List of participants", "List of reviewers",
        "List of symbols", "List of tables", "Literature review", "Masthead", "Materials and methods", "Message from the chair",
        "Message from the chairs", "Message from the general chairs", "Message from the program chairs", "Methods", "Methodology",
        "News", "Notation", "Note", "Note from the editor", "Notes", "Notice", "Obituaries", "Obituary", "Opening remarks",
        "Opinion", "Organization", "Organisation", "Organizing committee", "Outlook", "Overview", "Panel", "Panel discussion",
        "Perspective", "Perspectives", "Poster", "Posters", "Postscript", "Preamble", "Preface", "Prefaces",
        "Preface to the second edition", "Preliminaries", "Proceedings", "Program committee", "Programme committee", "Prologue",
        "References", "Rejoinder", "Related work", "Remarks", "Reply", "Reply to comment", "Report", "Reports", "Response",
        "Results", "Results and discussion", "Retraction", "Retraction notice", "Review", "Reviewer acknowledgement", "Reviewers",
        "Reviews", "Short communication", "Short notes", "Solutions", "Special issue", "Special section", "Special issue editorial",
        "Sponsors", "Subject index", "Summary", "Summary and conclusions", "Supplement", "Supplementary information",
        "Supplementary material", "Supplementary materials", "Table of contents", "Technical report", "Thanks to reviewers",
        "Title page", "Tutorial", "Tutorials", "Untitled", "Update", "Viewpoint", "Welcome", "Welcome message", "Workshop",
        "Workshops",
        // German
        "Anhang", "Berichtigung", "Besprechung", "Buchbesprechung", "Buchbesprechungen", "Danksagung", "Diskussion", "Einführung",
        "Einleitung", "Fazit", "Geleitwort", "Grußwort", "Impressum", "Inhalt", "Inhaltsverzeichnis", "Inhaltsübersicht",
        "Leserbrief", "Leserbriefe", "Literatur", "Literaturverzeichnis", "Mitteilungen", "Nachruf", "Nachwort", "Nachrichten",
        "Register", "Rezension", "Rezensionen", "Schluss", "Schlusswort", "Titelei", "Überblick", "Vorbemerkung", "Vorwort",
        "Zum Geleit", "Zusammenfassung", "Zu diesem Heft",
        // French
        "Avant-propos", "Bibliographie", "Comptes rendus", "Compte rendu", "Conclusion générale", "Éditorial", "Errata et addenda",
        "Introduction générale", "Lettre à la rédaction", "Liminaire", "Note de lecture", "Notes de lecture", "Postface",
        "Préambule", "Préface", "Présentation", "Présentation du numéro", "Recensions", "Remerciements", "Résumé", "Résumés",
        "Sommaire", "Table des matières",
        // Spanish, Portuguese, Italian
        "A modo de introducción", "Agradecimientos", "Agradecimentos", "Apresentação", "Bibliografía", "Bibliografia",
        "Carta al director", "Carta al editor", "Cartas al director", "Conclusión", "Conclusiones", "Conclusão", "Conclusões",
        "Conclusione", "Conclusioni", "Discusión", "Discussione", "Editoriale", "Epílogo", "Fe de erratas", "Índice", "Indice",
        "Introducción", "Introdução", "Introduzione", "Nota editorial", "Premessa", "Prefacio", "Prefácio", "Prefazione", "Premisa",
        "Presentación", "Presentazione", "Prólogo", "Prologo", "Recensione", "Recensioni", "Reseña", "Reseñas", "Resenha",
        "Resumen", "Resumo", "Ringraziamenti", "Riassunto", "Sumario", "Sumário",
        // Dutch, Scandinavian, Polish, Russian
        "Inleiding", "Voorwoord", "Samenvatting", "Nawoord", "Redactioneel", "Boekbespreking", "Inledning", "Innledning",
        "Indledning", "Förord", "Forord", "Johdanto", "Wstęp", "Wprowadzenie", "Przedmowa", "Zakończenie", "Úvod", "Введение",
        "Предисловие", "Заключение", "Рецензия",
        // Chinese, Japanese, Korean
        "前言", "引言", "导言", "序", "序言", "序论", "绪论", "编者按", "卷首语", "结论", "后记", "はじめに", "まえがき", "序文", "序論", "おわりに", "あとがき", "巻頭言",
        "編集後記", "머리말", "서론", "결론", "권두언",
    ];

    /// <summary>Parts that have a number: <c>Chapter 3</c>.</summary>
    private static readonly string[] Parts =
        ["chapter", "part", "section", "session", "lecture", "appendix", "volume", "issue", "kapitel", "teil"];

    private static readonly HashSet<string> Keys = new(Titles.Select(TitleSpelling.KeyOf), StringComparer.Ordinal);

    /// <summary>Whether a key of <see cref="TitleSpelling"/> is that of such a title.</summary>
    public static bool Contains(string key) => Keys.Contains(key) || IsNumberedPart(key);

    private static bool IsNumberedPart(string key)
    {
        int end = key.Length;
        while (end > 0 && AsciiChar.IsDigit(key[end - 1]))
            end--;
        return end < key.Length && Parts.Contains(key.Substring(0, end), StringComparer.Ordinal);
    }
}
