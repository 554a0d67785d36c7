namespace TypedCorpus;

/// <summary>Which papers a search may find. A paper must pass all parts that are set.</summary>
public sealed record SearchFilter
{
    /// <summary>The documents of which one must list a paper; null for any.</summary>
    public IReadOnlyCollection<PaperDocument>? Documents { get; init; }

    /// <summary>The first year that a paper may be of; null for any. A paper without a year does not pass.</summary>
    public int? FromYear { get; init; }

    /// <summary>The last year that a paper may be of; null for any. A paper without a year does not pass.</summary>
    public int? ToYear { get; init; }

    /// <summary>
    /// Whether a paper may be found; null if all may. It is asked only of papers that match the query and pass the other parts.
    /// </summary>
    public Func<Paper, bool>? Predicate { get; init; }
}
