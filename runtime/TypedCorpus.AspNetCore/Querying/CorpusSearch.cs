using System.Diagnostics;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>Answers a query: searches, applies the selected values, and counts the values of the results.</summary>
internal static class CorpusSearch
{
    public static QueryResult Run(FacetIndex facets, CorpusQuery query)
    {
        var filter = new FacetFilter(facets, query);
        return query.IsSearch ? Search(facets.Corpus, query, filter) : List(facets.Corpus, query, filter);
    }

    private static QueryResult Search(IPaperCorpus corpus, CorpusQuery query, FacetFilter filter)
    {
        var options = new SearchOptions { Limit = query.Limit, Offset = query.Offset, OrderBy = query.Order, AsYouType = query.AsYouType };
        long start = Stopwatch.GetTimestamp();
        SearchResults all = corpus.Search(query.Text, options);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        int total = filter.Count(all.GetPapers(), out IReadOnlyList<FacetCounts> counts);

        // Selecting a value does not change how the words are matched.
        SearchResults page = query.Selected.Count == 0 ? all : corpus.Search(query.Text, options with
        {
            Matching = all.IsRelaxed ? TermMatching.Any : TermMatching.All,
            Filter = new() { Predicate = filter.Keeps },
        });
        return new()
        {
            Query = query,
            Hits = [.. page.AsEnumerable().Select(hit => new FoundPaper(hit.Paper, hit))],
            Total = total,
            Search = all,
            Facets = counts,
            Elapsed = elapsed,
        };
    }

    private static QueryResult List(IPaperCorpus corpus, CorpusQuery query, FacetFilter filter)
    {
        int total = filter.Count(corpus, out IReadOnlyList<FacetCounts> counts);
        return new()
        {
            Query = query,
            Hits =
            [
                .. InOrder(corpus.Where(filter.Keeps), query.Order).Skip(query.Offset).Take(query.Limit)
                    .Select(paper => new FoundPaper(paper, null)),
            ],
            Total = total,
            Facets = counts,
        };
    }

    private static IEnumerable<Paper> InOrder(IEnumerable<Paper> papers, SearchOrder order) => order switch
    {
        SearchOrder.Newest => papers.OrderByDescending(paper => paper.Year ?? int.MinValue),
        SearchOrder.Oldest => papers.OrderBy(paper => paper.Year ?? int.MaxValue),
        SearchOrder.Title => papers.OrderBy(paper => paper.Title, StringComparer.OrdinalIgnoreCase),
        _ => papers,
    };
}
