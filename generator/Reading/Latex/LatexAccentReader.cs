namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Reads an accent and the letter it stands over: \"o, \"{o}, \'{\i}, \c c, \'{\^e}.</summary>
internal static class LatexAccentReader
{
    /// <param name="raw">The text.</param>
    /// <param name="at">The position of a backslash.</param>
    /// <param name="insideWord">Whether a letter stands before: then what looks like an accent surely is one.</param>
    /// <param name="glyph">The letter with its accent.</param>
    public static bool TryRead(string raw, int at, bool insideWord, out LatexGlyph glyph) =>
        TryRead(raw, at, insideWord, isInner: false, out glyph);

    private static bool TryRead(string raw, int at, bool insideWord, bool isInner, out LatexGlyph glyph)
    {
        glyph = default;
        int name = at + 1;
        if (name >= raw.Length || !LatexAccents.IsAccent(raw[name]))
            return false;

        char accent = raw[name];
        bool isWord = LatexCharacters.IsAsciiLetter(accent);
        int argument = name + 1;
        if (isWord && LatexCharacters.WordEnd(raw, name) != argument)
            return false;
        if (isWord && LatexCharacters.Has(raw, argument, ' '))
            argument++;
        if (LatexCharacters.Has(raw, argument, '{'))
            return TryReadBraced(raw, accent, argument + 1, isInner, out glyph);

        return (!isWord || argument > name + 1 || LatexCharacters.Has(raw, argument, '\\'))
            && TryReadBare(raw, at, argument, insideWord, out glyph);
    }

    private static bool TryReadBraced(string raw, char accent, int at, bool isInner, out LatexGlyph glyph)
    {
        // An accent over an accented letter, as in Vietnamese; no script of names needs a third.
        bool hasBase = TryReadBase(raw, at, out LatexGlyph letter)
            || (!isInner && LatexCharacters.Has(raw, at, '\\')
                && TryRead(raw, at, insideWord: true, isInner: true, out letter));
        if (!hasBase || letter.Text.Length != 1 || !LatexCharacters.Has(raw, letter.End, '}'))
        {
            glyph = default;
            return false;
        }

        string? text = LatexAccents.Compose(accent, letter.Text[0]) ?? LatexAccents.Combine(accent, letter.Text[0]);
        glyph = new LatexGlyph(text ?? "", letter.End + 1);
        return text is not null;
    }

    private static bool TryReadBare(string raw, int at, int argument, bool insideWord, out LatexGlyph glyph)
    {
        glyph = default;
        if (!TryReadBase(raw, argument, out LatexGlyph letter))
            return false;

        string? text = LatexAccents.Compose(raw[at + 1], letter.Text[0]);
        if (text is null || !(insideWord || MayBeginWord(raw, at, letter, text[0])))
            return false;

        glyph = new LatexGlyph(text, letter.End);
        return true;
    }

    /// <summary>
    /// Before a word, \"the end\" is more likely a quotation, and \u and \v more likely an author's own commands,
    /// than an accent: without braces only a usual letter counts there.
    /// </summary>
    private static bool MayBeginWord(string raw, int at, LatexGlyph letter, char composed)
    {
        if (composed >= '\u0180')
            return false;
        if (!LatexCharacters.IsAsciiLetter(raw[at + 1]))
            return !LatexApostrophes.IsQuotation(raw, at);
        return letter.Text[0] is >= 'A' and <= 'Z'
            || letter.End >= raw.Length || !LatexCharacters.IsLetter(raw[letter.End]);
    }

    private static bool TryReadBase(string raw, int at, out LatexGlyph letter)
    {
        letter = default;
        if (at >= raw.Length)
            return false;
        if (raw[at] == '\\')
            return LatexGlyphs.TryReadLetter(raw, at, out letter) && letter.Text.Length == 1;

        letter = new LatexGlyph(raw[at].ToString(), at + 1);
        return LatexCharacters.IsLetter(raw[at]);
    }
}
