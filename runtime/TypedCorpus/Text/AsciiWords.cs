namespace TypedCorpus.Text;

/// <summary>
/// Spells a title in ASCII words, for names that people type: without accents, and with Greek letters and signs by name
/// (<c>PixArt-α</c> gives PixArt and Alpha, <c>DAT++</c> gives DAT, Plus and Plus). Other scripts give no words.
/// </summary>
/// <param name="text">The title.</param>
/// <param name="word">The buffer for each word. Longer words are truncated.</param>
internal ref struct AsciiWords(ReadOnlySpan<char> text, Span<char> word)
{
    /// <summary>The most characters that one letter becomes.</summary>
    public const int MaxSpelled = 16;

    private static readonly string[] GreekLetters =
    [
        "Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa", "Lambda", "Mu", "Nu",
        "Xi", "Omicron", "Pi", "Rho", "Sigma", "Sigma", "Tau", "Upsilon", "Phi", "Chi", "Psi", "Omega",
    ];

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _word = word;
    private int _at;

    /// <summary>Reads the next word and returns its length, or zero at the end.</summary>
    public int Read()
    {
        Span<char> spelled = stackalloc char[MaxSpelled];
        int length = 0;
        while (_at < _text.Length)
        {
            CharacterClass kind = CharacterClasses.At(_text, _at, out int width);
            int count = Spell(_text, _at, width, kind, spelled, out bool standsAlone);
            bool splits = standsAlone || (count == 0 && !IsInsideWord(_text[_at], kind));
            if (splits && length > 0)
                return length;

            _at += width;
            count = Math.Min(count, _word.Length - length);
            spelled.Slice(0, count).CopyTo(_word.Slice(length));
            length += count;
            if (standsAlone)
                return length;
        }

        return length;
    }

    /// <summary>Writes a letter without accents, with the case of its first; returns 0 if ASCII has none for it.</summary>
    public static int ToAscii(ReadOnlySpan<char> letter, Span<char> spelled)
    {
        int count = SearchFolding.Fold(letter, spelled);
        foreach (char c in spelled.Slice(0, count))
        {
            if (!IsAsciiWord(c))
                return 0;
        }

        bool isCapital = CaseFolding.Fold(letter[0]) != letter[0];
        if (isCapital && count > 0 && spelled[0] is >= 'a' and <= 'z')
            spelled[0] = (char)(spelled[0] - ('a' - 'A'));
        return count;
    }

    /// <summary>Writes the letters of one character. A sign or a Greek letter is a word of its own.</summary>
    private static int Spell(
        ReadOnlySpan<char> text, int index, int width, CharacterClass kind, Span<char> spelled, out bool standsAlone)
    {
        spelled[0] = text[index];
        standsAlone = false;
        if (IsAsciiWord(text[index]))
            return 1;

        string sign = SignName(text, index);
        standsAlone = sign.Length > 0;
        return standsAlone || kind is not (CharacterClass.Letter or CharacterClass.Digit)
            ? Copy(sign, spelled)
            : SpellLetter(text.Slice(index, width), spelled, out standsAlone);
    }

    private static string SignName(ReadOnlySpan<char> text, int index)
    {
        bool endsWord = index > 0
            && (IsAsciiWord(text[index - 1]) || text[index - 1] == text[index])
            && (index + 1 == text.Length || !IsAsciiWord(text[index + 1]));
        return text[index] switch
        {
            '&' => "And",
            '%' => "Percent",
            '@' => "At",
            '+' when endsWord => "Plus",
            '#' when endsWord => "Sharp",
            _ => "",
        };
    }

    private static int SpellLetter(ReadOnlySpan<char> letter, Span<char> spelled, out bool standsAlone)
    {
        int count = ToAscii(letter, spelled);
        standsAlone = count == 0 && SearchFolding.Fold(letter, spelled) == 1 && spelled[0] is >= 'α' and <= 'ω';
        return standsAlone ? Copy(GreekLetters[spelled[0] - 'α'], spelled) : count;
    }

    private static int Copy(string text, Span<char> target)
    {
        text.AsSpan().CopyTo(target);
        return text.Length;
    }

    /// <summary>An apostrophe or a combining mark does not end a word.</summary>
    private static bool IsInsideWord(char c, CharacterClass kind) =>
        kind is CharacterClass.Mark or CharacterClass.Ignorable || c is '\'' or '’';

    private static bool IsAsciiWord(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
