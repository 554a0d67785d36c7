namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>What one command stands for, and the position after it.</summary>
internal readonly record struct LatexGlyph(string Text, int End);

/// <summary>Reads a command that stands for one character: an escape, an accent, a letter or a symbol.</summary>
internal static class LatexGlyphs
{
    public static bool TryRead(string raw, int at, bool insideWord, out LatexGlyph glyph)
    {
        if (at + 1 < raw.Length && LatexSymbols.Escaped(raw[at + 1]) is { } escaped)
        {
            glyph = new LatexGlyph(escaped, at + 2);
            return true;
        }

        return LatexAccentReader.TryRead(raw, at, insideWord, out glyph)
            || TryReadLetter(raw, at, out glyph)
            || TryReadSymbol(raw, at, out glyph);
    }

    /// <summary>As TeX does, a letter takes the space between it and the rest of its word: S\o ren.</summary>
    public static bool TryReadLetter(string raw, int at, out LatexGlyph glyph)
    {
        int end = LatexCharacters.WordEnd(raw, at + 1);
        string? letter = LatexLetters.Find(raw, at + 1, end);
        bool tiesSpace = LatexCharacters.Has(raw, end, ' ')
            && end + 1 < raw.Length && LatexCharacters.IsLetter(raw[end + 1]);
        glyph = new LatexGlyph(letter ?? "", tiesSpace ? end + 1 : AfterEmptyGroup(raw, end));
        return letter is not null;
    }

    /// <summary>A symbol keeps the space after it: most are left over from mathematics that was stripped.</summary>
    private static bool TryReadSymbol(string raw, int at, out LatexGlyph glyph)
    {
        int end = LatexCharacters.WordEnd(raw, at + 1);
        string? symbol = LatexSymbols.Find(raw, at + 1, end);
        glyph = new LatexGlyph(symbol ?? "", AfterEmptyGroup(raw, end));
        return symbol is not null;
    }

    /// <summary>\o{} ends a control word explicitly.</summary>
    private static int AfterEmptyGroup(string raw, int end) =>
        LatexCharacters.Has(raw, end, '{') && LatexCharacters.Has(raw, end + 1, '}') ? end + 2 : end;
}
