using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders what all pages have in common: the head, the navigation and the frame of the content.</summary>
internal static class PageLayout
{
    // No tab shows more, and a longer word would get tags, which are not allowed in a title.
    private const int MaxTitleLength = 600;
    private const int MaxDescriptionLength = 200;
    private const int MaxWordLength = 40;

    public static Html Render(CorpusSite site, Page page, PageAddress address) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <base href="{address.Start}">
        <title>{Shorten(page.Title, MaxTitleLength)}</title>
        <meta name="description" content="{Shorten(page.Description, MaxDescriptionLength)}">
        <meta property="og:title" content="{Shorten(page.Title, MaxTitleLength)}">
        <meta property="og:description" content="{Shorten(page.Description, MaxDescriptionLength)}">
        <meta property="og:site_name" content="{site.Name}">
        {Canonical(page, address)}<link rel="icon" href="{AssetUrl.Of(site, "icon.svg")}">
        <link rel="stylesheet" href="{AssetUrl.Of(site, "explorer.css")}">
        {Accent(site)}<script type="module" src="{AssetUrl.Of(site, "explorer.js")}"></script>
        {page.Head}
        </head>
        <body>
        <a class="skip" href="{address.Own}#content">Skip to the content</a>
        <header>
        <a class="brand" href="{Navigation.Search}">{site.Name}</a>
        {Navigation.Render(site, page.Current)}
        {(page.HasSearch ? Html.Empty : SearchForm.Quick)}
        </header>
        <main id="content" tabindex="-1">
        {page.Content}
        </main>
        </body>
        </html>

        """;

    /// <summary>Shortens a text to a number of characters, at the end of a word if there is one nearby.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        int space = text.LastIndexOf(' ', length - 1, Math.Min(length, MaxWordLength));
        int end = space > 0 ? space : length;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return $"{text[..end]} …";
    }

    private static Html Accent(CorpusSite site) => site.Options.Accent is null
        ? Html.Empty
        : $"""<link rel="stylesheet" href="{AssetUrl.Of(site, AssetUrl.AccentStyle)}">""";

    // Search engines and previews take absolute addresses alone.
    private static Html Canonical(Page page, PageAddress address)
    {
        if (page.Canonical is null || address.Origin is null)
            return Html.Empty;
        string url = address.Absolute(page.Canonical);
        return $"""
            <link rel="canonical" href="{url}">
            <meta property="og:url" content="{url}">

            """;
    }
}
