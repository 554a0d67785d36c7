namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>The papers that match a search, the best first; without a query, all papers in corpus order.</summary>
internal sealed record SearchAnswer
{
    /// <summary>The query.</summary>
    public required string Query { get; init; }

    /// <summary>The number of papers that match.</summary>
    public required int Total { get; init; }

    /// <summary>Whether the search stopped at its maximum, so that more papers may match.</summary>
    public required bool Capped { get; init; }

    /// <summary>Whether no paper has all words, so that the hits have some of them.</summary>
    public required bool Relaxed { get; init; }

    /// <summary>The query with each unknown word replaced by the most similar known one.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The number of hits that were skipped.</summary>
    public required int Offset { get; init; }

    /// <summary>The maximum number of hits that was requested.</summary>
    public required int Limit { get; init; }

    /// <summary>The requested part of the hits.</summary>
    public required IReadOnlyList<HitAnswer> Hits { get; init; }

    /// <summary>The properties by which the papers can be filtered, with counts.</summary>
    public required IReadOnlyList<FacetAnswer> Facets { get; init; }
}

/// <summary>A paper that matches a search. A match is <c>[start, length]</c> in UTF-16 code units.</summary>
internal sealed record HitAnswer
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The score; omitted without a query.</summary>
    public double? Score { get; init; }

    /// <summary>The matches in the title.</summary>
    public required IReadOnlyList<int[]> TitleMatches { get; init; }

    /// <summary>The part of the abstract with the most matches; omitted without a query or an abstract.</summary>
    public SnippetAnswer? Snippet { get; init; }
}

/// <summary>A part of an abstract.</summary>
internal sealed record SnippetAnswer
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The matches in the text.</summary>
    public required IReadOnlyList<int[]> Matches { get; init; }
}

/// <summary>A property by which papers can be filtered.</summary>
internal sealed record FacetAnswer
{
    /// <summary>The name of its parameter.</summary>
    public required string Name { get; init; }

    /// <summary>The name to display.</summary>
    public required string Label { get; init; }

    /// <summary>The number of values that the papers have, of which the most frequent are listed.</summary>
    public required int Total { get; init; }

    /// <summary>The values: the selected ones, then the most frequent first.</summary>
    public required IReadOnlyList<FacetValueAnswer> Values { get; init; }
}

/// <summary>A value of a property.</summary>
internal sealed record FacetValueAnswer
{
    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>The number of papers that would match if this were the only selected value of its property.</summary>
    public required int Papers { get; init; }

    /// <summary>Whether the request selects it.</summary>
    public required bool Selected { get; init; }
}
