using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>What one command stands for, and the position after it.</summary>
internal readonly record struct LatexGlyph(string Text, int End);

/// <summary>Reads a command that stands for one character: an escape, an accent, a letter or a symbol.</summary>
internal static class LatexGlyphs
{
    /// <summary>Reads the command at a position.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="at">The position of a backslash.</param>
    /// <param name="insideWord">Whether a letter stands before: then what looks like an accent surely is one.</param>
    /// <param name="glyph">The character.</param>
    public static bool TryRead(string raw, int at, bool insideWord, out LatexGlyph glyph)
    {
        if (at + 1 < raw.Length && TexCharacters.IsEscapable(raw[at + 1]))
        {
            glyph = new LatexGlyph(raw[at + 1].ToString(), at + 2);
            return true;
        }

        return TryReadAccent(raw, at, insideWord, isInner: false, out glyph)
            || TryReadLetter(raw, at, out glyph)
            || TryReadSymbol(raw, at, out glyph);
    }

    /// <summary>Reads a letter, which as in TeX takes the space between it and the rest of its word: S\o ren.</summary>
    private static bool TryReadLetter(string raw, int at, out LatexGlyph glyph)
    {
        int end = LatexCharacters.WordEnd(raw, at + 1);
        string? letter = LatexSymbols.FindLetter(raw, at + 1, end);
        bool tiesSpace = TextScan.At(raw, end) == ' '
            && end + 1 < raw.Length && LatexCharacters.IsLetter(raw[end + 1]);
        glyph = new LatexGlyph(letter ?? "", tiesSpace ? end + 1 : AfterEmptyGroup(raw, end));
        return letter is not null;
    }

    /// <summary>Reads a symbol, which keeps the space after it: most come from mathematics without its delimiters.</summary>
    private static bool TryReadSymbol(string raw, int at, out LatexGlyph glyph)
    {
        int end = LatexCharacters.WordEnd(raw, at + 1);
        string? symbol = LatexSymbols.Find(raw, at + 1, end);
        glyph = new LatexGlyph(symbol ?? "", AfterEmptyGroup(raw, end));
        return symbol is not null;
    }

    /// <summary>Skips the braces of \o{}, which end a control word.</summary>
    private static int AfterEmptyGroup(string raw, int end) =>
        TextScan.At(raw, end) == '{' && TextScan.At(raw, end + 1) == '}' ? end + 2 : end;

    /// <summary>Reads an accent and the letter that it stands over: \"o, \"{o}, \'{\i}, \c c, \'{\^e}.</summary>
    private static bool TryReadAccent(string raw, int at, bool insideWord, bool isInner, out LatexGlyph glyph)
    {
        glyph = default;
        int name = at + 1;
        if (name >= raw.Length || !LatexAccents.IsAccent(raw[name]))
            return false;

        char accent = raw[name];
        bool isWord = AsciiChar.IsLetter(accent);
        int argument = name + 1;
        if (isWord && LatexCharacters.WordEnd(raw, name) != argument)
            return false;
        if (isWord && TextScan.At(raw, argument) == ' ')
            argument++;
        if (TextScan.At(raw, argument) == '{')
            return TryReadBraced(raw, accent, argument + 1, isInner, out glyph);

        return (!isWord || argument > name + 1 || TextScan.At(raw, argument) == '\\')
            && TryReadBare(raw, at, argument, insideWord, out glyph);
    }

    private static bool TryReadBraced(string raw, char accent, int at, bool isInner, out LatexGlyph glyph)
    {
        // An accent over an accented letter, as in Vietnamese; no script of names needs a third.
        bool hasBase = TryReadBase(raw, at, out LatexGlyph letter)
            || (!isInner && TextScan.At(raw, at) == '\\'
                && TryReadAccent(raw, at, insideWord: true, isInner: true, out letter));
        if (!hasBase || letter.Text.Length != 1 || TextScan.At(raw, letter.End) != '}')
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
    /// Whether an accent without braces may begin a word. There \"the end\" is more likely a quotation, and \u and \v more likely
    /// an author's own commands, so that only a usual letter counts.
    /// </summary>
    private static bool MayBeginWord(string raw, int at, LatexGlyph letter, char composed)
    {
        if (composed >= '\u0180')
            return false;
        if (!AsciiChar.IsLetter(raw[at + 1]))
            return !LatexApostrophes.IsQuotation(raw, at);
        return AsciiChar.IsUpper(letter.Text[0])
            || letter.End >= raw.Length || !LatexCharacters.IsLetter(raw[letter.End]);
    }

    private static bool TryReadBase(string raw, int at, out LatexGlyph letter)
    {
        letter = default;
        if (at >= raw.Length)
            return false;
        if (raw[at] == '\\')
            return TryReadLetter(raw, at, out letter) && letter.Text.Length == 1;

        letter = new LatexGlyph(raw[at].ToString(), at + 1);
        return LatexCharacters.IsLetter(raw[at]);
    }
}
