namespace TypedCorpus.Citations.Vocabulary;

/// <summary>
/// The fields that have no property of their own: their names in BibTeX or BibLaTeX, CSL (1.0.2) and RIS (2011), in a table for
/// each kind of content.
/// </summary>
/// <remarks>A field may have several names in the other formats: all are read, and the first is written.</remarks>
internal static class FieldNames
{
    /// <summary>Lists of people.</summary>
    public static readonly string?[][] People =
    [
        ["editor", "editor", "A2"],
        ["editor", null, "ED"],
        ["translator", "translator", "A4"],
        ["serieseditor", "collection-editor", "A3"],
        ["bookauthor", "container-author", null],
        ["editorialdirector", "editorial-director", null],
        ["director", "director", null],
        ["chair", "chair", null],
        ["compiler", "compiler", null],
        ["composer", "composer", null],
        ["contributor", "contributor", null],
        ["curator", "curator", null],
        ["executiveproducer", "executive-producer", null],
        ["guest", "guest", null],
        ["host", "host", null],
        ["illustrator", "illustrator", null],
        ["interviewer", "interviewer", null],
        ["narrator", "narrator", null],
        ["organizer", "organizer", null],
        ["origauthor", "original-author", null],
        ["performer", "performer", null],
        ["producer", "producer", null],
        ["recipient", "recipient", null],
        ["reviewedauthor", "reviewed-author", null],
        ["scriptwriter", "script-writer", null],
        ["seriescreator", "series-creator", null],
        ["author", null, null],
        ["editora", null, null],
        ["editorb", null, null],
        ["editorc", null, null],
        ["annotator", null, null],
        ["commentator", null, null],
        ["introduction", null, null],
        ["foreword", null, null],
        ["afterword", null, null],
        ["holder", null, null],
        ["shortauthor", null, null],
        ["shorteditor", null, null],
        ["sortname", null, null],
    ];

    /// <summary>Dates, which CSL writes in parts.</summary>
    public static readonly string?[][] Dates =
    [
        ["urldate", "accessed", "Y2"],
        ["eventdate", "event-date", null],
        ["origdate", "original-date", null],
        ["availabledate", "available-date", null],
        ["submitted", "submitted", null],
    ];

    /// <summary>Everything else. A CSL variable that is missing here has the name of its field.</summary>
    public static readonly string?[][] Texts =
    [
        ["accessionnumber", null, "AN"],
        ["address", "publisher-place", "CY"],
        ["address", null, "PP"],
        ["location", "publisher-place", "CY"],
        ["affiliation", null, "AD"],
        ["annotation", "annote", null],
        ["archive", "archive", null],
        ["archiveplace", "archive-place", null],
        ["authority", "authority", null],
        ["booktitle", null, "BT"],
        ["booktitle", null, "T2"],
        ["chapter", "chapter-number", null],
        ["database", null, "DB"],
        ["databaseprovider", null, "DP"],
        ["dimensions", "dimensions", null],
        ["division", "division", null],
        ["edition", "edition", "ET"],
        ["eventtitle", "event", null],
        ["eventtitle", "event-title", null],
        ["eventvenue", "event-place", null],
        ["howpublished", "medium", null],
        ["issn", "ISSN", "SN"],
        ["isbn", "ISBN", "SN"],
        ["jurisdiction", "jurisdiction", null],
        ["library", "call-number", "CN"],
        ["number", "collection-number", "M1"],
        ["origlocation", "original-publisher-place", null],
        ["origpublication", null, "OP"],
        ["origpublisher", "original-publisher", null],
        ["origtitle", "original-title", null],
        ["pagetotal", "number-of-pages", null],
        ["part", "part", null],
        ["part", "part-number", null],
        ["pmcid", "PMCID", null],
        ["pmid", "PMID", null],
        ["printing", "printing", null],
        ["pubstate", "status", null],
        ["researchnotes", null, "RN"],
        ["scale", "scale", null],
        ["section", "section", "SE"],
        ["series", "collection-title", "T3"],
        ["shortjournal", "container-title-short", "J2"],
        ["shortjournal", "journalAbbreviation", "J1"],
        ["shortjournal", null, "JA"],
        ["shortjournal", null, "JO"],
        ["shorttitle", "title-short", "ST"],
        ["shorttitle", "shortTitle", null],
        ["source", "source", null],
        ["supplement", "supplement", null],
        ["translatedauthor", null, "TA"],
        ["translatedtitle", null, "TT"],
        ["type", "genre", "M3"],
        ["user1", null, "U1"],
        ["user2", null, "U2"],
        ["user3", null, "U3"],
        ["user4", null, "U4"],
        ["user5", null, "U5"],
        ["version", "version", null],
        ["volumes", "number-of-volumes", "NV"],
        ["volumetitle", "volume-title", null],
    ];

    /// <summary>The addresses of a paper but for the first, with semicolons between them.</summary>
    public const string OtherUrls = "otherurl";

    /// <summary>The addresses of its PDF but for the first.</summary>
    public const string OtherPdfs = "otherpdf";

    /// <summary>The fields for who issued a work; other formats have the publisher alone.</summary>
    public static readonly string[] Issuers = ["school", "institution", "organization"];

    /// <summary>Fields for addresses, keys and dates, which contain no LaTeX.</summary>
    private static readonly HashSet<string> Verbatim = new(StringComparer.OrdinalIgnoreCase)
    {
        "bdsk-url-1", "bdsk-url-2", "crossref", "date", "doi", "eprint", "file", "ids", OtherPdfs, OtherUrls, "pdf", "related", "url",
        "xdata", "xref",
    };

    /// <summary>The field for the paths of files, in which backslashes are what they look like.</summary>
    private const string File = "file";

    private static readonly HashSet<string> Persons = new(People.Select(row => row[0]!), StringComparer.OrdinalIgnoreCase);
    private static readonly NameTable CslPeople = new(People, from: 0, to: 1, StringComparer.OrdinalIgnoreCase);
    private static readonly NameTable CslDates = new(Dates, from: 0, to: 1, StringComparer.OrdinalIgnoreCase);
    private static readonly NameTable CslTexts = new(Texts, from: 0, to: 1, StringComparer.OrdinalIgnoreCase);
    private static readonly NameTable Ris = new([.. People, .. Dates, .. Texts], from: 0, to: 2, StringComparer.Ordinal);

    /// <summary>The fields with a RIS tag, each before its tags.</summary>
    public static IEnumerable<string[]> RisRows => People.Concat(Dates).Concat(Texts)
        .Where(static row => row[2] is not null)
        .GroupBy(static row => row[0]!, static row => row[2]!)
        .Select(static tags => (string[])[tags.Key, .. tags]);

    /// <summary>Whether a field holds people.</summary>
    public static bool HoldsPeople(string field) => Persons.Contains(field);

    /// <summary>Whether a field is read and written as it is.</summary>
    public static bool IsVerbatim(string field) => Verbatim.Contains(field);

    /// <summary>Whether a field holds paths, of which not even an escape is decoded.</summary>
    public static bool IsPath(string field) => field.Equals(File, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a field holds a date.</summary>
    public static bool IsDate(string field) => Array.Exists(Dates, row => field.Equals(row[0], StringComparison.OrdinalIgnoreCase));

    /// <summary>The CSL variable for a field that holds people; null if there is none.</summary>
    public static string? ToCslPeople(string field) => CslPeople.To(field);

    /// <summary>The CSL variable for a field that holds a date; null if there is none.</summary>
    public static string? ToCslDate(string field) => CslDates.To(field);

    /// <summary>The CSL variable for any other field; null if there is none.</summary>
    public static string? ToCslText(string field) => CslTexts.To(field);

    /// <summary>The field for a CSL variable that holds neither people nor a date; null if it has no other name.</summary>
    public static string? FromCslText(string variable) => CslTexts.From(variable);

    /// <summary>The RIS tag for a field; null if there is none.</summary>
    public static string? ToRis(string field) => Ris.To(field);

    /// <summary>The field for a RIS tag; null if it has none.</summary>
    public static string? FromRis(string tag) => Ris.From(tag);
}
