namespace TypedCorpus.App.Explorer.Api.Answers;

/// <content>What a bibliography says of the paper.</content>
internal sealed partial record PaperAnswer
{
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

    /// <summary>The paper's own address.</summary>
    public string? Url { get; init; }

    /// <summary>The address of its PDF.</summary>
    public string? PdfUrl { get; init; }

    /// <summary>The keywords.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>The categories, such as those of arXiv.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The language.</summary>
    public string? Language { get; init; }

    /// <summary>The note.</summary>
    public string? Note { get; init; }

    /// <summary>The fields of the entry that have no name here.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }
}
