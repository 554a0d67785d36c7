namespace TypedCorpus.Citations;

/// <summary>The variables of CSL for the fields that are no property of a paper, in the three kinds that CSL has.</summary>
internal static class CslFields
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["address"] = "publisher-place",
        ["annotation"] = "annote",
        ["archive"] = "archive",
        ["archiveplace"] = "archive-place",
        ["authority"] = "authority",
        ["chapter"] = "chapter-number",
        ["dimensions"] = "dimensions",
        ["division"] = "division",
        ["edition"] = "edition",
        ["eventtitle"] = "event",
        ["eventvenue"] = "event-place",
        ["howpublished"] = "medium",
        ["isbn"] = "ISBN",
        ["issn"] = "ISSN",
        ["jurisdiction"] = "jurisdiction",
        ["library"] = "call-number",
        ["location"] = "publisher-place",
        ["origlocation"] = "original-publisher-place",
        ["origpublisher"] = "original-publisher",
        ["origtitle"] = "original-title",
        ["pagetotal"] = "number-of-pages",
        ["part"] = "part",
        ["pmcid"] = "PMCID",
        ["pmid"] = "PMID",
        ["printing"] = "printing",
        ["pubstate"] = "status",
        ["scale"] = "scale",
        ["section"] = "section",
        ["series"] = "collection-title",
        ["shortjournal"] = "container-title-short",
        ["shorttitle"] = "title-short",
        ["source"] = "source",
        ["supplement"] = "supplement",
        ["type"] = "genre",
        ["version"] = "version",
        ["volumes"] = "number-of-volumes",
    };

    private static readonly Dictionary<string, string> People = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bookauthor"] = "container-author",
        ["chair"] = "chair",
        ["compiler"] = "compiler",
        ["composer"] = "composer",
        ["contributor"] = "contributor",
        ["curator"] = "curator",
        ["director"] = "director",
        ["editor"] = "editor",
        ["editorialdirector"] = "editorial-director",
        ["executiveproducer"] = "executive-producer",
        ["illustrator"] = "illustrator",
        ["interviewer"] = "interviewer",
        ["organizer"] = "organizer",
        ["origauthor"] = "original-author",
        ["performer"] = "performer",
        ["producer"] = "producer",
        ["recipient"] = "recipient",
        ["reviewedauthor"] = "reviewed-author",
        ["serieseditor"] = "collection-editor",
        ["translator"] = "translator",
    };

    private static readonly Dictionary<string, string> Dates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["availabledate"] = "available-date",
        ["eventdate"] = "event-date",
        ["origdate"] = "original-date",
        ["submitted"] = "submitted",
        ["urldate"] = "accessed",
    };

    /// <summary>The variable for a text; a number is that of a report itself, and elsewhere the place in a series.</summary>
    public static string? Text(string field, string cslType) =>
        field.Equals("number", StringComparison.OrdinalIgnoreCase)
            ? cslType is "report" or "patent" ? "number" : "collection-number"
            : Texts.GetValueOrDefault(field);

    public static string? OfPeople(string field) => People.GetValueOrDefault(field);

    public static string? OfDate(string field) => Dates.GetValueOrDefault(field);
}
