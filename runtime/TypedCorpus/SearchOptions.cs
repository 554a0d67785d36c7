namespace TypedCorpus;

/// <summary>Options of a search.</summary>
public readonly record struct SearchOptions
{
    /// <summary>The <see cref="Limit"/> if none is set.</summary>
    public const int DefaultLimit = 10;

    /// <summary>The largest <see cref="Limit"/>.</summary>
    public const int MaxLimit = 10_000;

    // The difference from the default, so that options which say the same are equal.
    private readonly int _limit;
    private readonly int _offset;
    private readonly int _parallelism;

    /// <summary>The largest number of hits, from 1 to <see cref="MaxLimit"/>; <see cref="DefaultLimit"/> if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public int Limit
    {
        get => _limit + DefaultLimit;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLimit);
            _limit = value - DefaultLimit;
        }
    }

    /// <summary>The number of hits to leave out at the beginning, for pages of hits; 0 if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Offset
    {
        get => _offset;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _offset = value;
        }
    }

    /// <summary>The order of the hits; by default the best first.</summary>
    public SearchOrder OrderBy { get; init; }

    /// <summary>Which papers may be found; null for all.</summary>
    public SearchFilter? Filter { get; init; }

    /// <summary>Cancels what can take long: a search with a <see cref="SearchFilter.Predicate"/>, and counts of its results.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>
    /// Whether the query is still being typed, so that its last word also matches every word that it begins, unless a space
    /// follows it.
    /// </summary>
    public bool AsYouType { get; init; }

    /// <summary>Whether hits have all words of the query or any; by default all, or any if no paper has all.</summary>
    public TermMatching Matching { get; init; }

    /// <summary>Whether the nearest words that papers have stand for a word that none has; by default they do.</summary>
    public TypoTolerance TypoTolerance { get; init; }

    /// <summary>
    /// The largest number of cores that search the corpora of a <see cref="CorpusSet"/>; 1 if not set. One corpus is searched on one,
    /// and so are queries with phrases, fields or filters, and everything in a browser, which has one thread.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Parallelism
    {
        get => _parallelism + 1;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _parallelism = value - 1;
        }
    }

    /// <summary>
    /// A vector of what is sought, of the model of <see cref="IPaperCorpus.Embeddings"/>: papers that are near it are found besides those
    /// that have the words, and both rank the hits. Empty if papers are sought by words alone.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The two rankings are fused by reciprocal ranks: a paper has 1 / (10 + rank) for its rank by words, and half as much for that by
    /// the vector; each ranking counts up to its 200th paper. <see cref="SearchHit.WordRank"/> and <see cref="SearchHit.VectorRank"/>
    /// are the ranks.
    /// </para>
    /// <para>
    /// A query with fields, phrases, groups or excluded words, and one of which <see cref="TermMatching.All"/> words are needed, finds what it
    /// finds without the vector, which then only ranks. In another order than <see cref="SearchOrder.Relevance"/> the vector does not
    /// count.
    /// </para>
    /// </remarks>
    public ReadOnlyMemory<float> Vector { get; init; }

    internal bool IsHybrid => !Vector.IsEmpty && OrderBy == SearchOrder.Relevance;

    internal bool ToleratesTypos => TypoTolerance == TypoTolerance.ByLength;
}

/// <summary>Which letters of a word that no paper has may be wrong.</summary>
public enum TypoTolerance
{
    /// <summary>
    /// One of a word of four letters or more, two of a word of eight or more, but not the first: a letter that is missing,
    /// added or another, or two that are swapped.
    /// </summary>
    ByLength = 0,

    /// <summary>None: such a word finds nothing.</summary>
    None = 1,
}

/// <summary>Which words of a query a paper must have.</summary>
public enum TermMatching
{
    /// <summary>All; if no paper has all, any.</summary>
    AllThenAny = 0,

    /// <summary>All.</summary>
    All = 1,

    /// <summary>Any.</summary>
    Any = 2,
}
