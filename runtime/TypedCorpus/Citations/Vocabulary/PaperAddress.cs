namespace TypedCorpus.Citations.Vocabulary;

/// <summary>The web addresses of a paper, and the order of preference among them.</summary>
internal static class PaperAddress
{
    /// <summary>The page to which a DOI resolves.</summary>
    public static string OfDoi(string doi) => "https://doi.org/" + doi;

    /// <summary>The page of a paper on arXiv.</summary>
    public static string OfArxiv(string number) => "https://arxiv.org/abs/" + number;

    /// <summary>The addresses of the paper itself, the best first.</summary>
    public static IEnumerable<string> Own(string? url, string? doi, string? arxivId, string? pdfUrl)
    {
        if (url is not null)
            yield return url;
        if (doi is not null)
            yield return OfDoi(doi);
        if (arxivId is not null)
            yield return OfArxiv(arxivId);
        if (pdfUrl is not null)
            yield return pdfUrl;
    }

    /// <summary>The best address: one of the paper itself, or else the best link of its abstract.</summary>
    public static string? Best(string? url, string? doi, string? arxivId, string? pdfUrl, string? link) =>
        Own(url, doi, arxivId, pdfUrl).FirstOrDefault() ?? link;

    /// <summary>The best link of an abstract: the first repository, or else the first link.</summary>
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
