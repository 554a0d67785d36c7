using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Where a paper leads to: its own address, its repositories, its other links, the papers that it cites.</summary>
internal static class LinkList
{
    public static Html Render(Paper paper)
    {
        Html[] items =
        [
            .. Own(paper).Select(own => Item(own.Kind, own.Address, own.Text)),
            .. paper.Repositories.Select(repository => Item("repository", $"https://{repository}", repository.ToString())),
            .. paper.Links.Where(link => link.Kind != LinkKind.Repository).Select(link => Item(EnumText.Words(link.Kind), link.Url, link.Url)),
            .. paper.References.Select(number => Item("cites", $"https://arxiv.org/abs/{number}", $"arXiv:{number}")),
        ];
        return items.Length == 0 ? Html.Empty : $"""<h2>Links</h2><ul id="links">{items}</ul>""";
    }

    private static IEnumerable<(string Kind, string Address, string Text)> Own(Paper paper)
    {
        if (paper.Url is { } url)
            yield return ("page", url, url);
        if (paper.PdfUrl is { } pdf)
            yield return ("PDF", pdf, pdf);
        if (paper.Doi is { } doi)
            yield return ("DOI", $"https://doi.org/{doi}", doi);
        if (paper.ArxivId is { } number)
            yield return ("arXiv", $"https://arxiv.org/abs/{number}", $"arXiv:{number}");
    }

    private static Html Item(string kind, string address, string text) =>
        $"""<li><span class="kind">{kind}</span> {WebAddress.Link(address, text)}</li>""";
}
