namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>The documents of the corpus, in their order.</summary>
internal sealed record DocumentsAnswer
{
    /// <summary>How many documents there are in all.</summary>
    public required int Total { get; init; }

    /// <summary>How many documents were passed over.</summary>
    public required int Offset { get; init; }

    /// <summary>How many documents were asked for at most.</summary>
    public required int Limit { get; init; }

    /// <summary>The wanted part of the documents.</summary>
    public required IReadOnlyList<DocumentSummary> Documents { get; init; }
}

/// <summary>A document without its papers.</summary>
internal sealed record DocumentSummary
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
}

/// <summary>A day of no particular year.</summary>
internal sealed record DayAnswer
{
    /// <summary>The month, from 1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>The day of the month.</summary>
    public required int Day { get; init; }
}
