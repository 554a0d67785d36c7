namespace TypedCorpus.AspNetCore.Querying;

/// <summary>The papers that match a query, with the counts of the facets.</summary>
internal sealed record QueryResult
{
    public required CorpusQuery Query { get; init; }

    /// <summary>Gets the requested part of the papers.</summary>
    public required IReadOnlyList<FoundPaper> Hits { get; init; }

    /// <summary>Gets the number of papers that match.</summary>
    public required int Total { get; init; }

    /// <summary>Gets the search, which says what there is to say of the text; empty where all papers are listed.</summary>
    public SearchResults Search { get; init; }

    /// <summary>Gets the facets, with the values that the papers have or the query selects.</summary>
    public required IReadOnlyList<FacetCounts> Facets { get; init; }

    /// <summary>Gets the duration of the search, without the facets.</summary>
    public TimeSpan Elapsed { get; init; }
}

/// <summary>A paper with its match; without one where all papers are listed.</summary>
internal sealed record FoundPaper(Paper Paper, SearchHit? Hit);
