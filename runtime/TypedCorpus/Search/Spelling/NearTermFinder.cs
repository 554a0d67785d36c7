using TypedCorpus.Search.Postings;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Spelling;

/// <summary>
/// Finds the terms of the dictionary that have the word with the least edit distance to a misspelt one, or to its beginning.
/// The first letter is taken for right.
/// </summary>
/// <remarks>
/// It walks the terms with that letter in their order, and a table of distances with a row for each letter of the term. The
/// rows of letters that a term shares with the one before stay. Where all distances of a row are too great, the terms that
/// begin so are passed over.
/// </remarks>
internal ref struct NearTermFinder
{
    private const int MaxTextLength = TermAnalyzer.MaxLength + 1 + WordEndings.MaxLength;

    private readonly ReadOnlySpan<char> _wanted;
    private readonly bool _isPrefix;
    private readonly NearTerms _found;

    // Row i, column j: the distance of the first i letters of the text to the first j of the wanted word.
    private readonly Span<byte> _rows;

    // The term with an ending; rows are filled for its first letters.
    private readonly Span<char> _text;
    private int _filled;
    private int _limit;

    private NearTermFinder(ReadOnlySpan<char> wanted, bool isPrefix, int limit, Span<byte> rows, Span<char> text, NearTerms found)
    {
        _wanted = wanted;
        _isPrefix = isPrefix;
        _limit = limit;
        _rows = rows;
        _text = text;
        _found = found;
        for (int j = 0; j <= wanted.Length; j++)
            _rows[j] = (byte)j;
    }

    /// <summary>Adds the nearest terms to a list.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="form">The folded form of the word.</param>
    /// <param name="isPrefix">Whether it may be the beginning of a longer one.</param>
    /// <param name="found">Receives the terms.</param>
    public static void Find(TermDictionary dictionary, ReadOnlySpan<char> form, bool isPrefix, NearTerms found)
    {
        int limit = EditBudget.Of(form);
        if (limit == 0)
            return;
        Span<byte> rows = stackalloc byte[(MaxTextLength + 1) * (form.Length + 1)];
        Span<char> text = stackalloc char[MaxTextLength];
        new NearTermFinder(form, isPrefix, limit, rows, text, found).Walk(dictionary);
    }

    /// <summary>The distance of a word to the wanted one, or that of its nearest beginning, whose length is stated.</summary>
    public static int Distance(ReadOnlySpan<char> word, ReadOnlySpan<char> wanted, bool isPrefix, out int length)
    {
        Span<byte> rows = stackalloc byte[(MaxTextLength + 1) * (wanted.Length + 1)];
        Span<char> text = stackalloc char[MaxTextLength];
        word.CopyTo(text);
        var finder = new NearTermFinder(wanted, isPrefix, byte.MaxValue, rows, text, new());
        finder.TryFill(word.Length);
        return finder.DistanceOf(word.Length, out length);
    }

    private void Walk(TermDictionary dictionary)
    {
        Span<byte> first = stackalloc byte[TermDictionary.MaxTermLength];
        first = first[..TermDictionary.Encode(_wanted[..(char.IsHighSurrogate(_wanted[0]) ? 2 : 1)], first)];
        Span<byte> buffer = stackalloc byte[TermDictionary.MaxTermLength];
        Span<char> term = stackalloc char[TermDictionary.MaxTermLength];
        TermEnumerator terms = dictionary.EnumerateFrom(first, buffer);
        int dead = int.MaxValue;
        while (terms.MoveNext())
        {
            if (!terms.Term.StartsWith(first))
            {
                if (terms.Term.SequenceCompareTo(first) > 0)
                    break;
                continue;
            }

            ReadOnlySpan<char> letters = term[..TermDictionary.Decode(terms.Term, term)];
            int shared = letters.CommonPrefixLength(_text[.._filled]);
            if (shared < dead)
            {
                _filled = shared;
                letters[shared..].CopyTo(_text[shared..]);
                dead = TryFill(letters.Length) ? int.MaxValue : _filled;
            }

            // A term that goes on as no near one does may still begin as the wanted word does.
            bool isNear = dead == int.MaxValue || (dead == letters.Length && IsShortened(letters));
            int distance = isNear ? DistanceOf(letters) : _isPrefix ? DistanceOf(dead, out _) : _limit + 1;
            if (distance > _limit || !EditBudget.IsOfLetters(letters))
                continue;
            _found.Add(letters, terms.Entry, distance);
            _limit = distance;
        }
    }

    /// <summary>Fills the rows up to a length; false if no longer text is near enough.</summary>
    private bool TryFill(int length)
    {
        int columns = _wanted.Length + 1;
        while (_filled < length)
        {
            int row = ++_filled;
            int least = EditDistance.FillRow(
                _rows.Slice(row * columns, columns),
                _rows.Slice((row - 1) * columns, columns),
                _rows.Slice(Math.Max(0, row - 2) * columns, columns),
                _text,
                row,
                _wanted);
            if (least > _limit)
                return false;
        }

        return true;
    }

    /// <summary>The least distance of the forms of a term, whose rows are filled.</summary>
    private int DistanceOf(scoped ReadOnlySpan<char> term)
    {
        int distance = DistanceOf(term.Length, out _);
        if (!HasEndings(term))
            return distance;

        distance = Math.Min(distance, WithEnding(term, term.Length));
        _text[term.Length] = term[^1];
        distance = Math.Min(distance, WithEnding(term, term.Length + 1));
        return IsShortened(term) ? Math.Min(distance, WithEnding(term, term.Length - 1)) : distance;
    }

    /// <summary>Whether an ending may replace the last letter: the stem of query is queri, and that of coding is code.</summary>
    private static bool IsShortened(scoped ReadOnlySpan<char> term) => term[^1] is 'i' or 'e';

    private readonly bool HasEndings(scoped ReadOnlySpan<char> term)
    {
        // A single letter more is the beginning of some ending, whatever the term.
        if (_isPrefix && _wanted.Length < term.Length + 2)
            return false;
        if (term.Length < 2 || _wanted.Length > term.Length + 1 + Math.Min(term.Length, WordEndings.MaxLength) + _limit)
            return false;
        foreach (char c in term)
        {
            if (!AsciiChar.IsLetter(c))
                return false;
        }

        return true;
    }

    /// <summary>The least distance of the forms of a term that have an ending behind the first letters of the text.</summary>
    private int WithEnding(scoped ReadOnlySpan<char> term, int start)
    {
        int least = _limit + 1;
        int dead = int.MaxValue;
        ReadOnlySpan<char> before = default;
        _filled = Math.Min(_filled, start);
        foreach (string ending in WordEndings.All)
        {
            if (ending.Length > term.Length)
                continue;
            int shared = start + ending.AsSpan().CommonPrefixLength(before);
            int length = start + ending.Length;
            before = ending;
            ending.CopyTo(_text[start..]);
            if (shared < dead)
            {
                _filled = Math.Min(_filled, shared);
                dead = TryFill(length) ? int.MaxValue : _filled;
            }

            int distance = dead == int.MaxValue ? DistanceOf(length, out _) : _isPrefix ? DistanceOf(dead, out _) : least;
            if (distance < least && WordEndings.IsFormOf(_text[..length], term))
                least = distance;
        }

        // The rows that are left are those of the term.
        _filled = Math.Min(start, term.Length);
        term[_filled..].CopyTo(_text[_filled..]);
        return least;
    }

    /// <summary>The distance of the first letters of the text or, of a prefix, that of the nearest beginning of them.</summary>
    private readonly int DistanceOf(int length, out int nearest)
    {
        int columns = _wanted.Length + 1;
        nearest = length;
        int least = _rows[(length * columns) + _wanted.Length];
        for (int shorter = length - 1; _isPrefix && shorter > 0; shorter--)
        {
            int distance = _rows[(shorter * columns) + _wanted.Length];
            if (distance >= least)
                continue;
            least = distance;
            nearest = shorter;
        }

        return least;
    }
}
