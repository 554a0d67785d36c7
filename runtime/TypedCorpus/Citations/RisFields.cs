namespace TypedCorpus.Citations;

/// <summary>The tags of RIS for the fields that are no property of a paper.</summary>
internal static class RisFields
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["editor"] = "A2",
        ["serieseditor"] = "A3",
        ["translator"] = "A4",
        ["affiliation"] = "AD",
        ["accessionnumber"] = "AN",
        ["library"] = "CN",
        ["address"] = "CY",
        ["location"] = "CY",
        ["database"] = "DB",
        ["databaseprovider"] = "DP",
        ["edition"] = "ET",
        ["shortjournal"] = "J2",
        ["number"] = "M1",
        ["type"] = "M3",
        ["volumes"] = "NV",
        ["origpublication"] = "OP",
        ["researchnotes"] = "RN",
        ["section"] = "SE",
        ["isbn"] = "SN",
        ["issn"] = "SN",
        ["shorttitle"] = "ST",
        ["series"] = "T3",
        ["translatedauthor"] = "TA",
        ["translatedtitle"] = "TT",
        ["urldate"] = "Y2",
    };

    /// <summary>The tag of a field; null if there is none for it.</summary>
    public static string? TagOf(string field) => Tags.GetValueOrDefault(field);
}
