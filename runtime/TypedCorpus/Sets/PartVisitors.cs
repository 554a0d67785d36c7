using TypedCorpus.Search;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Sets;

/// <summary>Counts the papers.</summary>
internal struct CountVisitor : IPartVisitor
{
    public int Count { get; private set; }

    public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores) => Count += found.Count;
}

/// <summary>Selects the papers that come first by their scores or years, or in the order of the set.</summary>
internal readonly struct NumberOrderVisitor(SearchScratch scratch, SearchOrder order) : IPartVisitor
{
    public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores)
    {
        if (scratch.Hits.Limit == 0)
            return;
        scratch.Hits.Enter(part.First);
        new HitOrder(part.Data, scratch.Evaluation, scratch.Hits).CollectByNumber(found, scores, order);
    }
}

/// <summary>Selects the papers that come first by their titles: it sorts twice as many as are wanted, keeps the first half, and so on.</summary>
internal struct TitleOrderVisitor(PartList parts, EvaluationBuffers buffers, int limit) : IPartVisitor
{
    private int _count;
    private int _last = int.MaxValue;

    public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores)
    {
        if (limit == 0)
            return;
        var titles = new PlaceTitleComparer(parts);
        Span<int> order = buffers.Numbers((int)Math.Min(2L * limit, Math.Max(limit, parts.PlaceCount)));
        foreach (int paper in found)
        {
            int place = part.First + paper;
            if (_last < int.MaxValue && titles.Compare(place, _last) > 0)
                continue;
            order[_count++] = place;
            if (_count < order.Length || _count == limit)
                continue;
            order.Sort(titles);
            _count = limit;
            _last = order[limit - 1];
        }
    }

    /// <summary>Adds the papers to hits, in whose order they are by falling numbers.</summary>
    public readonly void CopyTo(TopHits hits)
    {
        Span<int> order = buffers.Numbers(_count)[.._count];
        order.Sort(new PlaceTitleComparer(parts));
        for (int i = 0; i < Math.Min(limit, _count); i++)
            hits.Add(order[i], -i);
    }
}

/// <summary>Compares papers of a set by their titles; those of equal titles are in the order of the set.</summary>
internal readonly struct PlaceTitleComparer(PartList parts) : IComparer<int>
{
    public int Compare(int x, int y) => TitleComparer.Compare(parts.TitleAt(x), parts.TitleAt(y)) is not 0 and var order ? order : x - y;
}
