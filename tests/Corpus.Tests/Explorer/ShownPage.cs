namespace TypedCorpus.App.Tests.Explorer;

/// <summary>What a page shows, whichever it is.</summary>
internal sealed class ShownPage
{
    public int Status { get; set; }

    /// <summary>The markup that no page has.</summary>
    public string[] Odd { get; set; } = [];

    public string? Heading { get; set; }

    public string? Abstract { get; set; }

    public string? BibTeX { get; set; }

    /// <summary>The query, if it is a search.</summary>
    public string? Query { get; set; }

    /// <summary>The titles, or names, that the page lists.</summary>
    public string[] List { get; set; } = [];

    /// <summary>Where these lead to.</summary>
    public string[] Links { get; set; } = [];

    /// <summary>The searches in one document.</summary>
    public string[] Facets { get; set; } = [];
}
