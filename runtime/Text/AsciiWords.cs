using System.Text;

namespace TypedCorpus.Text;

/// <summary>
/// Spells a title in ASCII words, for names that people type: accents dropped, Greek letters and signs by their
/// names (<c>PixArt-α</c> is PixArt and Alpha, <c>DAT++</c> is DAT, Plus and Plus); other scripts have none.
/// </summary>
internal static class AsciiWords
{
    private static readonly string[] GreekLetters =
    [
        "Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa", "Lambda", "Mu", "Nu",
        "Xi", "Omicron", "Pi", "Rho", "Sigma", "Sigma", "Tau", "Upsilon", "Phi", "Chi", "Psi", "Omega",
    ];

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            CharacterClass kind = CharacterClasses.At(text.AsSpan(), i, out int width);
            string spelled = Spell(text, i, width, kind, out bool standsAlone);
            bool splits = standsAlone || (spelled.Length == 0 && !IsInsideWord(text, i, kind));
            if (splits && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (standsAlone)
                yield return spelled;
            else
                word.Append(spelled);
            i += width;
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>The letters of one character; a sign or a Greek letter is a word of its own.</summary>
    private static string Spell(string text, int index, int width, CharacterClass kind, out bool standsAlone)
    {
        char c = text[index];
        standsAlone = false;
        if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
            return c.ToString();

        string sign = SignName(text, index);
        standsAlone = sign.Length > 0;
        return standsAlone || kind is not (CharacterClass.Letter or CharacterClass.Digit)
            ? sign
            : SpellLetter(text, index, width, out standsAlone);
    }

    private static string SignName(string text, int index)
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

    private static string SpellLetter(string text, int index, int width, out bool standsAlone)
    {
        Span<char> buffer = stackalloc char[16];
        Span<char> folded = buffer.Slice(0, SearchFolding.Fold(text.AsSpan(index, width), buffer));
        standsAlone = folded.Length == 1 && folded[0] is >= 'α' and <= 'ω';
        if (standsAlone)
            return GreekLetters[folded[0] - 'α'];

        foreach (char c in folded)
        {
            if (!IsAsciiWord(c))
                return "";
        }

        bool isCapital = CaseFolding.Fold(text[index]) != text[index];
        if (isCapital && folded.Length > 0 && folded[0] is >= 'a' and <= 'z')
            folded[0] = (char)(folded[0] - ('a' - 'A'));
        return folded.ToString();
    }

    /// <summary>An apostrophe and a combining mark leave the word whole.</summary>
    private static bool IsInsideWord(string text, int index, CharacterClass kind) =>
        kind is CharacterClass.Mark or CharacterClass.Ignorable || text[index] is '\'' or '’';

    private static bool IsAsciiWord(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
