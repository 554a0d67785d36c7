namespace TypedCorpus.Citations;

/// <summary>
/// Finds the mathematics of a text, which is LaTeX already: <c>$…$</c> by the rule of pandoc, <c>$$…$$</c>, <c>\(…\)</c> and
/// <c>\[…\]</c>. One whose braces do not balance would break the entry, and is none.
/// </summary>
internal sealed class Mathematics(string text)
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
        int end = (text[at], text[at + 1]) switch
        {
            ('\\', '(') => Find('\\', ')', at + 2, ref _noParenthesis),
            ('\\', '[') => Find('\\', ']', at + 2, ref _noBracket),
            ('$', '$') => Find('$', '$', at + 2, ref _noDisplay),
            ('$', not ' ') => Inline(at),
            _ => 0,
        };
        return IsBalanced(text.AsSpan(at, Math.Max(end - at, 0))) ? end : 0;
    }

    private int Find(char first, char second, int from, ref bool none)
    {
        for (int i = from; !none && i + 1 < text.Length; i = Next(i))
        {
            if (text[i] == first && text[i + 1] == second)
                return i + 2;
        }

        none = true;
        return 0;
    }

    /// <summary>Only the next dollar can close, and only after a non-space and before a non-digit: not in "$5 to $6".</summary>
    private int Inline(int at)
    {
        int close = at + 1;
        while (close < text.Length && text[close] != '$')
            close = Next(close);
        bool closes = close < text.Length
            && !char.IsWhiteSpace(text[close - 1])
            && (close + 1 == text.Length || !char.IsAsciiDigit(text[close + 1]));
        return closes ? close + 1 : 0;
    }

    private int Next(int at) => text[at] == '\\' && at + 1 < text.Length ? at + 2 : at + 1;

    /// <summary>BibTeX counts the escaped ones too.</summary>
    private static bool IsBalanced(ReadOnlySpan<char> latex)
    {
        int depth = 0;
        foreach (char c in latex)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }
}
