namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>The documents of the corpus, in corpus order.</summary>
internal sealed record DocumentsAnswer
{
    /// <summary>The number of documents.</summary>
    public required int Total { get; init; }

    /// <summary>The number of documents that were skipped.</summary>
    public required int Offset { get; init; }

    /// <summary>The maximum number of documents that was requested.</summary>
    public required int Limit { get; init; }

    /// <summary>The requested part of the documents.</summary>
    public required IReadOnlyList<DocumentSummary> Documents { get; init; }
}

/// <summary>A document without its papers.</summary>
internal sealed record DocumentSummary
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The person who selected the papers, if the document names one.</summary>
    public string? Curator { get; init; }

    /// <summary>The day on which the papers were listed, if the document states it.</summary>
    public DayAnswer? ListedOn { get; init; }

    /// <summary>The number of papers that it lists.</summary>
    public required int Total { get; init; }

    /// <summary>The words and phrases that distinguish it from other documents, the most distinctive first.</summary>
    public required IReadOnlyList<string> Terms { get; init; }
}

/// <summary>A day of an unspecified year.</summary>
internal sealed record DayAnswer
{
    /// <summary>The month, from 1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>The day of the month.</summary>
    public required int Day { get; init; }
}

/// <summary>A document with the papers that it lists, in its order.</summary>
internal sealed record DocumentAnswer
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The person who selected the papers, if the document names one.</summary>
    public string? Curator { get; init; }

    /// <summary>The day on which the papers were listed, if the document states it.</summary>
    public DayAnswer? ListedOn { get; init; }

    /// <summary>The number of papers that it lists.</summary>
    public required int Total { get; init; }

    /// <summary>The words and phrases that distinguish it from other documents, the most distinctive first.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>The other documents that list some of the same papers.</summary>
    public required IReadOnlyList<SharedAnswer> Shared { get; init; }

    /// <summary>The number of papers that were skipped.</summary>
    public required int Offset { get; init; }

    /// <summary>The maximum number of papers that was requested.</summary>
    public required int Limit { get; init; }

    /// <summary>The requested part of the papers.</summary>
    public required IReadOnlyList<ListedPaperAnswer> Papers { get; init; }
}

/// <summary>Another document that lists some of the same papers.</summary>
internal sealed record SharedAnswer
{
    /// <summary>The name of the other document.</summary>
    public required string Name { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The number of distinct papers that both list.</summary>
    public required int Papers { get; init; }
}

/// <summary>A paper at the place where a document lists it.</summary>
internal sealed record ListedPaperAnswer
{
    /// <summary>The rank among the papers of the document, from 1.</summary>
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
