using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.App.Lookup;

/// <summary>The web addresses of a paper.</summary>
internal static class PaperAddresses
{
    /// <summary>Gets the address at which to find the paper, the one that its citations name; null if it has none.</summary>
    public static string? Best(Paper paper) => All(paper).FirstOrDefault();

    /// <summary>Gets all addresses, the best first: the paper's own ones, its repositories, and its other links.</summary>
    public static IEnumerable<string> All(Paper paper) =>
        PaperAddress.Own(paper.Url, paper.Doi, paper.ArxivId, paper.PdfUrl)
            .Concat(paper.Links.OrderBy(link => link.Kind != LinkKind.Repository).Select(link => link.Url))
            .Distinct(StringComparer.Ordinal);
}
