using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>What bibliographies and archives publish: DBLP, the ACL Anthology, and the answers of OAI-PMH.</summary>
internal static class ArchiveSchemas
{
    private static readonly string[] DblpTypes =
        ["article", "inproceedings", "proceedings", "book", "incollection", "phdthesis", "mastersthesis", "data"];

    private static readonly string[][] TextRows = [[F.Title, "/title"], [F.Abstract, "/abstract"]];

    private static readonly string[][] PublishedRows =
        [.. TextRows, [F.Pages, "/pages"], [F.Doi, "/doi"], [F.Note, "/note"], ["editor", "/editor"]];

    private static readonly string[][] ArxivRows =
    [
        .. TextRows,
        [F.Venue, "/journal-ref"],
        [F.Doi, "/doi"],
        [F.ArxivNumber, "/id"],
        [F.Categories, "/categories"],
        [F.Note, "/comments"],
        ["number", "/report-no"],
        ["license", "/license"],
    ];

    public static readonly XmlSchema Dblp = new(
        [.. DblpTypes.Select(static type => "dblp/" + type), .. DblpTypes.Select(static type => "r/" + type), "hit/info"],
        [
            .. PublishedRows,
            [F.Type, "#", "/type"],
            [F.Key, "@key", "/key"],
            [F.Authors, "/author", "authors/author"],
            [F.Year, "/year"],
            [F.Month, "/month"],
            [F.Venue, "/journal", "/booktitle", "/venue"],
            [F.Volume, "/volume"],
            [F.Issue, "/number"],
            [F.Publisher, "/publisher", "/school"],
            [F.Url, "/ee", "/url"],
            ["series", "/series"],
            ["isbn", "/isbn"],
            ["crossref", "/crossref"],
            ["venue", "/venue"],
        ])
    {
        HasTitlePeriods = true,
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
        [
            .. PublishedRows,
            [F.Key, "/bibkey", "@id"],
            [F.Authors, "/author"],
            [F.Url, "/url"],
            [F.Language, "/language"],
        ])
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
        [
            .. ArxivRows,
            [F.Authors, "authors/author"],
            [F.Date, "/created"],
            ["updated", "/updated"],
        ])
    {
        DefaultType = "misc",
    };

    /// <summary>The metadata format <c>arXivRaw</c>, which has the dates of all versions.</summary>
    public static readonly XmlSchema ArxivRaw = new(
        ["arXivRaw"],
        [
            .. ArxivRows,
            [F.Authors, "/authors"],
            [F.Date, "version[version=v1]/date", "version/date"],
            ["submitter", "/submitter"],
        ])
    {
        DefaultType = "misc",
        HasNameLists = true,
    };
}
