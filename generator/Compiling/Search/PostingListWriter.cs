using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>A paper with a term, how often in which field (<see cref="TermFrequency"/>), and an upper bound of the impact.</summary>
internal readonly record struct Posting(int Paper, int Frequency, byte ImpactCode)
{
    public bool IsLowImpact => Frequency == TermFrequency.Least;
}

/// <summary>Writes the section of the postings: the posting lists of one term after another.</summary>
internal sealed class PostingsSectionWriter(int paperCount)
{
    private readonly PostingListWriter _lists = new(paperCount);
    private readonly PostingListWriter _highImpacts = new(paperCount);
    private readonly int[] _papersByImpact = new int[PostingListLayout.MaxImpactCode + 1];

    public int Length => _lists.Length;

    /// <summary>The section, with the padding that the reader of the last list needs.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Length + PostingListLayout.Padding];
        _lists.Written.CopyTo(bytes);
        return bytes;
    }

    /// <summary>Adds the postings of a term and returns the greatest impact; where they are split, that of the high impacts.</summary>
    public int Add(Posting[] postings)
    {
        if (postings.Length < PostingListLayout.MinSplitCount)
            return _lists.Add(PostingListKind.Mixed, postings);

        Posting[] high = Array.FindAll(postings, posting => !posting.IsLowImpact);
        Posting[] low = Array.FindAll(postings, posting => posting.IsLowImpact);
        _highImpacts.Clear();
        int greatest = high.Length > 0 ? _highImpacts.Add(PostingListKind.HighImpact, high) : 0;
        int greatestLow = low.Length > 0 ? low.Max(posting => (int)posting.ImpactCode) : 0;

        Span<byte> header = stackalloc byte[PostingListLayout.MaxSplitHeaderLength];
        int at = VarInt.Write(header, 0, high.Length);
        at = VarInt.Write(header, at, _highImpacts.Length);
        header[at++] = (byte)greatestLow;
        header[at++] = (byte)GuaranteedImpact(postings);
        _lists.Add(header.Slice(0, at));
        _lists.Add(_highImpacts.Written);
        if (low.Length > 0)
            _lists.Add(PostingListKind.LowImpact, low);
        return greatest;
    }

    /// <summary>The impact at <see cref="PostingListLayout.GuaranteedImpactRank"/>.</summary>
    private int GuaranteedImpact(Posting[] postings)
    {
        Array.Clear(_papersByImpact, 0, _papersByImpact.Length);
        foreach (Posting posting in postings)
            _papersByImpact[posting.ImpactCode]++;
        int code = PostingListLayout.MaxImpactCode;
        for (int papers = _papersByImpact[code]; papers < PostingListLayout.GuaranteedImpactRank; papers += _papersByImpact[code])
            code--;
        return code;
    }
}

/// <summary>Writes posting lists, each a skip list and its blocks.</summary>
internal sealed class PostingListWriter(int paperCount)
{
    private readonly int[] _papers = new int[PostingListLayout.BlockSize];
    private readonly int[] _frequencies = new int[PostingListLayout.BlockSize];
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
    public int Add(PostingListKind kind, Posting[] postings)
    {
        int blocks = PostingListLayout.BlockCount(postings.Length);
        if (blocks == 0)
            return AddBlock(kind, postings, -1, paperCount);

        int skip = Length;
        Reserve(blocks * PostingListLayout.SkipWidth);
        Length += blocks * PostingListLayout.SkipWidth;
        int greatest = 0;
        int before = -1;
        for (int first = 0; first < postings.Length; first += PostingListLayout.BlockSize)
        {
            int end = Math.Min(first + PostingListLayout.BlockSize, postings.Length);
            int last = postings[end - 1].Paper;
            int start = Length;
            int impact = AddBlock(kind, postings.AsSpan(first, end - first), before, last - before);
            greatest = Math.Max(greatest, impact);
            before = last;

            PostingListLayout.WriteSkip(_bytes.AsSpan(skip, PostingListLayout.SkipWidth), last, Length - start, impact);
            skip += PostingListLayout.SkipWidth;
        }

        return greatest;
    }

    private int AddBlock(PostingListKind kind, ReadOnlySpan<Posting> postings, int before, int range)
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
