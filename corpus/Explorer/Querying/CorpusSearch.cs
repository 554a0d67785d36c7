using System.Diagnostics;

namespace TypedCorpus.App.Explorer.Querying;

/// <summary>Answers a query: searches, applies the selected values, and counts the values of the results.</summary>
internal static class CorpusSearch
{
    public static QueryResult Run(FacetIndex facets, CorpusQuery query)
    {
        PaperCorpus corpus = facets.Corpus;
        bool isSearch = !string.IsNullOrWhiteSpace(query.Text);
        long start = Stopwatch.GetTimestamp();
        SearchResults results = isSearch
            ? corpus.Search(query.Text, new() { Limit = Math.Clamp(corpus.Count, 1, SearchOptions.MaxLimit), AsYouType = query.AsYouType })
            : default;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);

        int[] found = isSearch ? Papers(results) : [.. Enumerable.Range(0, corpus.Count)];
        int[] kept = new FacetFilter(facets, query).Keep(found, out IReadOnlyList<FacetCounts> counts);

        FoundPaper[] hits =
        [
            .. kept.Skip(query.Offset).Take(query.Limit)
                .Select(place => isSearch ? new FoundPaper(results[place].Paper, results[place]) : new(corpus[place], null)),
        ];
        return new(
            query, hits, kept.Length, isSearch && results.Count == SearchOptions.MaxLimit, isSearch && results.IsRelaxed,
            isSearch && results.IsCorrected, isSearch ? results.GetSuggestion() : null, isSearch ? results.Notes : [], counts,
            elapsed);
    }

    private static int[] Papers(SearchResults results)
    {
        int[] papers = new int[results.Count];
        for (int i = 0; i < papers.Length; i++)
            papers[i] = results[i].Paper.Index;
        return papers;
    }
}

/// <summary>The papers that match a query, with the counts of the facets.</summary>
/// <param name="Query">The query.</param>
/// <param name="Hits">The requested part of the papers.</param>
/// <param name="Total">The number of papers that match.</param>
/// <param name="IsCapped">Whether the search stopped at its maximum, so that more papers may match.</param>
/// <param name="IsRelaxed">Whether no paper has all words, so that the results have some of them.</param>
/// <param name="IsCorrected">Whether similar known words stand for words that no paper has.</param>
/// <param name="DidYouMean">The query with each unknown word replaced by the most similar known one; null if there is none.</param>
/// <param name="Notes">What there is to say of the query.</param>
/// <param name="Facets">The facets, with the values that the papers have or the query selects.</param>
/// <param name="Elapsed">The duration of the search, without the facets.</param>
internal sealed record QueryResult(
    CorpusQuery Query,
    IReadOnlyList<FoundPaper> Hits,
    int Total,
    bool IsCapped,
    bool IsRelaxed,
    bool IsCorrected,
    string? DidYouMean,
    IReadOnlyList<SearchNote> Notes,
    IReadOnlyList<FacetCounts> Facets,
    TimeSpan Elapsed);

/// <summary>A paper with its match; without one where all papers are listed.</summary>
internal sealed record FoundPaper(Paper Paper, SearchHit? Hit);

/// <summary>The values of a facet: the selected ones, then the most frequent first.</summary>
internal sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetCount> Values);

/// <summary>The number of papers that would match if a value were the only selected one of its facet.</summary>
internal sealed record FacetCount(string Value, int Papers, bool IsSelected);
