namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>The papers that a search found, the best first; all papers in corpus order where nothing is searched for.</summary>
internal sealed record SearchAnswer
{
    /// <summary>The query.</summary>
    public required string Query { get; init; }

    /// <summary>How many papers there are in all.</summary>
    public required int Total { get; init; }

    /// <summary>Whether the search ended at the most hits that it gives, so that there may be more.</summary>
    public required bool Capped { get; init; }

    /// <summary>Whether no paper has all words, so that the hits have some of them.</summary>
    public required bool Relaxed { get; init; }

    /// <summary>The query with each unknown word replaced by the nearest known.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>How many papers were passed over.</summary>
    public required int Offset { get; init; }

    /// <summary>How many hits were asked for at most.</summary>
    public required int Limit { get; init; }

    /// <summary>The wanted part of the papers.</summary>
    public required IReadOnlyList<HitAnswer> Hits { get; init; }

    /// <summary>The properties by which the papers can be told apart, with counts.</summary>
    public required IReadOnlyList<FacetAnswer> Facets { get; init; }
}
