using TypedCorpus.AspNetCore.Common;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders the links of a paper: its own addresses, its repositories, its other links and the papers that it cites.</summary>
internal static class LinkList
{
    public static Html Render(Paper paper)
    {
        Html[] items =
        [
            .. OwnAddresses(paper).Select(own => Item(own.Kind, own.Url, own.Text)),
            .. paper.Repositories.Select(repository => Item("repository", $"https://{repository}", repository.ToString())),
            .. paper.Links.Where(link => link.Kind != LinkKind.Repository).Select(link => Item(EnumText.Words(link.Kind), link.Url, link.Url)),
            .. paper.References.Select(number => Item("cites", PaperAddress.OfArxiv(number), $"arXiv:{number}")),
        ];
        return items.Length == 0 ? Html.Empty : $"""<h2>Links</h2><ul id="links">{items}</ul>""";
    }

    /// <summary>Renders a link, or only its text if it is not a web link.</summary>
    public static Html Link(string url, string text) => WebUrl.IsValid(url)
        ? $"""<a href="{url}" rel="noreferrer"><bdi>{text}</bdi></a>"""
        : (Html)$"<bdi>{text}</bdi>";

    private static IEnumerable<(string Kind, string Url, string Text)> OwnAddresses(Paper paper)
    {
        if (paper.Url is { } url)
            yield return ("page", url, url);
        if (paper.PdfUrl is { } pdf)
            yield return ("PDF", pdf, pdf);
        if (paper.Doi is { } doi)
            yield return ("DOI", PaperAddress.OfDoi(doi), doi);
        if (paper.ArxivId is { } number)
            yield return ("arXiv", PaperAddress.OfArxiv(number), $"arXiv:{number}");
    }

    private static Html Item(string kind, string url, string text) =>
        $"""<li><span class="kind">{kind}</span> {Link(url, text)}</li>""";
}
