namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>The papers most similar to one, the most similar first.</summary>
internal sealed record RelatedAnswer
{
    /// <summary>The id of the paper.</summary>
    public required string Id { get; init; }

    /// <summary>The number of similar papers.</summary>
    public required int Total { get; init; }

    /// <summary>The number of papers that were skipped.</summary>
    public required int Offset { get; init; }

    /// <summary>The maximum number of papers that was requested.</summary>
    public required int Limit { get; init; }

    /// <summary>The requested part of the papers.</summary>
    public required IReadOnlyList<RelatedPaperAnswer> Papers { get; init; }
}

/// <summary>A paper that is similar to another.</summary>
internal sealed record RelatedPaperAnswer
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The cosine similarity of the terms of both papers, from 0 to 1.</summary>
    public required double Similarity { get; init; }
}
