namespace TypedCorpus.Citations.Vocabulary;

/// <summary>
/// The types of entry by their names in BibTeX or BibLaTeX, CSL and RIS. Several names of one side may have one on
/// another: then the first row with it is the way back.
/// </summary>
internal static class EntryTypes
{
    /// <summary>What an entry is whose type nothing else fits.</summary>
    public const string Other = "misc";

    private static readonly string[][] Rows =
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

    /// <summary>The CSL type of a BibTeX one.</summary>
    public static string ToCsl(string entryType) => Find(entryType, from: 0, to: 1) ?? "document";

    /// <summary>The RIS type of a BibTeX one.</summary>
    public static string ToRis(string entryType) => Find(entryType, from: 0, to: 2) ?? "GEN";

    /// <summary>The BibTeX type of a CSL one.</summary>
    public static string FromCsl(string type) => Find(type, from: 1, to: 0) ?? Other;

    /// <summary>The BibTeX type of a RIS one.</summary>
    public static string FromRis(string type) => Find(type, from: 2, to: 0) ?? Other;

    private static string? Find(string name, int from, int to)
    {
        foreach (string[] row in Rows)
        {
            if (string.Equals(row[from], name, StringComparison.OrdinalIgnoreCase))
                return row[to];
        }

        return null;
    }
}
