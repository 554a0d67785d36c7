using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>
/// Selects the papers whose titles come first, of papers that come in corpus order: it sorts twice as many as are wanted, keeps the
/// first half, and so on.
/// </summary>
/// <param name="buffers">Lends the room.</param>
/// <param name="titles">Compares papers by their titles.</param>
/// <param name="limit">The number of papers that are wanted, at least one.</param>
/// <param name="most">The number of papers that may come.</param>
internal struct FirstByTitle<TTitles>(EvaluationBuffers buffers, TTitles titles, int limit, int most)
    where TTitles : struct, IComparer<int>
{
    private readonly int _room = (int)Math.Min(2L * limit, Math.Max(limit, most));
    private int _count;
    private int _last = int.MaxValue;

    public void Add(int paper)
    {
        if (_last < int.MaxValue && titles.Compare(paper, _last) > 0)
            return;
        Span<int> order = buffers.Numbers(_room);
        order[_count++] = paper;
        if (_count < _room || _count == limit)
            return;
        order.Sort(titles);
        _count = limit;
        _last = order[limit - 1];
    }

    /// <summary>Adds the papers to hits, in whose order they are by falling numbers.</summary>
    public readonly void CopyTo(TopHits hits)
    {
        Span<int> order = buffers.Numbers(_room)[.._count];
        order.Sort(titles);
        for (int i = 0; i < Math.Min(limit, _count); i++)
            hits.Add(order[i], -i);
    }
}
