namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>A property by which papers can be told apart.</summary>
internal sealed record FacetAnswer
{
    /// <summary>The name of its parameter.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people.</summary>
    public required string Label { get; init; }

    /// <summary>How many values the papers have, of which the most frequent are given.</summary>
    public required int Total { get; init; }

    /// <summary>The values, the most frequent first.</summary>
    public required IReadOnlyList<FacetValueAnswer> Values { get; init; }
}

/// <summary>A value of a property.</summary>
internal sealed record FacetValueAnswer
{
    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>How many papers there would be with this value alone of its property.</summary>
    public required int Papers { get; init; }

    /// <summary>Whether the request names it.</summary>
    public required bool Selected { get; init; }
}
