using TypedCorpus.App.Explorer.Http;
using TypedCorpus.App.Explorer.Querying;
using TypedCorpus.App.Explorer.Site;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Renders what all pages have in common: the head, the navigation and the frame of the content.</summary>
internal static class PageLayout
{
    // No tab shows more, and a longer word would get tags, which are not allowed in a title.
    private const int MaxTitleLength = 600;
    private const int MaxWordLength = 40;

    /// <param name="site">The corpus to show.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="current">The path of the page if it is one of the navigation, otherwise null.</param>
    /// <param name="content">The content.</param>
    /// <param name="head">Further elements for the head.</param>
    public static Html Render(CorpusSite site, string title, string? current, Html content, Html head = default) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Shorten(title, MaxTitleLength)}</title>
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

    /// <summary>Shortens a text to a number of characters, at the end of a word if there is one nearby.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        int space = text.LastIndexOf(' ', length - 1, MaxWordLength);
        int end = space > 0 ? space : length;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return $"{text[..end]} …";
    }

    private static Html QuickSearch => $"""
        <search><form action="/" method="get"><input type="search" name="q" id="quick" aria-label="Search titles and abstracts"
          maxlength="{CorpusQuery.MaxTextLength}" placeholder="Search" autocomplete="off" spellcheck="false"></form></search>
        """;

    private static Html Link(string path, string text, string? current) => current == path
        ? $"""<a href="{path}" aria-current="page">{text}</a>"""
        : (Html)$"""<a href="{path}">{text}</a>""";
}
