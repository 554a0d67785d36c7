namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>The papers nearest to one by their terms, the nearest first.</summary>
internal sealed record RelatedAnswer
{
    /// <summary>The id of the paper.</summary>
    public required string Id { get; init; }

    /// <summary>How many papers there are in all.</summary>
    public required int Total { get; init; }

    /// <summary>How many papers were passed over.</summary>
    public required int Offset { get; init; }

    /// <summary>How many papers were asked for at most.</summary>
    public required int Limit { get; init; }

    /// <summary>The wanted part of the papers.</summary>
    public required IReadOnlyList<RelatedPaperAnswer> Papers { get; init; }
}

/// <summary>A paper that is near to another.</summary>
internal sealed record RelatedPaperAnswer
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The cosine of the papers' terms, from 0 to 1.</summary>
    public required double Similarity { get; init; }
}
