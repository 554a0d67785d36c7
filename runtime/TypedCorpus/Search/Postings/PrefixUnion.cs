using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// Merges the postings of several terms, such as all with a prefix, into those of one term, whose frequencies are the sums. A
/// search may need several unions: they are written one after another, and stay until <see cref="Clear"/>.
/// </summary>
internal sealed class PrefixUnion
{
    /// <summary>The maximum number of terms of a prefix: the first in the order of the dictionary.</summary>
    public const int MaxTerms = 256;

    /// <summary>The maximum number of postings to read for a prefix.</summary>
    private const int MaxPostings = 200_000;

    // The sums for all terms fit into their half of a frequency.
    private const int MaxInTitle = 127;
    private const int MaxInAbstract = 255;

    private readonly TermEntry[] _terms = new TermEntry[MaxTerms];
    private readonly TermPostings _source = new();
    private readonly PostingBlockBuffer _block = new();

    // For each paper; zero between uses.
    private int[] _frequencies = [];
    private byte[] _postings = [];
    private int _length;

    /// <summary>The postings of all unions since <see cref="Clear"/>. Another union may move them.</summary>
    public ReadOnlySpan<byte> Postings => _postings;

    public void Clear() => _length = 0;

    /// <summary>Merges the postings of the terms that begin with a word, and those of the word's own term.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="form">The folded form of the word.</param>
    /// <param name="term">The term of the word.</param>
    /// <param name="postings">The postings of the image.</param>
    /// <param name="paperCount">The number of papers of the corpus.</param>
    public TermEntry Add(
        TermDictionary dictionary, ReadOnlySpan<char> form, ReadOnlySpan<char> term, ReadOnlySpan<byte> postings, int paperCount)
    {
        int count = FindTerms(dictionary, form, term, _terms);
        return Add(new ReadOnlySpan<TermEntry>(_terms, 0, count), postings, paperCount);
    }

    /// <summary>Merges the postings of terms.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="postings">The postings of the image.</param>
    /// <param name="paperCount">The number of papers of the corpus.</param>
    /// <param name="hidden">Papers to leave out.</param>
    public TermEntry Add(ReadOnlySpan<TermEntry> terms, ReadOnlySpan<byte> postings, int paperCount, ReadOnlySpan<int> hidden = default)
    {
        SumUp(terms, postings, paperCount);
        foreach (int paper in hidden)
            _frequencies[paper] = 0;

        int papers = 0;
        for (int paper = 0; paper < paperCount; paper++)
            papers += _frequencies[paper] != 0 ? 1 : 0;

        int start = _length;
        Write(papers, paperCount);
        Array.Clear(_frequencies, 0, paperCount);
        return new(papers, start, PostingListLayout.MaxImpactCode);
    }

    /// <summary>Finds the terms that begin with a word, and the word's own: as many as there is room for.</summary>
    public static int FindTerms(TermDictionary dictionary, ReadOnlySpan<char> form, ReadOnlySpan<char> term, Span<TermEntry> found) =>
        FindShorterTerms(dictionary, form, term, found, FindLongerTerms(dictionary, form, found));

    private static int FindLongerTerms(TermDictionary dictionary, ReadOnlySpan<char> form, Span<TermEntry> found)
    {
        Span<byte> prefix = stackalloc byte[TermDictionary.MaxTermLength];
        Span<byte> buffer = stackalloc byte[TermDictionary.MaxTermLength];
        prefix = prefix[..TermDictionary.Encode(form, prefix)];

        int count = 0;
        TermEnumerator terms = dictionary.EnumerateFrom(prefix, buffer);
        while (count < found.Length && terms.MoveNext())
        {
            if (terms.Term.StartsWith(prefix))
                found[count++] = terms.Entry;
            else if (terms.Term.SequenceCompareTo(prefix) > 0)
                break;
        }

        return count;
    }

    /// <summary>
    /// Finds the other terms that <see cref="PrefixTerms"/> has: those that are a little shorter than the word and begin it.
    /// </summary>
    private static int FindShorterTerms(
        TermDictionary dictionary, ReadOnlySpan<char> form, ReadOnlySpan<char> term, Span<TermEntry> found, int count)
    {
        int least = Math.Max(PrefixTerms.MinShorterLength, form.Length - PrefixTerms.MaxMissing);
        for (int length = form.Length - 1; length >= least; length--)
        {
            if (count < found.Length && dictionary.TryFind(form[..length], out TermEntry entry))
                found[count++] = entry;
        }

        if (PrefixTerms.HasOwnTerm(form, term) && count < found.Length && dictionary.TryFind(term, out TermEntry own))
            found[count++] = own;
        return count;
    }

    private void SumUp(ReadOnlySpan<TermEntry> terms, ReadOnlySpan<byte> postings, int paperCount)
    {
        if (_frequencies.Length < paperCount)
            _frequencies = new int[paperCount];
        // Of papers that the corpus does not have, which damaged data may name, nothing may stay for the next union.
        Span<int> frequencies = _frequencies.AsSpan(0, paperCount);
        int left = MaxPostings;
        for (int i = 0; i < terms.Length && left > 0; i++)
        {
            _source.Start(terms[i], isUnion: false, titleOnly: false, postings, paperCount);
            foreach (PostingListCursor list in _source.Lists)
                left -= AddList(list, postings, left, frequencies);
        }
    }

    private static int AddList(PostingListCursor cursor, ReadOnlySpan<byte> postings, int most, Span<int> frequencies)
    {
        int left = most;
        while (left > 0 && cursor.Paper != PostingListCursor.End)
        {
            left -= AddBlock(cursor, postings, left, frequencies);
            cursor.MoveToNextBlock(postings);
        }

        return most - left;
    }

    private static int AddBlock(PostingListCursor cursor, ReadOnlySpan<byte> postings, int most, Span<int> frequencies)
    {
        cursor.ReadAll(postings);
        int count = Math.Min(cursor.Count, most);
        for (int i = 0; i < count; i++)
        {
            int frequency = cursor.IsLowImpact ? TermFrequency.Least : cursor.Frequencies[i];
            frequencies[cursor.Papers[i]] += TermFrequency.Of(
                Math.Min(TermFrequency.InTitle(frequency), MaxInTitle), Math.Min(TermFrequency.InAbstract(frequency), MaxInAbstract));
        }

        return count;
    }

    private void Write(int papers, int paperCount)
    {
        int blocks = PostingListLayout.BlockCount(papers);
        int skip = _length;
        int at = skip + (blocks * PostingListLayout.SkipWidth);
        Reserve(at + PostingBlock.MaxLength(papers) + (Math.Max(1, blocks) * PostingListLayout.Padding));
        Span<byte> bytes = _postings;
        int before = -1;
        int count = 0;
        for (int paper = 0; paper < paperCount; paper++)
        {
            if (_frequencies[paper] == 0)
                continue;

            _block.Papers[count] = paper;
            _block.Frequencies[count++] = _frequencies[paper];
            papers--;
            if (count < PostingListLayout.BlockSize && papers > 0)
                continue;

            int end = PostingBlock.Write(
                PostingListKind.Mixed,
                bytes,
                at,
                new(_block.Papers, 0, count),
                new(_block.Frequencies, 0, count),
                before,
                blocks == 0 ? paperCount : paper - before);
            if (blocks > 0)
            {
                PostingListLayout.WriteSkip(
                    bytes.Slice(skip, PostingListLayout.SkipWidth), paper, end - at, PostingListLayout.MaxImpactCode);
                skip += PostingListLayout.SkipWidth;
            }

            at = end;
            before = paper;
            count = 0;
        }

        _length = at;
    }

    private void Reserve(int length)
    {
        if (_postings.Length < length)
            Array.Resize(ref _postings, Math.Max(length, _postings.Length * 2));
    }
}
