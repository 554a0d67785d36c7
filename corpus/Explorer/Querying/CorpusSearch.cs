using System.Diagnostics;

namespace TypedCorpus.App.Explorer.Querying;

/// <summary>Answers a query: searches, keeps to the chosen values, and counts the others.</summary>
internal static class CorpusSearch
{
    public static QueryResult Run(CorpusSite site, CorpusQuery query)
    {
        PaperCorpus corpus = site.Corpus;
        bool isSearch = !string.IsNullOrWhiteSpace(query.Text);
        long start = Stopwatch.GetTimestamp();
        SearchResults results = isSearch
            ? corpus.Search(query.Text, new() { Limit = Math.Clamp(corpus.Count, 1, SearchOptions.MaxLimit), AsYouType = query.AsYouType })
            : default;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);

        int[] found = isSearch ? Papers(results) : [.. Enumerable.Range(0, corpus.Count)];
        var filter = new FacetFilter(site.Facets, query);
        int[] kept = filter.Keep(found, out IReadOnlyList<FacetCounts> facets);

        FoundPaper[] hits =
        [
            .. kept.Skip(query.Offset).Take(query.Limit)
                .Select(place => isSearch ? new FoundPaper(results[place].Paper, results[place]) : new(corpus[place], null)),
        ];
        return new(
            query, hits, kept.Length, isSearch && results.Count == SearchOptions.MaxLimit, isSearch && results.IsRelaxed,
            isSearch ? results.DidYouMean : null, facets, elapsed);
    }

    private static int[] Papers(SearchResults results)
    {
        int[] papers = new int[results.Count];
        for (int i = 0; i < papers.Length; i++)
            papers[i] = results[i].Paper.Index;
        return papers;
    }
}
