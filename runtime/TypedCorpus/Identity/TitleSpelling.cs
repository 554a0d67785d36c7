using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Identity;

/// <summary>The title of a work as far as people spell it alike: letters, digits, and the signs that have a meaning.</summary>
internal static class TitleSpelling
{
    private const char FullwidthFirst = '\uFF01';
    private const char FullwidthLast = '\uFF5E';
    private const int FullwidthDistance = 0xFEE0;

    /// <summary>The most characters that a comparison of two titles reads.</summary>
    private const int MaxCompared = 512;

    /// <summary>Dice's coefficient of the pairs of two titles that are likely to be one; two of other papers have about 0.4.</summary>
    private const double MinLikeness = 0.7;

    /// <summary>The fewest characters of a beginning that says which work it is.</summary>
    private const int MinBeginning = 12;

    /// <summary>
    /// Returns the key of a title, whose LaTeX is decoded. It has no case, spaces, hyphens, dashes, quotes and other
    /// punctuation, but <c>C</c>, <c>C++</c> and <c>C#</c> differ, and so do <c>1.5</c> and <c>15</c>.
    /// </summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static string KeyOf(string title)
    {
        var key = new StringBuilder(title.Length);
        bool isGap = false;
        foreach (char raw in CanonicalForm.Compose(title))
        {
            char c = raw is >= FullwidthFirst and <= FullwidthLast ? (char)(raw - FullwidthDistance) : raw;
            if (IsPunctuation(c))
            {
                isGap = true;
                continue;
            }

            // Numbers are not joined.
            if (isGap && AsciiChar.IsDigit(c) && key.Length > 0 && AsciiChar.IsDigit(key[key.Length - 1]))
                key.Append(' ');
            isGap = false;
            Append(key, CaseFolding.Fold(c));
        }

        return key.Length > 0 ? key.ToString() : PaperTitle.KeyOf(title);
    }

    /// <summary>Whether two keys are likely to be of one work: one begins with the other, or they share most pairs of characters.</summary>
    public static bool AreAlike(string left, string right)
    {
        if (left == right)
            return true;
        string shorter = left.Length < right.Length ? left : right;
        string longer = left.Length < right.Length ? right : left;
        if (shorter.Length >= MinBeginning && longer.StartsWith(shorter, StringComparison.Ordinal))
            return true;

        HashSet<int> pairs = PairsOf(shorter);
        HashSet<int> others = PairsOf(longer);
        int common = pairs.Count(others.Contains);
        return 2 * common >= MinLikeness * (pairs.Count + others.Count);
    }

    private static HashSet<int> PairsOf(string key)
    {
        var pairs = new HashSet<int>();
        for (int i = 1; i < Math.Min(key.Length, MaxCompared); i++)
            pairs.Add((key[i - 1] << 16) | key[i]);
        return pairs;
    }

    private static void Append(StringBuilder key, char c)
    {
        switch (c)
        {
            case '&':
                key.Append("and");
                break;
            case >= '\uFB00' and <= '\uFB06':
                key.Append(SearchFoldingTable.Find(c));
                break;
            default:
                key.Append(c);
                break;
        }
    }

    private static bool IsPunctuation(char c) => c < '\u0080'
        ? c is <= ' ' or '\u007F' or '!' or '"' or '$' or '\'' or '(' or ')' or ',' or '-' or '.' or '/' or ':' or ';' or '?'
            or (>= '[' and <= '`') or (>= '{' and <= '~')
        : WhiteSpace.IsSpaceOrLineEnd(c)
            || c is '\u00A1' or '\u00AB' or '\u00AD' or '\u00B4' or '\u00B7' or '\u00BB' or '\u00BF' or '\u02B9' or '\u02BC'
                or (>= '\u200B' and <= '\u205E') or '\u2060' or '\u2212' or (>= '\u3001' and <= '\u3003') or (>= '\u3008' and <= '\u3011')
                or (>= '\u3014' and <= '\u301F') or '\u30FB' or '\uFE0F' or '\uFEFF';
}
