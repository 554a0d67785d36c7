using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Where the parts of a text end that have no marks of Markdown around them; −1 if there is none.</summary>
internal static class MarkdownSpans
{
    private const int MaxShortcode = 32;
    private const int MaxMathematics = 100;

    /// <summary>The end of an emoji by its name: <c>:star:</c>.</summary>
    public static int ShortcodeEnd(string source, int start)
    {
        int end = start + 1;
        while (end - start < MaxShortcode && IsOfShortcode(TextScan.At(source, end)))
            end++;
        bool isName = end > start + 2 && TextScan.At(source, end) == ':' && !AsciiChar.IsDigit(source[end - 1]);
        return isName ? end + 1 : -1;
    }

    /// <summary>The end of mathematics between dollar signs, which touch it.</summary>
    public static int MathematicsEnd(string source, int start)
    {
        int most = Math.Min(source.Length, start + MaxMathematics);
        int end = source.IndexOf('$', start + 1, Math.Max(0, most - start - 1));
        bool isMathematics = end > start + 1 && !MarkdownStyles.IsGap(source[start + 1]) && !MarkdownStyles.IsGap(source[end - 1]);
        return isMathematics ? end + 1 : -1;
    }

    /// <summary>The end of an address that stands in the text, without the punctuation behind it.</summary>
    public static int AddressEnd(string source, int start)
    {
        int scheme = WebAddress.SchemeLength(source.AsSpan(start));
        if (scheme == 0)
            return -1;
        int end = start + scheme;
        while (end < source.Length && !MarkdownStyles.IsGap(source[end]) && source[end] is not ('<' or '>' or '|' or ']' or '`' or '"'))
            end++;
        while (end > start + scheme && source[end - 1] is '.' or ',' or ';' or ':' or ')' or '*' or '!')
            end--;
        return end;
    }

    private static bool IsOfShortcode(char c) => AsciiChar.IsLower(c) || AsciiChar.IsDigit(c) || c is '_' or '+' or '-';
}
