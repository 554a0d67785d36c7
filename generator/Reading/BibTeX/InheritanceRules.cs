namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>What a field of a parent is called in its child: BibTeX keeps the names, BibLaTeX changes those of titles.</summary>
internal static class InheritanceRules
{
    /// <summary>What belongs to the parent as a work of its own, or says how to treat it.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "crossref", "xref", "xdata", "ids", "key", "sortkey", "presort", "sorttitle", "label", "shorthand", "shorttitle",
        "shortauthor", "shorteditor", "options", "execute", "related", "relatedtype", "entryset", "entrysubtype",
        "abstract", "annotation", "annote", "keywords", "doi", "eprint", "eprinttype", "archiveprefix", "eprintclass",
        "primaryclass", "url", "urldate", "file", "pdf",
    };

    /// <summary>The name by which a child of a type has a field of its crossref parent; null if it does not take it.</summary>
    public static string? NameInChild(string childType, string parentType, string field)
    {
        if (Own.Contains(field))
            return null;
        if (field is not ("title" or "subtitle" or "titleaddon"))
            return field;
        return TitlePrefix(childType, parentType) is { } prefix ? prefix + field : field;
    }

    private static string? TitlePrefix(string childType, string parentType) => childType switch
    {
        "inproceedings" or "conference" or "incollection" or "inbook" or "inreference" or "suppbook" or "suppcollection" => "book",
        "article" or "suppperiodical" => "journal",
        _ => parentType.StartsWith("mv", StringComparison.Ordinal) ? "main" : null,
    };
}
