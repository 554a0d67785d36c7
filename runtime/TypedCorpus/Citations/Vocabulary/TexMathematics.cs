using TypedCorpus.Text;

namespace TypedCorpus.Citations.Vocabulary;

/// <summary>Finds where mathematics ends: <c>\(…\)</c>, <c>\[…\]</c>, <c>$$…$$</c>, and <c>$…$</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="isSource">Whether it is LaTeX, where any dollar closes: not if it merely may hold some.</param>
internal sealed class TexMathematics(string text, bool isSource = false)
{
    // A delimiter sought in vain is not sought again: many that never close must not cost a scan each.
    private bool _noParenthesis;
    private bool _noBracket;
    private bool _noDisplay;

    /// <summary>The position after the mathematics that begins here; 0 when none does.</summary>
    public int EndAt(int at)
    {
        if (at + 1 >= text.Length)
            return 0;
        return (text[at], text[at + 1]) switch
        {
            ('\\', '(') => Find('\\', ')', at + 2, ref _noParenthesis),
            ('\\', '[') => Find('\\', ']', at + 2, ref _noBracket),
            ('$', '$') => Find('$', '$', at + 2, ref _noDisplay),
            ('$', char next) when isSource || !WhiteSpace.IsSpaceOrLineEnd(next) => Inline(at),
            _ => 0,
        };
    }

    /// <summary>The position after a character, or after a backslash and what it escapes.</summary>
    public static int Next(string text, int at) => text[at] == '\\' && at + 1 < text.Length ? at + 2 : at + 1;

    private int Find(char first, char second, int from, ref bool none)
    {
        for (int i = from; !none && i + 1 < text.Length; i = Next(text, i))
        {
            if (text[i] == first && text[i + 1] == second)
                return i + 2;
        }

        none = true;
        return 0;
    }

    /// <summary>Only the next dollar can close.</summary>
    private int Inline(int at)
    {
        int close = at + 1;
        while (close < text.Length && text[close] != '$')
            close = Next(text, close);
        bool closes = close < text.Length && (IsByPandoc(at, close) || (isSource && IsFormula(at + 1, close)));
        return closes ? close + 1 : 0;
    }

    /// <summary>By the rule of pandoc, only after a non-space and before a non-digit: not in "$5 to $6".</summary>
    private bool IsByPandoc(int open, int close) =>
        !WhiteSpace.IsSpaceOrLineEnd(text[open + 1])
        && !WhiteSpace.IsSpaceOrLineEnd(text[close - 1])
        && (close + 1 == text.Length || text[close + 1] is < '0' or > '9');

    /// <summary>
    /// Whether what stands between two dollars has the marks of a formula, or is one symbol: authors of LaTeX also forget to
    /// escape.
    /// </summary>
    private bool IsFormula(int start, int close)
    {
        bool isOne = true;
        for (int i = start; i < close; i++)
        {
            if (text[i] is '\\' or '^' or '_' or '{')
                return true;
            isOne &= !WhiteSpace.IsSpaceOrLineEnd(text[i]);
        }

        return isOne && close > start && text[start] is < '0' or > '9';
    }
}
