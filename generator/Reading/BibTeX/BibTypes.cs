namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The types of entry that mean something to a reader.</summary>
internal static class BibTypes
{
    public const string String = "string";
    public const string Preamble = "preamble";
    public const string Comment = "comment";

    /// <summary>Whether an entry only serves others: it holds fields for them, or names them.</summary>
    public static bool IsHelper(string type) => type is "xdata" or "set";

    /// <summary>Whether the number of an entry is its own, not that of an issue.</summary>
    public static bool HasOwnNumber(string type) => type is "techreport" or "report" or "patent" or "manual";

    /// <summary>Whether an entry is a part of a book before it is one of a journal.</summary>
    public static bool IsInBook(string type) =>
        type is "conference" or "suppbook" or "suppcollection" || type.StartsWith("in", StringComparison.Ordinal);
}
