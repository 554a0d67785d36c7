using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>Writes lists of postings, block by block, one behind the other.</summary>
internal sealed class PostingListWriter(int paperCount)
{
    private readonly int[] _papers = new int[PostingsLayout.BlockSize];
    private readonly int[] _frequencies = new int[PostingsLayout.BlockSize];
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Adds a list and returns its greatest impact.</summary>
    public int Add(PostingKind kind, Posting[] postings)
    {
        int blocks = PostingsLayout.BlockCount(postings.Length);
        if (blocks == 0)
            return AddBlock(kind, postings, -1, paperCount);

        int skip = Length;
        Reserve(blocks * PostingsLayout.SkipWidth);
        Length += blocks * PostingsLayout.SkipWidth;
        int greatest = 0;
        int before = -1;
        for (int first = 0; first < postings.Length; first += PostingsLayout.BlockSize)
        {
            int end = Math.Min(first + PostingsLayout.BlockSize, postings.Length);
            int last = postings[end - 1].Paper;
            int start = Length;
            int impact = AddBlock(kind, postings.AsSpan(first, end - first), before, last - before);
            greatest = Math.Max(greatest, impact);
            before = last;

            PostingsLayout.WriteSkip(_bytes.AsSpan(skip, PostingsLayout.SkipWidth), last, Length - start, impact);
            skip += PostingsLayout.SkipWidth;
        }

        return greatest;
    }

    private int AddBlock(PostingKind kind, ReadOnlySpan<Posting> postings, int before, int range)
    {
        int impact = 0;
        for (int i = 0; i < postings.Length; i++)
        {
            _papers[i] = postings[i].Paper;
            _frequencies[i] = postings[i].Frequency;
            impact = Math.Max(impact, postings[i].ImpactCode);
        }

        Reserve(PostingBlock.MaxLength(postings.Length));
        Length = PostingBlock.Write(
            kind, _bytes, Length, _papers.AsSpan(0, postings.Length), _frequencies.AsSpan(0, postings.Length), before, range);
        return impact;
    }

    private void Reserve(int length)
    {
        if (_bytes.Length < Length + length)
            Array.Resize(ref _bytes, Math.Max(Length + length, _bytes.Length * 2));
    }
}
