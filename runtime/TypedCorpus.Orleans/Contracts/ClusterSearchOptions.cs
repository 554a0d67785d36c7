namespace TypedCorpus.Orleans;

/// <summary>Options of a search in a cluster; they are those of <see cref="SearchOptions"/>.</summary>
public sealed record ClusterSearchOptions
{
    private readonly int _limit = SearchOptions.DefaultLimit;
    private readonly int _offset;

    /// <summary>The largest number of hits, from 1 to <see cref="SearchOptions.MaxLimit"/>; 10 if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public int Limit
    {
        get => _limit;
        init => _limit = new SearchOptions { Limit = value }.Limit;
    }

    /// <summary>The number of hits to leave out at the beginning, for pages of hits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Offset
    {
        get => _offset;
        init => _offset = new SearchOptions { Offset = value }.Offset;
    }

    /// <summary>The order of the hits; by default the best first.</summary>
    public SearchOrder OrderBy { get; init; }

    /// <summary>Whether the query is still being typed, so that its last word also matches every word that it begins.</summary>
    public bool AsYouType { get; init; }

    /// <summary>Whether hits have all words of the query or any; by default all, or any if no paper has all.</summary>
    public TermMatching Matching { get; init; }

    /// <summary>Whether the nearest words that papers have stand for a word that none has; by default they do.</summary>
    public TypoTolerance TypoTolerance { get; init; }

    /// <summary>The names of the documents of which one must list a paper; null for any.</summary>
    public IReadOnlyCollection<string>? Documents { get; init; }

    /// <summary>The first year that a paper may be of; null for any. A paper without a year does not pass.</summary>
    public int? FromYear { get; init; }

    /// <summary>The last year that a paper may be of; null for any. A paper without a year does not pass.</summary>
    public int? ToYear { get; init; }

    /// <summary>Whether all papers that match are counted.</summary>
    public bool CountsAll { get; init; }

    /// <summary>By what all papers that match are counted; all values are sent, so that the counts are exact.</summary>
    public IReadOnlyList<SearchFacet> Facets { get; init; } = [];

    /// <summary>How long the answer may take. Past it, the answer comes without the shards that are missing, and names them.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);
}
