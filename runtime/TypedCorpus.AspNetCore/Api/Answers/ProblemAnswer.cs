namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>An error, as RFC 9457 defines it.</summary>
internal sealed record ProblemAnswer
{
    /// <summary>The type of the problem; always <c>about:blank</c>, since the status says it all.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the status.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with this request.</summary>
    public required string Detail { get; init; }

    /// <summary>Keys similar to an unknown one, the most similar first.</summary>
    public IReadOnlyList<string>? Suggestions { get; init; }
}
