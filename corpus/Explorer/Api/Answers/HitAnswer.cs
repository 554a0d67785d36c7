namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>A paper that a search found. A place is <c>[start, length]</c> in UTF-16 units.</summary>
internal sealed record HitAnswer
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>What speaks for it; left out where nothing is searched for.</summary>
    public double? Score { get; init; }

    /// <summary>The places of the matches in the title.</summary>
    public required IReadOnlyList<int[]> TitleMatches { get; init; }

    /// <summary>The part of the abstract with the most matches; left out where nothing is searched for, or without an abstract.</summary>
    public SnippetAnswer? Snippet { get; init; }
}

/// <summary>A part of an abstract.</summary>
internal sealed record SnippetAnswer
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The places of the matches in the text.</summary>
    public required IReadOnlyList<int[]> Matches { get; init; }
}
