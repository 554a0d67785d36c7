using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The links to the main pages, relative to the start page.</summary>
internal static class Navigation
{
    public const string Search = ".";
    public const string Documents = "documents";
    public const string Map = "map";

    public static Html Render(CorpusSite site, string? current)
    {
        Html map = site.Has(PaperCorpusPages.Map) ? Link(Map, "Map", current) : Html.Empty;
        Html api = site.Has(PaperCorpusPages.Api) ? Link(SitePages.Api, "API", current) : Html.Empty;
        Html source = site.Options.Source is { } address ? Link(address.AbsoluteUri, "Source", current) : Html.Empty;
        return $"""
            <nav aria-label="Pages">{Link(Search, "Search", current)}{Link(Documents, "Documents", current)}{map}{api}{source}</nav>
            """;
    }

    private static Html Link(string url, string text, string? current) => current == url
        ? $"""<a href="{url}" aria-current="page">{text}</a>"""
        : (Html)$"""<a href="{url}">{text}</a>""";
}
