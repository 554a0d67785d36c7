using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>Selects the papers of a set that come first in an order.</summary>
internal readonly ref struct HitOrder(CorpusData data, EvaluationBuffers buffers, TopHits hits)
{
    /// <summary>Collects the papers that come first, with their scores.</summary>
    public void Collect(PaperSet papers, ReadOnlySpan<int> scores, SearchOrder order, int limit)
    {
        hits.Start(limit);
        if (limit == 0)
            return;
        if (order == SearchOrder.Title)
            CollectByTitle(papers, limit);
        else
            CollectByNumber(papers, scores, order);
        hits.Sort();
        hits.SetScores(scores);
    }

    /// <summary>The numbers of the papers, of which the greatest come first.</summary>
    private ReadOnlySpan<int> NumbersOf(SearchOrder order, ReadOnlySpan<int> scores)
    {
        if (order == SearchOrder.Relevance)
            return scores;
        Span<int> numbers = buffers.Numbers(scores.Length);
        numbers.Fill(int.MinValue);
        if (order is SearchOrder.Newest or SearchOrder.Oldest)
            ReadYears(order == SearchOrder.Newest ? 1 : -1, numbers);
        return numbers;
    }

    private void ReadYears(int sign, Span<int> numbers)
    {
        PackedTable papers = data.FacetPapers;
        (int first, int end) = FacetReader.RowsOf(data, FacetKind.Year);
        for (int row = first; row < end; row++)
        {
            if (!FacetReader.TryReadYear(data, row, out int year))
                data.Refuse();
            (int firstPaper, int count) = FacetReader.PapersOf(data, row);
            for (int i = firstPaper; i < firstPaper + count; i++)
                numbers[papers[i, FacetPaperColumns.Paper]] = sign * year;
        }
    }

    /// <summary>Collects papers by numbers, which are their scores or depend on the order.</summary>
    public void CollectByNumber(PaperSet papers, ReadOnlySpan<int> scores, SearchOrder order)
    {
        ReadOnlySpan<int> numbers = NumbersOf(order, scores);
        foreach (int paper in papers)
            hits.Add(paper, numbers[paper]);
    }

    private void CollectByTitle(PaperSet papers, int limit)
    {
        var first = new FirstByTitle<TitleComparer>(buffers, new(data), limit, papers.Count);
        foreach (int paper in papers)
            first.Add(paper);
        first.CopyTo(hits);
    }
}
