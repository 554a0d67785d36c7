using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Writes the postings of one term after another.</summary>
internal sealed class PostingsWriter(int paperCount)
{
    private readonly int[] _papers = new int[PostingsLayout.BlockSize];
    private readonly int[] _frequencies = new int[PostingsLayout.BlockSize];
    private readonly int[] _withImpact = new int[Search.Bm25.MaxImpactCode + 1];
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    /// <summary>All lists, and room behind them to read the last one by.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Length + PostingsLayout.Padding];
        _bytes.AsSpan(0, Length).CopyTo(bytes);
        return bytes;
    }

    /// <summary>Adds a list and returns its greatest impact.</summary>
    public int Add(Posting[] postings)
    {
        int blocks = PostingsLayout.BlockCount(postings.Length);
        if (blocks == 0)
            return AddBlock(postings, -1, paperCount);

        int skip = Length + PostingsLayout.SkipsAt;
        Reserve(PostingsLayout.HeadLength(blocks));
        _bytes[Length] = (byte)KnownImpact(postings);
        Length += PostingsLayout.HeadLength(blocks);
        int greatest = 0;
        int before = -1;
        for (int first = 0; first < postings.Length; first += PostingsLayout.BlockSize)
        {
            int end = Math.Min(first + PostingsLayout.BlockSize, postings.Length);
            int last = postings[end - 1].Paper;
            int start = Length;
            int impact = AddBlock(postings.AsSpan(first, end - first), before, last - before);
            greatest = Math.Max(greatest, impact);
            before = last;

            PostingsLayout.WriteSkip(_bytes.AsSpan(skip, PostingsLayout.SkipWidth), last, Length - start, impact);
            skip += PostingsLayout.SkipWidth;
        }

        return greatest;
    }

    private int AddBlock(ReadOnlySpan<Posting> postings, int before, int range)
    {
        int impact = 0;
        for (int i = 0; i < postings.Length; i++)
        {
            _papers[i] = postings[i].Paper;
            _frequencies[i] = TermFrequency.Of(postings[i].InTitle, postings[i].InAbstract);
            impact = Math.Max(impact, postings[i].ImpactCode);
        }

        Reserve(PostingBlock.MaxLength(postings.Length));
        Length = PostingBlock.Write(
            _bytes, Length, _papers.AsSpan(0, postings.Length), _frequencies.AsSpan(0, postings.Length), before, range);
        return impact;
    }

    /// <summary>The impact that so many papers reach as a search usually wants.</summary>
    private int KnownImpact(Posting[] postings)
    {
        Array.Clear(_withImpact, 0, _withImpact.Length);
        foreach (Posting posting in postings)
            _withImpact[posting.ImpactCode]++;
        int code = Search.Bm25.MaxImpactCode;
        for (int papers = _withImpact[code]; papers < PostingsLayout.KnownImpact; papers += _withImpact[code])
            code--;
        return code;
    }

    private void Reserve(int length)
    {
        if (_bytes.Length < Length + length)
            Array.Resize(ref _bytes, Math.Max(Length + length, _bytes.Length * 2));
    }
}
