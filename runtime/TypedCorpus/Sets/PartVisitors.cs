using TypedCorpus.Search;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Parts;
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

/// <summary>Selects the papers that come first by their titles.</summary>
internal struct TitleOrderVisitor(PartList parts, EvaluationBuffers buffers, int limit) : IPartVisitor
{
    private FirstByTitle<PlaceTitleComparer> _first = new(buffers, new(parts), limit, parts.PlaceCount);

    public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores)
    {
        if (limit == 0)
            return;
        foreach (int paper in found)
            _first.Add(part.First + paper);
    }

    /// <summary>Adds the papers to hits, in whose order they are by falling numbers.</summary>
    public readonly void CopyTo(TopHits hits) => _first.CopyTo(hits);
}

/// <summary>Compares papers of a set by their titles; those of equal titles are in the order of the set.</summary>
internal readonly struct PlaceTitleComparer(PartList parts) : IComparer<int>
{
    public int Compare(int x, int y) => TitleComparer.Compare(parts.TitleAt(x), parts.TitleAt(y)) is not 0 and var order ? order : x - y;
}
