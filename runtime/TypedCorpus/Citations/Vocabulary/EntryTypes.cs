namespace TypedCorpus.Citations.Vocabulary;

/// <summary>The types of entries: their names in BibTeX or BibLaTeX, CSL and RIS, and the fields that depend on the type.</summary>
/// <remarks>Case matters in the types of CSL, and does not in those of BibTeX.</remarks>
internal static class EntryTypes
{
    /// <summary>The type of an entry that no other type fits.</summary>
    public const string Other = "misc";

    // Entries that are not works: definitions, comments, and data for other entries.
    public const string String = "string";
    public const string Preamble = "preamble";
    public const string Comment = "comment";
    public const string Data = "xdata";
    public const string Set = "set";

    /// <summary>The name in BibTeX or BibLaTeX, in CSL and in RIS.</summary>
    public static readonly string[][] Rows =
    [
        ["article", "article-journal", "JOUR"],
        ["article", "article-magazine", "MGZN"],
        ["article", "article-newspaper", "NEWS"],
        ["periodical", "periodical", "JFULL"],
        ["inproceedings", "paper-conference", "CPAPER"],
        ["conference", "paper-conference", "CPAPER"],
        ["book", "book", "BOOK"],
        ["proceedings", "book", "CONF"],
        ["mvbook", "book", "BOOK"],
        ["collection", "book", "EDBOOK"],
        ["booklet", "pamphlet", "PAMP"],
        ["inbook", "chapter", "CHAP"],
        ["incollection", "chapter", "CHAP"],
        ["inreference", "entry-encyclopedia", "ENCYC"],
        ["reference", "book", "ENCYC"],
        ["phdthesis", "thesis", "THES"],
        ["mastersthesis", "thesis", "THES"],
        ["thesis", "thesis", "THES"],
        ["techreport", "report", "RPRT"],
        ["report", "report", "RPRT"],
        ["manual", "report", "STAND"],
        ["online", "webpage", "ELEC"],
        ["electronic", "webpage", "ELEC"],
        ["www", "webpage", "ELEC"],
        ["online", "post-weblog", "BLOG"],
        ["dataset", "dataset", "DATA"],
        ["software", "software", "COMP"],
        ["patent", "patent", "PAT"],
        ["unpublished", "manuscript", "UNPB"],
        ["misc", "article", "GEN"],
        ["misc", "document", "GEN"],
    ];

    /// <summary>The types of the CSL 1.0.2 schema without a counterpart in BibTeX.</summary>
    private static readonly string[] OtherCslTypes =
    [
        "bill", "broadcast", "classic", "collection", "entry", "entry-dictionary", "event", "figure", "graphic", "hearing",
        "interview", "legal_case", "legislation", "map", "motion_picture", "musical_score", "performance",
        "personal_communication", "post", "regulation", "review", "review-book", "song", "speech", "standard", "treaty",
    ];

    private static readonly NameTable Csl = new(Rows, from: 0, to: 1, StringComparer.Ordinal);
    private static readonly NameTable Ris = new(Rows, from: 0, to: 2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The CSL type for a BibTeX type.</summary>
    public static string ToCsl(string entryType) => Csl.To(entryType) ?? "document";

    /// <summary>The RIS type for a BibTeX type.</summary>
    public static string ToRis(string entryType) => Ris.To(entryType) ?? "GEN";

    /// <summary>The BibTeX type for a CSL type.</summary>
    public static string FromCsl(string type) => Csl.From(type) ?? Other;

    /// <summary>The BibTeX type for a RIS type.</summary>
    public static string FromRis(string type) => Ris.From(type) ?? Other;

    /// <summary>Whether the CSL schema has a type.</summary>
    public static bool IsCsl(string type) => Csl.From(type) is not null || Array.IndexOf(OtherCslTypes, type) >= 0;

    /// <summary>Whether an entry only holds fields for other entries or lists them.</summary>
    public static bool IsHelper(string type) => Is(type, Data) || Is(type, Set);

    /// <summary>Whether BibTeX takes an entry of this type for something other than a work.</summary>
    public static bool IsCommand(string type) => IsHelper(type) || Is(type, String) || Is(type, Preamble) || Is(type, Comment);

    /// <summary>Whether a word begins with the name of a type.</summary>
    public static bool StartsWithOne(string word) =>
        Array.Exists(Rows, row => word.StartsWith(row[0], StringComparison.OrdinalIgnoreCase))
        || word.StartsWith(String, StringComparison.OrdinalIgnoreCase)
        || word.StartsWith(Data, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the number of a work is its own, not that of a journal's issue.</summary>
    public static bool HasOwnNumber(string type) =>
        Is(type, "techreport") || Is(type, "report") || Is(type, "patent") || Is(type, "manual");

    /// <summary>Whether the venue of a work is a book rather than a journal.</summary>
    public static bool IsInBook(string type) =>
        type.StartsWith("in", StringComparison.OrdinalIgnoreCase)
        || Is(type, "conference") || Is(type, "suppbook") || Is(type, "suppcollection");

    private static bool Is(string type, string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);
}
