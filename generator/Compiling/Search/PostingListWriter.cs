using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>A paper with a term, how often in which field (<see cref="TermFrequency"/>), and the impact.</summary>
internal readonly record struct Posting(int Paper, int Frequency, float Impact)
{
    public bool IsLowImpact => Frequency == TermFrequency.Least;

    /// <summary>An upper bound of the impact.</summary>
    public int ImpactCode => Bm25.CodeAbove(Impact);
}

/// <summary>Writes the section of the postings: the posting lists of one term after another.</summary>
internal sealed class PostingsSectionWriter(int paperCount)
{
    private readonly PostingListWriter _lists = new(paperCount);
    private readonly PostingListWriter _aboveLow = new(paperCount);
    private static readonly IComparer<Posting> ByPaper =
        Comparer<Posting>.Create((left, right) => left.Paper.CompareTo(right.Paper));

    private readonly int[] _papersByImpact = new int[PostingListLayout.MaxImpactCode + 1];

    public int Length => _lists.Length;

    /// <summary>The section, with the padding that the reader of the last list needs.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Length + PostingListLayout.Padding];
        _lists.Written.CopyTo(bytes);
        return bytes;
    }

    /// <summary>Adds the postings of a term and returns the greatest impact.</summary>
    public int Add(Posting[] postings)
    {
        if (postings.Length < PostingListLayout.MinSplitCount)
            return _lists.Add(PostingListKind.Mixed, postings);

        Posting[] high = Array.FindAll(postings, posting => !posting.IsLowImpact);
        Posting[] low = Array.FindAll(postings, posting => posting.IsLowImpact);
        Span<byte> header = stackalloc byte[PostingListLayout.MaxSplitHeaderLength];
        Posting[] top = high.Length < PostingListLayout.MinTopCount ? [] : Top(postings, Bm25.Weight(paperCount, postings.Length));
        high = WithoutTop(high, top);
        low = WithoutTop(low, top);
        int at = VarInt.Write(header, 0, top.Length + high.Length);
        _aboveLow.Clear();
        if (top.Length > 0)
        {
            _aboveLow.Add(PostingListKind.HighImpact, top);
            at = VarInt.Write(header, at, _aboveLow.Length);
        }

        int start = _aboveLow.Length;
        if (high.Length > 0)
            _aboveLow.Add(PostingListKind.HighImpact, high);
        at = VarInt.Write(header, at, _aboveLow.Length - start);
        header[at++] = (byte)(top.Length > 0 ? Greatest(high) : GuaranteedImpact(postings));
        header[at++] = (byte)Greatest(low);
        _lists.Add(header.Slice(0, at));
        _lists.Add(_aboveLow.Written);
        if (low.Length > 0)
            _lists.Add(PostingListKind.LowImpact, low);
        return Greatest(postings);
    }

    /// <summary>The postings of the papers that a search for the term alone finds first, in the order of the papers.</summary>
    private static Posting[] Top(Posting[] postings, float weight)
    {
        // A heap would not pay: almost every posting is worse than the worst that is kept.
        var top = new List<(int Contribution, Posting Posting)>(PostingListLayout.TopCount + 1);
        foreach (Posting posting in postings)
        {
            int contribution = Bm25.Contribution(weight, posting.Impact);
            int at = top.Count;
            while (at > 0 && top[at - 1].Contribution < contribution)
                at--;
            if (at == PostingListLayout.TopCount)
                continue;
            top.Insert(at, (contribution, posting));
            if (top.Count > PostingListLayout.TopCount)
                top.RemoveAt(PostingListLayout.TopCount);
        }

        return [.. top.Select(best => best.Posting).OrderBy(posting => posting.Paper)];
    }

    private static Posting[] WithoutTop(Posting[] postings, Posting[] top) =>
        top.Length == 0 ? postings : Array.FindAll(postings, posting => Array.BinarySearch(top, posting, ByPaper) < 0);

    /// <summary>The impact that <see cref="PostingListLayout.TopCount"/> papers reach.</summary>
    private int GuaranteedImpact(Posting[] postings)
    {
        Array.Clear(_papersByImpact, 0, _papersByImpact.Length);
        foreach (Posting posting in postings)
            _papersByImpact[posting.ImpactCode]++;
        int code = PostingListLayout.MaxImpactCode;
        for (int papers = _papersByImpact[code]; papers < PostingListLayout.TopCount; papers += _papersByImpact[code])
            code--;
        return code;
    }

    private static int Greatest(Posting[] postings)
    {
        float greatest = 0;
        foreach (Posting posting in postings)
            greatest = Math.Max(greatest, posting.Impact);
        return Bm25.CodeAbove(greatest);
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
        float impact = 0;
        for (int i = 0; i < postings.Length; i++)
        {
            _papers[i] = postings[i].Paper;
            _frequencies[i] = postings[i].Frequency;
            impact = Math.Max(impact, postings[i].Impact);
        }

        Reserve(PostingBlock.MaxLength(postings.Length));
        Length = PostingBlock.Write(
            kind, _bytes, Length, _papers.AsSpan(0, postings.Length), _frequencies.AsSpan(0, postings.Length), before, range);
        return Bm25.CodeAbove(impact);
    }

    private void Reserve(int length)
    {
        if (_bytes.Length < Length + length)
            Array.Resize(ref _bytes, Math.Max(Length + length, _bytes.Length * 2));
    }
}
