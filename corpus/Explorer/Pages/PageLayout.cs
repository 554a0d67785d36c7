using TypedCorpus.App.Explorer.Http;
using TypedCorpus.App.Explorer.Querying;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>What all pages share: the head, the way to the other pages, and the place of the content.</summary>
internal static class PageLayout
{
    // More stands in no tab, and a long word is no text there, since it gets tags.
    private const int MaxTitleLength = 600;

    /// <param name="site">What is shown.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="current">The path of the page among those of the navigation; null for another.</param>
    /// <param name="content">What the page shows.</param>
    /// <param name="head">What the page has in the head besides what all have.</param>
    public static Html Render(CorpusSite site, string title, string? current, Html content, Html head = default) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Excerpt.Of(title, MaxTitleLength)}</title>
        <link rel="icon" href="{EmbeddedAssets.Url(site, "icon.svg")}">
        <link rel="stylesheet" href="{EmbeddedAssets.Url(site, "explorer.css")}">
        <script type="module" src="{EmbeddedAssets.Url(site, "explorer.js")}"></script>
        {head}
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
        <a class="brand" href="/">{site.Name}</a>
        <nav aria-label="Pages">{Link("/", "Search", current)}{Link("/documents", "Documents", current)}{Link("/map", "Map", current)}{Link("/api/openapi.json", "API", current)}</nav>
        {(current == "/" ? Html.Empty : QuickSearch)}
        </header>
        <main id="content" tabindex="-1">
        {content}
        </main>
        </body>
        </html>

        """;

    private static Html QuickSearch => $"""
        <search><form action="/" method="get"><input type="search" name="q" id="quick" aria-label="Search titles and abstracts"
          maxlength="{CorpusQuery.MaxTextLength}" placeholder="Search" autocomplete="off" spellcheck="false"></form></search>
        """;

    private static Html Link(string path, string text, string? current) => current == path
        ? $"""<a href="{path}" aria-current="page">{text}</a>"""
        : (Html)$"""<a href="{path}">{text}</a>""";
}
