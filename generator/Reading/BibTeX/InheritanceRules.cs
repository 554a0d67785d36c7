using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The name that a field of a parent has in its child. BibTeX keeps all names, BibLaTeX changes those of titles (appendix B of
/// its manual); types that it does not pair go by that of the child.
/// </summary>
internal static class InheritanceRules
{
    /// <summary>The fields that describe the parent alone, or say how to treat it.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "crossref", "xref", "xdata", "ids", "key", "sortkey", "presort", "sorttitle", "indextitle", "indexsorttitle", "label",
        "shorthand", "shorthandintro", "shorttitle", "shortauthor", "shorteditor", "options", "execute", "related",
        "relatedtype", "relatedoptions", "relatedstring", "entryset", "entrysubtype",
        "abstract", "annotation", "annote", "keywords", "doi", "eprint", "eprinttype", "archiveprefix", "eprintclass",
        "primaryclass", "url", "urldate", "file", "pdf",
        // What programs note about their record of it.
        "adsnote", "adsurl", "bdsk-file-1", "bdsk-url-1", "bdsk-url-2", "bibsource", "biburl", "comment", "creationdate",
        "date-added", "date-modified", "groups", "mendeley-groups", "mendeley-tags", "modificationdate", "owner", "timestamp",
    };

    /// <summary>The fields that BibTeX and BibLaTeX, or their styles, name differently.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["address"] = "location",
        ["annote"] = "annotation",
        ["archiveprefix"] = "eprinttype",
        ["hyphenation"] = "langid",
        ["journal"] = "journaltitle",
        ["key"] = "sortkey",
        ["pdf"] = "file",
        ["primaryclass"] = "eprintclass",
        ["school"] = "institution",
    };

    /// <summary>The name of BibLaTeX for a field, the same for all that mean the same.</summary>
    public static string NameOf(string field) => Aliases.TryGetValue(field, out string? name) ? name : field;

    /// <summary>Whether children inherit a field of their crossref parent, under whatever name.</summary>
    public static bool IsInherited(string field) => !Own.Contains(field);

    /// <summary>The name in a child of a type for a field of its crossref parent; null if the child does not inherit it.</summary>
    public static string? NameInChild(string childType, string parentType, string field)
    {
        if (!IsInherited(field))
            return null;
        if (field is not ("title" or "subtitle" or "titleaddon"))
            return field;
        return TitlePrefix(childType, parentType) + field;
    }

    /// <summary>What stands before the name of a title of a parent in its child: it is the title of the book, for example.</summary>
    public static string TitlePrefix(string childType, string parentType)
    {
        if (childType is "article" or "suppperiodical")
            return "journal";
        if (parentType.StartsWith("mv", StringComparison.Ordinal))
            return "main";
        return EntryTypes.IsInBook(childType) ? "book" : "";
    }

    /// <summary>Whether the author of a parent is that of the book in which the child is.</summary>
    public static bool IsBookAuthor(string childType, string parentType) =>
        childType is "inbook" or "bookinbook" or "suppbook" && parentType is "book" or "mvbook";
}
