using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// The variables of the CSL 1.0.2 schema that no field of a paper has, by the names that BibLaTeX gives them; one without
/// such a name keeps its own.
/// </summary>
internal static class CslVariables
{
    /// <summary>The variables that hold people.</summary>
    public static readonly IReadOnlyList<(string Variable, string Field)> People =
    [
        ("editor", "editor"), ("translator", "translator"), ("collection-editor", "serieseditor"),
        ("container-author", "bookauthor"), ("editorial-director", "editorialdirector"), ("director", "director"),
        ("chair", "chair"), ("compiler", "compiler"), ("composer", "composer"), ("contributor", "contributor"),
        ("curator", "curator"), ("executive-producer", "executiveproducer"), ("guest", "guest"), ("host", "host"),
        ("illustrator", "illustrator"), ("interviewer", "interviewer"), ("narrator", "narrator"), ("organizer", "organizer"),
        ("original-author", "origauthor"), ("performer", "performer"), ("producer", "producer"), ("recipient", "recipient"),
        ("reviewed-author", "reviewedauthor"), ("script-writer", "scriptwriter"), ("series-creator", "seriescreator"),
    ];

    /// <summary>The variables that hold dates, without that of the paper itself.</summary>
    public static readonly IReadOnlyList<(string Variable, string Field)> Dates =
    [
        ("accessed", "urldate"), ("event-date", "eventdate"), ("original-date", "origdate"), ("available-date", "availabledate"),
        ("submitted", "submitted"),
    ];

    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["annote"] = "annotation",
        ["archive-place"] = "archiveplace",
        ["call-number"] = "library",
        ["chapter-number"] = "chapter",
        ["collection-number"] = "number",
        ["collection-title"] = "series",
        ["container-title-short"] = "shortjournal",
        ["event"] = "eventtitle",
        ["event-place"] = "eventvenue",
        ["event-title"] = "eventtitle",
        ["genre"] = "type",
        ["journalAbbreviation"] = "shortjournal",
        ["medium"] = "howpublished",
        ["number-of-pages"] = "pagetotal",
        ["number-of-volumes"] = "volumes",
        ["original-publisher"] = "origpublisher",
        ["original-publisher-place"] = "origlocation",
        ["original-title"] = "origtitle",
        ["part-number"] = "part",
        ["publisher-place"] = "address",
        ["shortTitle"] = "shorttitle",
        ["status"] = "pubstate",
        ["title-short"] = "shorttitle",
        ["volume-title"] = "volumetitle",
    };

    public static string FieldOf(string variable) =>
        Fields.TryGetValue(variable, out string? field) ? field : CaseFolding.Fold(variable);
}
