using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The commands for letters, symbols and styles. Only the readers use them: the writers write UTF-8, except for the characters
/// that LaTeX reserves. The name of a symbol must be a whole control word.
/// </summary>
internal static class LatexSymbols
{
    /// <summary>The tables, a name in one of them only.</summary>
    public static readonly LatexTable[] Tables =
        [LatexMathematicsSymbols.Table, LatexTextSymbols.Table, LatexCyrillic.Table];

    // The length of the longest name, so that a longer run of letters is not copied only to be looked up.
    private const int LongestName = 26;

    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "emph", "text", "texttt", "textbf", "textit", "textsc", "textrm", "textsf", "underline", "mbox",
    };

    /// <summary>The symbol that the name between two positions stands for; null when it names none.</summary>
    public static string? Find(string raw, int start, int end)
    {
        if (!IsName(start, end))
            return null;
        foreach (LatexTable table in Tables)
        {
            if (table.Find(raw, start, end) is { } symbol)
                return symbol;
        }

        return Reserved(raw, start, end);
    }

    /// <summary>The letter beyond ASCII that the name between two positions stands for; null when it names none.</summary>
    public static string? FindLetter(string raw, int start, int end) =>
        IsName(start, end) ? LatexLetters.Table.Find(raw, start, end) : null;

    /// <summary>Whether the name between two positions is that of a command that only styles its argument.</summary>
    public static bool IsStyle(string raw, int start, int end) =>
        IsName(start, end) && Styles.Contains(raw.Substring(start, end - start));

    private static bool IsName(int start, int end) => end > start && end - start <= LongestName;

    private static string? Reserved(string raw, int start, int end)
    {
        foreach (string[] row in TexCharacters.Rows)
        {
            if (row[1].Length == end - start && string.CompareOrdinal(raw, start, row[1], 0, end - start) == 0)
                return row[0];
        }

        return null;
    }
}
