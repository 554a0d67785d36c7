namespace TypedCorpus.Citations.Vocabulary;

/// <summary>The web addresses of a paper, and which of them is the best to look at it.</summary>
internal static class PaperAddress
{
    /// <summary>The page to which a DOI resolves.</summary>
    public static string OfDoi(string doi) => "https://doi.org/" + doi;

    /// <summary>The page of a paper on arXiv.</summary>
    public static string OfArxiv(string number) => "https://arxiv.org/abs/" + number;

    /// <summary>The best address: one of the paper itself, else the best link of its abstract.</summary>
    public static string? Best(string? url, string? doi, string? arxivId, string? pdfUrl, string? link) =>
        url
        ?? (doi is null ? null : OfDoi(doi))
        ?? (arxivId is null ? null : OfArxiv(arxivId))
        ?? pdfUrl
        ?? link;

    /// <summary>The best link of an abstract: the first repository, else the first link.</summary>
    public static string? BestLink<TLink>(IReadOnlyList<TLink> links, Func<TLink, bool> isRepository, Func<TLink, string> url)
    {
        foreach (TLink link in links)
        {
            if (isRepository(link))
                return url(link);
        }

        return links.Count > 0 ? url(links[0]) : null;
    }
}
