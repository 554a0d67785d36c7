using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>Writes the postings of one term after another.</summary>
internal sealed class PostingsWriter(int paperCount)
{
    private readonly PostingListWriter _lists = new(paperCount);
    private readonly PostingListWriter _strong = new(paperCount);
    private readonly int[] _withImpact = new int[TypedCorpus.Search.Ranking.Bm25.MaxImpactCode + 1];

    public int Length => _lists.Length;

    /// <summary>All lists, and room behind them to read the last one by.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Length + PostingsLayout.Padding];
        _lists.Written.CopyTo(bytes);
        return bytes;
    }

    /// <summary>Adds the postings of a term and returns the greatest impact: of long ones, that of the strong.</summary>
    public int Add(Posting[] postings)
    {
        if (postings.Length < PostingsLayout.LeastSplit)
            return _lists.Add(PostingKind.Mixed, postings);

        Posting[] strong = Array.FindAll(postings, posting => !posting.IsPlain);
        Posting[] plain = Array.FindAll(postings, posting => posting.IsPlain);
        _strong.Clear();
        int greatest = strong.Length > 0 ? _strong.Add(PostingKind.Strong, strong) : 0;
        int greatestPlain = plain.Length > 0 ? plain.Max(posting => (int)posting.ImpactCode) : 0;

        Span<byte> head = stackalloc byte[PostingsLayout.MaxSplitHead];
        int at = VarInt.Write(head, 0, strong.Length);
        at = VarInt.Write(head, at, _strong.Length);
        head[at++] = (byte)greatestPlain;
        head[at++] = (byte)KnownImpact(postings);
        _lists.Add(head.Slice(0, at));
        _lists.Add(_strong.Written);
        if (plain.Length > 0)
            _lists.Add(PostingKind.Plain, plain);
        return greatest;
    }

    /// <summary>The impact that so many papers reach as a search usually wants.</summary>
    private int KnownImpact(Posting[] postings)
    {
        Array.Clear(_withImpact, 0, _withImpact.Length);
        foreach (Posting posting in postings)
            _withImpact[posting.ImpactCode]++;
        int code = TypedCorpus.Search.Ranking.Bm25.MaxImpactCode;
        for (int papers = _withImpact[code]; papers < PostingsLayout.KnownImpact; papers += _withImpact[code])
            code--;
        return code;
    }
}
