namespace TypedCorpus.Generator.Reading.Ris;

/// <summary>The tags of RIS, as its specification of 2011 and the programs that write it have them.</summary>
internal static class RisTags
{
    public const string Type = "TY";
    public const string End = "ER";

    public static readonly string[] Title = ["TI", "T1", "CT"];
    public static readonly string[] Authors = ["AU", "A1"];
    public static readonly string[] Abstract = ["AB", "N2"];
    public static readonly string[] Date = ["PY", "Y1", "DA"];

    /// <summary>The journal or the book, its whole name before a short one.</summary>
    public static readonly string[] Venue = ["JF", "T2", "BT", "JO", "JA", "J1", "J2"];

    /// <summary>Those that no field of a paper has, by the names that BibLaTeX gives them.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["A2"] = "editor",
        ["A3"] = "serieseditor",
        ["A4"] = "translator",
        ["AD"] = "affiliation",
        ["AN"] = "accessionnumber",
        ["BT"] = "booktitle",
        ["CN"] = "library",
        ["CY"] = "address",
        ["DB"] = "database",
        ["DP"] = "databaseprovider",
        ["ED"] = "editor",
        ["ET"] = "edition",
        ["J1"] = "shortjournal",
        ["J2"] = "shortjournal",
        ["JA"] = "shortjournal",
        ["JO"] = "shortjournal",
        ["M1"] = "number",
        ["M3"] = "type",
        ["NV"] = "volumes",
        ["OP"] = "origpublication",
        ["PP"] = "address",
        ["RN"] = "researchnotes",
        ["SE"] = "section",
        ["SN"] = "issn",
        ["ST"] = "shorttitle",
        ["T2"] = "booktitle",
        ["T3"] = "series",
        ["TA"] = "translatedauthor",
        ["TT"] = "translatedtitle",
        ["U1"] = "user1",
        ["U2"] = "user2",
        ["U3"] = "user3",
        ["U4"] = "user4",
        ["U5"] = "user5",
        ["Y2"] = "urldate",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        Type, End, "TI", "T1", "CT", "AU", "A1", "AB", "N2", "PY", "Y1", "DA", "JF", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8",
        "CA", "CP", "DO", "DI", "EP", "ID", "IS", "KW", "L1", "L2", "L3", "L4", "LA", "LB", "LK", "M1", "M2", "N1", "PB", "RI", "RP",
        "SP", "UR", "VL", "VO", "WT", "WV",
    };

    public static bool IsKnown(string tag) => Others.Contains(tag) || Fields.ContainsKey(tag);

    public static string FieldOf(string tag) =>
        Fields.TryGetValue(tag, out string? field) ? field : tag.ToLowerInvariant();
}
