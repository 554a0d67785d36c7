namespace TypedCorpus.App.Explorer.Api.Answers;

/// <summary>Everything that is known about a paper. Bibliographic fields are present if a document gives them.</summary>
internal sealed record PaperAnswer
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The short name that the title puts before a colon.</summary>
    public string? Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>The title as it is written in the document.</summary>
    public required string RawTitle { get; init; }

    /// <summary>The abstract as it is written in the document.</summary>
    public string? RawAbstract { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>The C# expression that names the paper; omitted if the class has no member for it.</summary>
    public string? Csharp { get; init; }

    /// <summary>The most distinctive words and phrases, the best first.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>The links in the abstract.</summary>
    public required IReadOnlyList<LinkAnswer> Links { get; init; }

    /// <summary>The repositories among the links.</summary>
    public required IReadOnlyList<RepositoryAnswer> Repositories { get; init; }

    /// <summary>The arXiv numbers that the abstract cites.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>The places where documents list the paper.</summary>
    public required IReadOnlyList<AppearanceAnswer> Appearances { get; init; }

    /// <summary>The type of the entry, such as <c>article</c>.</summary>
    public string? EntryType { get; init; }

    /// <summary>The authors.</summary>
    public required IReadOnlyList<AuthorAnswer> Authors { get; init; }

    /// <summary>The year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>The month of publication, from 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The journal, the proceedings or the book.</summary>
    public string? Venue { get; init; }

    /// <summary>The volume.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue.</summary>
    public string? Issue { get; init; }

    /// <summary>The pages.</summary>
    public string? Pages { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The DOI.</summary>
    public string? Doi { get; init; }

    /// <summary>The arXiv number.</summary>
    public string? ArxivId { get; init; }

    /// <summary>The web address of the paper.</summary>
    public string? Url { get; init; }

    /// <summary>The web address of its PDF.</summary>
    public string? PdfUrl { get; init; }

    /// <summary>The keywords.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>The categories, such as those of arXiv.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The language.</summary>
    public string? Language { get; init; }

    /// <summary>The note.</summary>
    public string? Note { get; init; }

    /// <summary>The fields of the entry that have no property of their own.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>The citations of the paper.</summary>
    public required CitationsAnswer Citations { get; init; }
}

/// <summary>A link in an abstract.</summary>
internal sealed record LinkAnswer
{
    /// <summary>The URL.</summary>
    public required string Url { get; init; }

    /// <summary>The kind: <c>repository</c>, <c>projectPage</c>, <c>package</c>, <c>video</c>, <c>paper</c> or <c>other</c>.</summary>
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

/// <summary>A place where a document lists a paper.</summary>
internal sealed record AppearanceAnswer
{
    /// <summary>The name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The rank among the papers of the document, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The line of the document, from 1.</summary>
    public required int Line { get; init; }
}

/// <summary>An author: either a family name with its other parts, or a literal name, such as that of a group.</summary>
internal sealed record AuthorAnswer
{
    /// <summary>The family name of a person.</summary>
    public string? Family { get; init; }

    /// <summary>The whole name of a group.</summary>
    public string? Literal { get; init; }

    /// <summary>The given names.</summary>
    public string? Given { get; init; }

    /// <summary>The suffix, such as <c>Jr.</c></summary>
    public string? Suffix { get; init; }
}

/// <summary>The citations of a paper, as text.</summary>
internal sealed record CitationsAnswer
{
    /// <summary>A BibTeX entry.</summary>
    public required string Bibtex { get; init; }

    /// <summary>A RIS record.</summary>
    public required string Ris { get; init; }

    /// <summary>A CSL-JSON object.</summary>
    public required string CslJson { get; init; }

    /// <summary>A Markdown citation.</summary>
    public required string Markdown { get; init; }
}
