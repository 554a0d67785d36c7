namespace TypedCorpus.Citations;

/// <summary>The addresses by which a paper is cited.</summary>
internal static class CitedAddress
{
    /// <summary>
    /// The address of the paper; of one that no bibliography has, as on a listing page, that of its first repository or else
    /// of its first link.
    /// </summary>
    public static string? Of(Paper paper)
    {
        bool isOfListing = paper.EntryType is null && (paper.Doi ?? paper.ArxivId ?? paper.PdfUrl) is null;
        return paper.Url ?? (isOfListing ? OfAbstract(paper) : null);
    }

    /// <summary>Where a reader finds the paper, whatever names the place.</summary>
    public static string? Best(Paper paper) =>
        paper.Url
        ?? (paper.Doi is { } doi ? "https://doi.org/" + doi : null)
        ?? (paper.ArxivId is { } number ? "https://arxiv.org/abs/" + number : null)
        ?? paper.PdfUrl
        ?? OfAbstract(paper);

    private static string? OfAbstract(Paper paper)
    {
        foreach (PaperLink link in paper.Links)
        {
            if (link.Kind == LinkKind.Repository)
                return link.Url;
        }

        return paper.Links.Count > 0 ? paper.Links[0].Url : null;
    }
}
