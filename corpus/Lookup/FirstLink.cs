namespace TypedCorpus.App.Lookup;

/// <summary>The one link by which to look at a paper.</summary>
internal static class FirstLink
{
    /// <summary>
    /// The paper's own address, else its first repository, else the first link of its abstract, else its page by DOI or
    /// arXiv number; null if it has none of them.
    /// </summary>
    public static string? Of(Paper paper) =>
        paper.Url
        ?? First(paper.Links.Where(link => link.Kind == LinkKind.Repository))
        ?? First(paper.Links)
        ?? (paper.Doi is { } doi ? $"https://doi.org/{doi}" : null)
        ?? (paper.ArxivId is { } number ? $"https://arxiv.org/abs/{number}" : null);

    private static string? First(IEnumerable<PaperLink> links) => links.Select(link => link.Url).FirstOrDefault();
}
