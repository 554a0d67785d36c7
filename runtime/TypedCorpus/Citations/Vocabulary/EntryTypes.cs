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
        ["article", "review", "EJOUR"],
        ["article", "review-book", "INPR"],
        ["article", "article-journal", "ABST"],
        ["periodical", "periodical", "JFULL"],
        ["suppperiodical", "article-journal", "JOUR"],
        ["inproceedings", "paper-conference", "CPAPER"],
        ["conference", "paper-conference", "CPAPER"],
        ["book", "book", "BOOK"],
        ["book", "classic", "CLSWK"],
        ["book", "book", "EBOOK"],
        ["book", "book", "ANCIENT"],
        ["book", "book", "SER"],
        ["proceedings", "book", "CONF"],
        ["mvproceedings", "book", "CONF"],
        ["mvbook", "book", "BOOK"],
        ["collection", "book", "EDBOOK"],
        ["mvcollection", "book", "EDBOOK"],
        ["booklet", "pamphlet", "PAMP"],
        // A part with a title of its own; BibTeX's inbook has no title of a book.
        ["incollection", "chapter", "CHAP"],
        ["incollection", "chapter", "ECHAP"],
        ["inbook", "chapter", "CHAP"],
        ["bookinbook", "chapter", "CHAP"],
        ["suppbook", "chapter", "CHAP"],
        ["suppcollection", "chapter", "CHAP"],
        ["inreference", "entry-encyclopedia", "ENCYC"],
        ["inreference", "entry-dictionary", "DICT"],
        ["inreference", "entry", "ENCYC"],
        ["reference", "book", "ENCYC"],
        ["mvreference", "book", "ENCYC"],
        ["phdthesis", "thesis", "THES"],
        ["mastersthesis", "thesis", "THES"],
        ["thesis", "thesis", "THES"],
        ["techreport", "report", "RPRT"],
        ["techreport", "report", "GOVDOC"],
        ["report", "report", "RPRT"],
        ["standard", "standard", "STAND"],
        ["standard", "standard", "STD"],
        ["manual", "report", "STAND"],
        ["online", "webpage", "ELEC"],
        ["online", "post", "WEB"],
        ["online", "post-weblog", "BLOG"],
        ["online", "webpage", "ICOMM"],
        ["electronic", "webpage", "ELEC"],
        ["www", "webpage", "ELEC"],
        ["dataset", "dataset", "DATA"],
        ["dataset", "dataset", "AGGR"],
        ["dataset", "dataset", "DBASE"],
        ["software", "software", "COMP"],
        ["patent", "patent", "PAT"],
        ["unpublished", "manuscript", "UNPB"],
        ["unpublished", "manuscript", "MANSCPT"],
        ["unpublished", "manuscript", "UNPD"],
        ["unpublished", "speech", "SLIDE"],
        ["legislation", "legislation", "STAT"],
        ["legislation", "bill", "BILL"],
        ["legislation", "bill", "UNBILL"],
        ["legislation", "regulation", "LEGAL"],
        ["jurisdiction", "legal_case", "CASE"],
        ["jurisdiction", "hearing", "HEAR"],
        ["legal", "treaty", "LEGAL"],
        ["letter", "personal_communication", "PCOMM"],
        ["movie", "motion_picture", "MPCT"],
        ["video", "broadcast", "VIDEO"],
        ["video", "broadcast", "ADVS"],
        ["audio", "song", "SOUND"],
        ["music", "musical_score", "MUSIC"],
        ["performance", "performance", "MULTI"],
        ["image", "figure", "FIGURE"],
        ["image", "figure", "CHART"],
        ["artwork", "graphic", "ART"],
        ["misc", "article", "GEN"],
        ["misc", "document", "GEN"],
        ["misc", "map", "MAP"],
    ];

    /// <summary>The types of the CSL 1.0.2 schema without a counterpart in BibTeX.</summary>
    private static readonly string[] OtherCslTypes = ["collection", "event", "interview"];

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
        || Is(type, "bookinbook") || Is(type, "conference") || Is(type, "suppbook") || Is(type, "suppcollection");

    /// <summary>The field for who issued a work, of which BibTeX prints no publisher; null if it is the publisher.</summary>
    public static string? IssuerField(string type) => Is(type, "phdthesis") || Is(type, "mastersthesis") ? "school"
        : Is(type, "thesis") || Is(type, "techreport") || Is(type, "report") ? "institution"
        : null;

    /// <summary>Whether a work holds others, so that a title of a book that it has is its own.</summary>
    public static bool HoldsWorks(string type) =>
        type.StartsWith("mv", StringComparison.OrdinalIgnoreCase)
        || Is(type, "book") || Is(type, "collection") || Is(type, "proceedings") || Is(type, "reference") || Is(type, "periodical");

    /// <summary>Whether a work stands in another or by itself, and holds none.</summary>
    public static bool IsPart(string type) =>
        IsInBook(type) || Is(type, "article") || Is(type, "suppperiodical") || Is(type, "unpublished") || Is(type, "online")
        || type.EndsWith("thesis", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string type, string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);
}
