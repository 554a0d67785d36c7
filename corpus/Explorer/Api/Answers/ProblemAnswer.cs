namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>What is wrong, as RFC 9457 has it.</summary>
internal sealed record ProblemAnswer
{
    /// <summary>The kind of problem: always <c>about:blank</c>, as the status tells it.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the status.</summary>
    public required string Title { get; init; }

    /// <summary>The status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with this request.</summary>
    public required string Detail { get; init; }

    /// <summary>Keys near to one that is unknown, the nearest first.</summary>
    public IReadOnlyList<string>? Suggestions { get; init; }
}
