namespace TypedCorpus.Citations.Vocabulary;

/// <summary>
/// The RIS tags for the properties of a paper. Of several tags, the first that a record has is read and the first is written.
/// </summary>
internal static class RisTags
{
    public const string Type = "TY";
    public const string End = "ER";
    public const string Id = "ID";
    public const string FirstPage = "SP";
    public const string LastPage = "EP";
    public const string Publisher = "PB";
    public const string AccessionNumber = "AN";
    public const string Pdf = "L1";
    public const string Keyword = "KW";
    public const string Language = "LA";
    public const string Note = "N1";

    /// <summary>The date with month and day; <see cref="Dates"/> may have the year alone.</summary>
    public const string FullDate = "DA";

    /// <summary>The title of a book or of a journal, as the specification of 2011 has it.</summary>
    public const string SecondaryTitle = "T2";

    /// <summary>The title of a book, as the specification of 2001 has it.</summary>
    public const string BookTitle = "BT";

    public static readonly string[] Titles = ["TI", "T1", "CT"];
    public static readonly string[] Authors = ["AU", "A1"];
    public static readonly string[] Abstracts = ["AB", "N2"];
    public static readonly string[] Dates = ["PY", "Y1", FullDate];
    public static readonly string[] Volumes = ["VL", "VO"];
    public static readonly string[] Issues = ["IS", "CP"];
    public static readonly string[] Dois = ["DO", "DI"];
    public static readonly string[] Urls = ["UR", "LK"];

    /// <summary>The journal or the book, full names before short ones. <see cref="SecondaryTitle"/> is the one that is written.</summary>
    public static readonly string[] Venues = ["JF", SecondaryTitle, BookTitle, "JO", "JA", "J1", "J2"];

    /// <summary>The tags in use that neither the properties nor the fields of a paper have.</summary>
    private static readonly string[] Unused =
    [
        "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "CA", "L2", "L3", "L4", "LB", "M2", "RI", "RP", "WT", "WV",
    ];

    private static readonly HashSet<string> OfNoField = new(
        [
            Type, End, Id, FirstPage, LastPage, Publisher, Pdf, Keyword, Language, Note, .. Titles, .. Authors, .. Abstracts,
            .. Dates, .. Volumes, .. Issues, .. Dois, .. Urls, .. Venues, .. Unused,
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the specification or a program that writes RIS has a tag.</summary>
    public static bool IsKnown(string tag) => OfNoField.Contains(tag) || FieldNames.FromRis(tag) is not null;
}
