using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>Reads the term dictionary in place: its terms are sorted by their UTF-8 bytes.</summary>
internal readonly ref struct TermDictionary(ReadOnlySpan<byte> section)
{
    private readonly ReadOnlySpan<byte> _section = section;

    public int TermCount => SevenBit.Read(_section[..TermsLayout.TermCountWidth]);

    /// <summary>Finds a term; of those before it only what they do not share with it is looked at.</summary>
    public bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry)
    {
        entry = default;
        int terms = TermCount;
        if (terms == 0 || term.IsEmpty)
            return false;

        int block = BlockOf(term, terms);
        var heads = new TermHeads(_section, terms, block);
        int matched = 0;
        while (heads.MoveNext())
        {
            // What shares more with the term before than that does with ours stands before ours as well.
            if (heads.Shared > matched)
                continue;
            if (heads.Shared < matched)
                return false;

            ReadOnlySpan<byte> rest = term[matched..];
            int common = rest.CommonPrefixLength(heads.Suffix);
            matched += common;
            if (common == heads.Suffix.Length)
            {
                if (common < rest.Length)
                    continue;
                entry = heads.Entry;
                return true;
            }

            if (common == rest.Length || heads.Suffix[common] > rest[common])
                return false;
        }

        return false;
    }

    /// <summary>Reads all terms, or on from the block that a term would stand in.</summary>
    public TermReader ReadFrom(ReadOnlySpan<byte> term, Span<byte> buffer)
    {
        int terms = TermCount;
        return new(_section, terms, terms == 0 || term.IsEmpty ? 0 : BlockOf(term, terms), buffer);
    }

    /// <summary>The block that a term would stand in: the last whose first term is not behind it.</summary>
    private int BlockOf(ReadOnlySpan<byte> term, int terms)
    {
        // Halves without a branch, which would be wrong half of the time.
        ulong key = TermHeads.KeyOf(term, term.Length);
        int block = 0;
        for (int count = TermsLayout.BlockCount(terms); count > 1;)
        {
            int half = count >> 1;
            ReadOnlySpan<byte> first = TermHeads.FirstOf(_section, terms, block + half, out ulong firstKey);
            bool isBehind = firstKey == key ? first.SequenceCompareTo(term) > 0 : firstKey > key;
            block += isBehind ? 0 : half;
            count -= half;
        }

        return block;
    }
}
