using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>
/// The form of a key without what people leave out or type in another way: accents, the kinds of dashes and quotation marks,
/// and white space other than one space between two words.
/// </summary>
/// <remarks>
/// Except for case, ASCII without such white space is its own folded form. So the table has the folded forms of the other
/// keys, and a key that people type without accents is found by one probe.
/// </remarks>
internal static class FoldedKey
{
    /// <summary>The maximum length of a text that is folded, and of its folded form. Nobody types longer ones.</summary>
    public const int MaxLength = 512;

    private const char ZeroWidthSpace = '\u200B';

    /// <summary>Whether folding may change more of a text than its case; false for all that is plain ASCII.</summary>
    public static bool MayChange(ReadOnlySpan<char> text)
    {
        char previous = ' ';
        foreach (char c in text)
        {
            bool isExtra = c <= ' ' && (c == ' ' ? previous == ' ' : WhiteSpace.IsSpace(c));
            if (isExtra || (c >= '\u0080' && !HasOneForm(c)))
                return true;
            previous = c;
        }

        return text.Length > 0 && previous == ' ';
    }

    /// <summary>Folds a text, and returns the length of the result; zero if the text or the result is too long.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        if (text.Length > MaxLength)
            return 0;

        if (!CanonicalForm.MayChange(text))
            return FoldComposed(text, folded);

        Span<char> composed = stackalloc char[MaxLength * CanonicalForm.MaxGrowth];
        return FoldComposed(composed.Slice(0, CanonicalForm.Compose(text, composed)), folded);
    }

    /// <summary>The folded form of a text; null if the text has none that differs in more than case.</summary>
    public static string? Of(string text)
    {
        if (!MayChange(text.AsSpan()))
            return null;

        Span<char> buffer = stackalloc char[MaxLength];
        ReadOnlySpan<char> folded = buffer.Slice(0, Fold(text.AsSpan(), buffer));
        return folded.Length == 0 || CaseFolding.Equals(folded, text.AsSpan()) ? null : folded.ToString();
    }

    private static int FoldComposed(ReadOnlySpan<char> text, Span<char> folded)
    {
        var key = new Writer(folded);
        for (int i = 0; i < text.Length;)
            i += key.Add(text, i);
        return key.Length;
    }

    /// <summary>Kana, ideographs and syllables of Hangul, which are not folded.</summary>
    private static bool HasOneForm(char c) => c is
        (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private ref struct Writer(Span<char> folded)
    {
        private readonly Span<char> _folded = folded;
        private int _length;
        private bool _isSpacePending;
        private bool _isFull;

        public readonly int Length => _isFull ? 0 : _length;

        /// <summary>Adds the character at an index, and returns its width in UTF-16 units.</summary>
        public int Add(ReadOnlySpan<char> text, int index)
        {
            char c = text[index];
            if (c >= 0x80 && !WhiteSpace.IsSpaceOrLineEnd(c) && SignOf(c) == '\0')
                return AddBeyondAscii(text, index);

            if (WhiteSpace.IsSpaceOrLineEnd(c))
                _isSpacePending = _length > 0;
            else
                Write(c < 0x80 ? CaseFolding.Fold(c) : SignOf(c));
            return 1;
        }

        private int AddBeyondAscii(ReadOnlySpan<char> text, int index)
        {
            CharacterClass kind = CharacterClasses.At(text, index, out int width);
            if (kind == CharacterClass.Ignorable || text[index] == ZeroWidthSpace)
                return width;

            ReadOnlySpan<char> character = text.Slice(index, width);
            Span<char> letters = stackalloc char[4];
            int count = kind == CharacterClass.None ? 0 : SearchFolding.Fold(character, letters);
            foreach (char letter in count == 0 ? character : letters.Slice(0, count))
                Write(letter);
            return width;
        }

        private void Write(char c)
        {
            if (_isSpacePending)
            {
                _isSpacePending = false;
                Write(' ');
            }

            _isFull |= _length == _folded.Length;
            if (!_isFull)
                _folded[_length++] = c;
        }

        /// <summary>The sign of ASCII in place of a dash, an apostrophe or a quotation mark, or else zero.</summary>
        private static char SignOf(char c) => c switch
        {
            (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
            '\u00B4' or '\u02B9' or (>= '\u02BB' and <= '\u02BD') or '\u02C8' or (>= '\u2018' and <= '\u201B') => '\'',
            '\u2032' or '\u2035' or '\u2039' or '\u203A' or '\uFF07' => '\'',
            '\u00AB' or '\u00BB' or (>= '\u201C' and <= '\u201F') or '\u2033' or '\u2036' or (>= '\u301D' and <= '\u301F') or '\uFF02' => '"',
            _ => '\0',
        };
    }
}
