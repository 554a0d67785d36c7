using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>What bibliographies and archives publish: DBLP, the ACL Anthology, and the answers of OAI-PMH.</summary>
internal static class ArchiveSchemas
{
    private static readonly string[] DblpTypes =
        ["article", "inproceedings", "proceedings", "book", "incollection", "phdthesis", "mastersthesis", "data"];

    public static readonly XmlSchema Dblp = new(
        [.. DblpTypes.Select(static type => "dblp/" + type), .. DblpTypes.Select(static type => "r/" + type), "hit/info"],
        [F.Type, "#", "/type"],
        [F.Key, "@key", "/key"],
        [F.Title, "/title"],
        [F.Abstract, "/abstract"],
        [F.Authors, "/author", "authors/author"],
        [F.Year, "/year"],
        [F.Month, "/month"],
        [F.Venue, "/journal", "/booktitle", "/venue"],
        [F.Volume, "/volume"],
        [F.Issue, "/number"],
        [F.Pages, "/pages"],
        [F.Publisher, "/publisher", "/school"],
        [F.Doi, "/doi"],
        [F.Url, "/ee", "/url"],
        [F.Note, "/note"],
        ["editor", "/editor"],
        ["series", "/series"],
        ["isbn", "/isbn"],
        ["crossref", "/crossref"],
        ["venue", "/venue"])
    {
        Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["info"] = "misc",
            ["data"] = "dataset",
            ["Journal Articles"] = "article",
            ["Conference and Workshop Papers"] = "inproceedings",
            ["Informal and Other Publications"] = "misc",
            ["Informal Publications"] = "misc",
            ["Books and Theses"] = "book",
            ["Parts in Books or Collections"] = "incollection",
            ["Editorship"] = "proceedings",
            ["Data and Artifacts"] = "dataset",
        },
        HasOneTitle = true,
        DefaultType = "misc",
    };

    public static readonly XmlSchema Anthology = new(
        ["volume/paper"],
        [F.Key, "/bibkey", "@id"],
        [F.Title, "/title"],
        [F.Abstract, "/abstract"],
        [F.Authors, "/author"],
        [F.Pages, "/pages"],
        [F.Doi, "/doi"],
        [F.Url, "/url"],
        [F.Note, "/note"],
        [F.Language, "/language"],
        ["editor", "/editor"])
    {
        DefaultType = "inproceedings",
    };

    /// <summary>The simple Dublin Core that each archive has.</summary>
    public static readonly XmlSchema DublinCore = new(
        ["metadata/dc", "recordData/dc", "rdf/Description"],
        [F.Type, "/type"],
        [F.Title, "/title"],
        [F.Abstract, "/description"],
        [F.Authors, "/creator"],
        [F.Date, "/issued", "/date"],
        [F.Venue, "/source", "/isPartOf"],
        [F.Publisher, "/publisher"],
        [F.Doi, "/identifier[scheme=doi]", "/doi"],
        [F.Arxiv, "/identifier"],
        [F.Url, "/identifier", "@about"],
        [F.Pdf, "/relation"],
        [F.Keywords, "/subject"],
        [F.Language, "/language"],
        ["contributor", "/contributor"],
        ["rights", "/rights"],
        ["identifier", "/identifier"])
    {
        Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["text"] = "misc",
            ["info:eu-repo/semantics/article"] = "article",
            ["info:eu-repo/semantics/conferenceObject"] = "inproceedings",
            ["info:eu-repo/semantics/bookPart"] = "incollection",
            ["info:eu-repo/semantics/doctoralThesis"] = "phdthesis",
            ["info:eu-repo/semantics/masterThesis"] = "mastersthesis",
            ["info:eu-repo/semantics/report"] = "techreport",
            ["info:eu-repo/semantics/preprint"] = "misc",
        },
        DefaultType = "misc",
    };

    /// <summary>The metadata format <c>arXiv</c>.</summary>
    public static readonly XmlSchema Arxiv = new(
        ["arXiv"],
        [F.Title, "/title"],
        [F.Abstract, "/abstract"],
        [F.Authors, "authors/author"],
        [F.Date, "/created"],
        [F.Venue, "/journal-ref"],
        [F.Doi, "/doi"],
        [F.ArxivNumber, "/id"],
        [F.Categories, "/categories"],
        [F.Note, "/comments"],
        ["number", "/report-no"],
        ["updated", "/updated"],
        ["license", "/license"])
    {
        DefaultType = "misc",
    };

    /// <summary>The metadata format <c>arXivRaw</c>, which has the dates of all versions.</summary>
    public static readonly XmlSchema ArxivRaw = new(
        ["arXivRaw"],
        [F.Title, "/title"],
        [F.Abstract, "/abstract"],
        [F.Authors, "/authors"],
        [F.Date, "version[version=v1]/date", "version/date"],
        [F.Venue, "/journal-ref"],
        [F.Doi, "/doi"],
        [F.ArxivNumber, "/id"],
        [F.Categories, "/categories"],
        [F.Note, "/comments"],
        ["number", "/report-no"],
        ["submitter", "/submitter"],
        ["license", "/license"])
    {
        DefaultType = "misc",
        HasNameLists = true,
    };
}
