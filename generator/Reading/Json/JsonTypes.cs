using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>The names of services for types of works, and the types of BibTeX that they are.</summary>
internal static class JsonTypes
{
    private static readonly Dictionary<string, string> ByName = new (string Type, string[] Names)[]
        {
            ("article",
            [
                "article", "journal-article", "journal articles", "JournalArticle", "article-journal", "article-magazine",
                "article-newspaper",
                "magazineArticle", "newspaperArticle", "research-article", "research article", "review-article", "ScholarlyArticle",
                "journal",
                "journals", "review", "letter", "editorial", "LettersAndComments", "brief-report", "JOUR", "ART", "early access articles",
                "journal paper", "data-paper", "datapaper", "newsarticle",
            ]),
            ("inproceedings",
            [
                "inproceedings", "proceedings-article", "conference", "conferences", "conference-paper", "paper-conference",
                "conferencePaper",
                "conference and workshop papers", "conference_proceedings", "conference proceedings article", "ConferencePaper",
                "proceeding",
                "chapter conferencepaper", "conference proceeding", "COMM", "CPAPER", "conference article", "ConferenceProceedings",
            ]),
            ("proceedings", ["proceedings", "editorship", "proceedings-series"]),
            ("incollection",
            [
                "incollection", "chapter", "book-chapter", "bookSection", "book_section", "book-section", "book-part", "book chapter",
                "BookChapter",
                "parts in books or collections", "COUV", "CHAP", "book-track",
            ]),
            ("book", ["book", "books", "monograph", "edited-book", "reference-book", "ebook", "OUV", "books and theses", "mvbook"]),
            ("phdthesis",
            [
                "phdthesis", "dissertation", "thesis", "theses", "doctoral thesis", "doctoralthesis", "THESE", "THES", "publication-thesis",
                "dissertation/thesis",
            ]),
            ("mastersthesis", ["mastersthesis", "masters thesis", "master thesis", "masterthesis"]),
            ("techreport",
                ["techreport", "report", "technical report", "report-component", "working_paper", "workingpaper", "REPORT", "RPRT",
                "technicalnote"]),
            ("manual", ["manual", "standard", "standards"]),
            ("misc",
            [
                "misc", "preprint", "preprints", "posted-content", "eprint", "e-print", "informal publications",
                "informal and other publications",
                "document", "generic", "map", "interview", "email", "instantMessage", "UNDEFINED", "other", "workingpaper/preprint",
            ]),
            ("online", ["online", "webpage", "web_page", "website", "blogPost", "forumPost", "post-weblog", "electronic"]),
            ("dataset", ["dataset", "data", "data and artifacts"]),
            ("software", ["software", "computerProgram", "computer_program", "SoftwareSourceCode"]),
            ("patent", ["patent", "BREVET"]),
            ("inreference", ["inreference", "encyclopediaArticle", "dictionaryEntry", "reference-entry"]),
            ("video", ["video", "videoRecording", "tvBroadcast"]),
            ("audio", ["audio", "audioRecording", "podcast", "radioBroadcast"]),
            ("movie", ["movie", "film"]),
            ("artwork", ["artwork"]),
            ("legislation", ["legislation", "bill", "statute"]),
            ("jurisdiction", ["jurisdiction", "case", "hearing"]),
            ("unpublished", ["unpublished", "manuscript", "presentation"]),
        }
        .SelectMany(static row => row.Names.Select(name => (Name: JsonNames.Fold(name), row.Type)))
        .GroupBy(static row => row.Name)
        .ToDictionary(static names => names.Key, static names => names.First().Type, StringComparer.Ordinal);

    /// <summary>The type of BibTeX; null if the name is unknown.</summary>
    public static string? Of(string name, JsonDialect dialect)
    {
        if (dialect.IsCsl && EntryTypes.IsCsl(name))
            return EntryTypes.FromCsl(name);
        return Of(name);
    }

    /// <summary>The type of BibTeX for a name that is not CSL's; null if it is unknown.</summary>
    public static string? Of(string name) => ByName.TryGetValue(JsonNames.Fold(name), out string? type) ? type : null;
}
