namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>All that is known of a paper. The fields of a bibliography are there where a document gives them.</summary>
internal sealed partial record PaperAnswer
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The short name that the title puts before a colon.</summary>
    public string? Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>The title as the document has it.</summary>
    public required string RawTitle { get; init; }

    /// <summary>The abstract as the document has it.</summary>
    public string? RawAbstract { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The C# that names the paper; left out where the class has no member for it.</summary>
    public string? Csharp { get; init; }

    /// <summary>The most distinctive words and phrases, the best first.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>The links that the abstract gives.</summary>
    public required IReadOnlyList<LinkAnswer> Links { get; init; }

    /// <summary>The repositories that the links lead to.</summary>
    public required IReadOnlyList<RepositoryAnswer> Repositories { get; init; }

    /// <summary>The arXiv numbers that the abstract cites.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>The places in which documents list the paper.</summary>
    public required IReadOnlyList<AppearanceAnswer> Appearances { get; init; }

    /// <summary>The paper in the formats of citations.</summary>
    public required CitationsAnswer Citations { get; init; }
}
