using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Tells a tilde that ties two words, a space in TeX, from one that means "about", "to" or "distributed as".</summary>
internal static class LatexTies
{
    private const int LongestNumber = 16;

    /// <summary>Whether the tildes from one position to another tie what stands around them.</summary>
    public static bool Ties(string raw, int from, int to)
    {
        if (from == 0 || to == raw.Length)
            return false;
        char before = raw[from - 1];
        // After a slash it is a home directory: ~user.
        if (WhiteSpace.IsSpaceOrLineEnd(before) || WhiteSpace.IsSpaceOrLineEnd(raw[to])
            || before is '(' or '[' or '{' or '<' or '/' or '`' or '\u2018' or '\u201C' or '\uFF08')
            return false;
        return StartsNumber(raw, to) ? !IsAboutOrRange(raw, from, to) : !IsDistribution(raw, from, to);
    }

    private static bool StartsNumber(string raw, int at)
    {
        if (raw[at] is '.' or '+' or '-' or '$' or '\u2212' && at + 1 < raw.Length)
            at++;
        return AsciiChar.IsDigit(raw[at]);
    }

    private static bool IsAboutOrRange(string raw, int from, int to)
    {
        char before = raw[from - 1];
        if (before is '=' or '>' or '+' or '-' or '*' or ':' or '|'
            or '\u00B1' or '\u00D7' or '\u2013' or '\u2014' or '\u2248' or '\u2264' or '\u2265')
            return true;
        if (AsciiChar.IsDigit(before))
            return AsciiChar.IsDigit(raw[to]) || StartsWithDigit(raw, from);
        return before is not '.' and not ',' && StartsWithDigit(raw, from);
    }

    /// <summary>Whether the word before a position is a number, perhaps with its unit: 10, 13M, 11x, 20\%, $10.</summary>
    private static bool StartsWithDigit(string raw, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestNumber && IsOfNumber(raw[start - 1]))
            start--;
        if (raw[start] == '$')
            start++;
        return start < end && AsciiChar.IsDigit(raw[start]);
    }

    private static bool IsOfNumber(char c) =>
        LatexCharacters.IsLetter(c) || AsciiChar.IsDigit(c)
        || c is '.' or ',' or '%' or '\\' or '$' or '\u00B0' or '\u00B5' or '\u00D7';

    /// <summary>Whether the tilde means "distributed as": X~N(0,1), a variable and a letter that takes arguments.</summary>
    private static bool IsDistribution(string raw, int from, int to) =>
        LatexCharacters.IsLetter(raw[from - 1])
        && (from == 1 || !(LatexCharacters.IsLetter(raw[from - 2]) || raw[from - 2] is '\'' or '\\'))
        && LatexCharacters.IsLetter(raw[to])
        && TextScan.At(raw, to + 1) == '(';
}
