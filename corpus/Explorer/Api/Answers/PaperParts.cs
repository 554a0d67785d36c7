namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>A link of an abstract.</summary>
internal sealed record LinkAnswer
{
    /// <summary>The address.</summary>
    public required string Url { get; init; }

    /// <summary>What it leads to: <c>repository</c>, <c>projectPage</c>, <c>package</c>, <c>video</c>, <c>paper</c> or <c>other</c>.</summary>
    public required string Kind { get; init; }
}

/// <summary>A repository of source code.</summary>
internal sealed record RepositoryAnswer
{
    /// <summary>The host, such as <c>github.com</c>.</summary>
    public required string Host { get; init; }

    /// <summary>The owner.</summary>
    public required string Owner { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }
}

/// <summary>A place in which a document lists a paper.</summary>
internal sealed record AppearanceAnswer
{
    /// <summary>The name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The place among the document's papers, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The line of the document, from 1.</summary>
    public required int Line { get; init; }
}

/// <summary>An author: a family name with what belongs to it, or a literal name, such as that of a group.</summary>
internal sealed record AuthorAnswer
{
    /// <summary>The family name.</summary>
    public string? Family { get; init; }

    /// <summary>The name of what is no person.</summary>
    public string? Literal { get; init; }

    /// <summary>The given names.</summary>
    public string? Given { get; init; }

    /// <summary>What follows the name, such as <c>Jr.</c></summary>
    public string? Suffix { get; init; }
}

/// <summary>A paper in the formats of citations, each as text.</summary>
internal sealed record CitationsAnswer
{
    /// <summary>An entry of BibTeX.</summary>
    public required string Bibtex { get; init; }

    /// <summary>A record of RIS.</summary>
    public required string Ris { get; init; }

    /// <summary>An object of CSL-JSON.</summary>
    public required string CslJson { get; init; }

    /// <summary>A line of Markdown.</summary>
    public required string Markdown { get; init; }
}
