namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>A document with the papers that it lists, in its order.</summary>
internal sealed record DocumentAnswer
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>Who chose the papers, if the document says so.</summary>
    public string? Curator { get; init; }

    /// <summary>The day on which the papers were listed, if the document says so.</summary>
    public DayAnswer? ListedOn { get; init; }

    /// <summary>How many papers it lists.</summary>
    public required int Total { get; init; }

    /// <summary>The words and phrases that set it apart from the others, the best first.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>The other documents that list some of the same papers.</summary>
    public required IReadOnlyList<SharedAnswer> Shared { get; init; }

    /// <summary>How many papers were passed over.</summary>
    public required int Offset { get; init; }

    /// <summary>How many papers were asked for at most.</summary>
    public required int Limit { get; init; }

    /// <summary>The wanted part of the papers.</summary>
    public required IReadOnlyList<ListedPaperAnswer> Papers { get; init; }
}

/// <summary>What a document shares with another.</summary>
internal sealed record SharedAnswer
{
    /// <summary>The name of the other document.</summary>
    public required string Name { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>How many distinct papers both list.</summary>
    public required int Papers { get; init; }
}

/// <summary>A paper in the place in which a document lists it.</summary>
internal sealed record ListedPaperAnswer
{
    /// <summary>The place among the document's papers, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The line of the document, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }
}
