namespace TypedCorpus.App.Explorer.Querying;

/// <summary>The papers that a query found, with the counts of the facets.</summary>
/// <param name="Query">The query.</param>
/// <param name="Hits">The wanted part of the papers.</param>
/// <param name="Total">How many papers there are in all.</param>
/// <param name="IsCapped">Whether the search ended at the most hits that it gives.</param>
/// <param name="IsRelaxed">Whether no paper has all words, so that the hits have some of them.</param>
/// <param name="DidYouMean">The query with each unknown word replaced by the nearest known; null where there is none.</param>
/// <param name="Facets">The facets, with those values that the papers have or the query names.</param>
/// <param name="Elapsed">How long the search took, without the facets.</param>
internal sealed record QueryResult(
    CorpusQuery Query,
    IReadOnlyList<FoundPaper> Hits,
    int Total,
    bool IsCapped,
    bool IsRelaxed,
    string? DidYouMean,
    IReadOnlyList<FacetCounts> Facets,
    TimeSpan Elapsed);

/// <summary>A paper with what speaks for it; without a hit where all papers are listed.</summary>
internal sealed record FoundPaper(Paper Paper, SearchHit? Hit);

/// <summary>The values of a facet: the chosen ones, which no limit may cut off, then the most frequent first.</summary>
internal sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetCount> Values);

/// <summary>How many papers there would be with a value alone of its facet.</summary>
internal sealed record FacetCount(string Value, int Papers, bool IsSelected);
