namespace TypedCorpus.Text;

/// <summary>
/// Composes letters and marks as Unicode's normalization form C does, so that texts which look the same are the same:
/// <c>e</c> and U+0301 become <c>é</c>. The framework's own tables depend on the host, and may be missing there.
/// </summary>
/// <remarks>
/// Characters beyond the BMP are kept as they are. Of more marks on one letter than <see cref="MaxMarks"/>, which no language
/// needs, those behind them are kept in their order.
/// </remarks>
internal static class CanonicalForm
{
    /// <summary>A text has at most this many characters for each one when it is composed.</summary>
    public const int MaxGrowth = 3;

    /// <summary>The marks on one letter that are sorted: as many as Unicode's stream-safe format allows.</summary>
    private const int MaxMarks = 30;

    /// <summary>Whether composition may change a text. It changes none whose characters are all below U+0300.</summary>
    public static bool MayChange(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c >= '\u0300' && MayChange(c))
                return true;
        }

        return false;
    }

    /// <summary>Composes a text, or returns the same instance if nothing changes.</summary>
    public static string Compose(string text)
    {
        if (!MayChange(text.AsSpan()))
            return text;
        char[] composed = new char[text.Length * MaxGrowth];
        ReadOnlySpan<char> result = composed.AsSpan(0, Compose(text.AsSpan(), composed));
        return result.SequenceEqual(text.AsSpan()) ? text : result.ToString();
    }

    /// <summary>Composes a text and returns the length of the result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="composed">The result, with space for <see cref="MaxGrowth"/> characters for each one of the text.</param>
    public static int Compose(ReadOnlySpan<char> text, Span<char> composed)
    {
        var sequence = new Sequence(composed, stackalloc char[MaxMarks]);
        foreach (char c in text)
            sequence.AddDecomposed(c);
        return sequence.End();
    }

    /// <summary>Most scripts without marks, of which titles in them consist, are known to be composed.</summary>
    private static bool MayChange(char c) => c is not (
        (>= '\u03A3' and <= '\u03CE') or (>= '\u0400' and <= '\u0482') or (>= '\u2010' and <= '\u2027')
        or (>= '\u3000' and <= '\u3029') or (>= '\u3041' and <= '\u3098') or (>= '\u30A0' and < '\uA66F')
        or (>= '\uAC00' and < '\uF900') or >= '\uFF00');

    /// <summary>A letter and its marks, which is composed when the next letter comes, behind what is composed already.</summary>
    private ref struct Sequence(Span<char> composed, Span<char> marks)
    {
        private readonly Span<char> _composed = composed;
        private readonly Span<char> _marks = marks;
        private char _letter;
        private bool _hasLetter;
        private int _markCount;
        private int _length;
        private bool _endsInLetter;

        /// <summary>Adds a character, or the letter and the marks that it stands for.</summary>
        public void AddDecomposed(char c)
        {
            // A syllable of Hangul would be composed again of what it decomposes into.
            if (c < '\u00C0' || Hangul.IsSyllable(c))
            {
                Begin(c);
                return;
            }

            if (!CanonicalTables.TryDecompose(c, out char first, out char mark))
            {
                Add(c);
                return;
            }

            // Decompositions are nested in the first character, three deep at most.
            AddDecomposed(first);
            if (mark != '\0')
                AddDecomposed(mark);
        }

        /// <summary>Composes the last letter, and returns the length of all.</summary>
        public int End()
        {
            Flush();
            return _length;
        }

        private void Add(char c)
        {
            int order = CanonicalTables.ClassOf(c);
            if (order == 0)
            {
                Begin(c);
                return;
            }

            if (_markCount == _marks.Length)
                Flush();
            int at = _markCount++;
            for (; at > 0 && CanonicalTables.ClassOf(_marks[at - 1]) > order; at--)
                _marks[at] = _marks[at - 1];
            _marks[at] = c;
        }

        private void Begin(char letter)
        {
            Flush();
            _letter = letter;
            _hasLetter = true;
        }

        private void Flush()
        {
            if (_hasLetter)
                WriteLetter();
            if (_markCount > 0)
                WriteMarks();
            _hasLetter = false;
            _markCount = 0;
        }

        /// <summary>Writes the letter, or composes it with the letter before it.</summary>
        private void WriteLetter()
        {
            if (_endsInLetter && TryJoin(_composed[_length - 1], _letter, out char whole))
                _composed[_length - 1] = whole;
            else
                _composed[_length++] = _letter;
            _endsInLetter = true;
        }

        private static bool TryJoin(char first, char second, out char whole) =>
            Hangul.TryCompose(first, second, out whole) || CanonicalTables.TryCompose(first, second, out whole);

        /// <summary>Composes the letter with the marks, which are sorted, and writes those that are left.</summary>
        private void WriteMarks()
        {
            int letter = _hasLetter ? _length - 1 : -1;
            int last = 0;
            foreach (char mark in _marks.Slice(0, _markCount))
            {
                int order = CanonicalTables.ClassOf(mark);
                if (letter >= 0 && last < order && CanonicalTables.TryCompose(_composed[letter], mark, out char whole))
                {
                    _composed[letter] = whole;
                    continue;
                }

                _composed[_length++] = mark;
                last = order;
                _endsInLetter = false;
            }
        }
    }
}
