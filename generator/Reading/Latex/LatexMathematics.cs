namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Finds where mathematics ends: \(…\), \[…\], $$…$$, and $…$ by pandoc's rule.</summary>
internal sealed class LatexMathematics(string raw)
{
    // A delimiter sought in vain is not sought again: many that never close must not cost a scan each.
    private bool _noParenthesis;
    private bool _noBracket;
    private bool _noDisplay;

    /// <summary>The position after the mathematics that begins here; 0 when none does.</summary>
    public int EndAt(int at)
    {
        if (at + 1 >= raw.Length)
            return 0;
        return (raw[at], raw[at + 1]) switch
        {
            ('\\', '(') => Find('\\', ')', at + 2, ref _noParenthesis),
            ('\\', '[') => Find('\\', ']', at + 2, ref _noBracket),
            ('$', '$') => Find('$', '$', at + 2, ref _noDisplay),
            ('$', char next) when !LatexCharacters.IsSpace(next) => Inline(at),
            _ => 0,
        };
    }

    private int Find(char first, char second, int from, ref bool none)
    {
        for (int i = from; !none && i + 1 < raw.Length; i = LatexExtents.Next(raw, i))
        {
            if (raw[i] == first && raw[i + 1] == second)
                return i + 2;
        }

        none = true;
        return 0;
    }

    /// <summary>Only the next dollar can close, and only after a non-space and before a non-digit: not in "$5 to $6".</summary>
    private int Inline(int at)
    {
        int close = at + 1;
        while (close < raw.Length && raw[close] != '$')
            close = LatexExtents.Next(raw, close);
        bool closes = close < raw.Length
            && !LatexCharacters.IsSpace(raw[close - 1])
            && (close + 1 == raw.Length || !LatexCharacters.IsDigit(raw[close + 1]));
        return closes ? close + 1 : 0;
    }
}
