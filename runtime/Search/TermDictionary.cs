using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Reads the term dictionary in place: its terms are sorted by their UTF-8 bytes.</summary>
internal readonly ref struct TermDictionary(ReadOnlySpan<byte> section)
{
    private readonly ReadOnlySpan<byte> _section = section;

    public int TermCount => SevenBit.Read(_section[..TermsLayout.TermCountWidth]);

    public bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry)
    {
        Span<byte> buffer = stackalloc byte[TermReader.MaxTermLength];
        TermReader reader = ReadFrom(term, buffer);
        while (reader.MoveNext())
        {
            int order = reader.Term.SequenceCompareTo(term);
            if (order >= 0)
            {
                entry = reader.Entry;
                return order == 0;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>Reads all terms, or on from the block that a term would stand in.</summary>
    public TermReader ReadFrom(ReadOnlySpan<byte> term, Span<byte> buffer)
    {
        int terms = TermCount;
        int low = 0;
        int high = TermsLayout.BlockCount(terms) - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            var first = new TermReader(_section, terms, middle, buffer);
            if (first.MoveNext() && first.Term.SequenceCompareTo(term) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        return new(_section, terms, low, buffer);
    }
}
