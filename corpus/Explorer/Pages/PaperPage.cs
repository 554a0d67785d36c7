using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>One paper with all that is known of it.</summary>
internal static class PaperPage
{
    public static Html Render(CorpusSite site, Paper paper) => PageLayout.Render(
        site, $"{paper.Title} – {site.Name}", null,
        $"""
        <article>
        <h1><bdi>{paper.Title}</bdi></h1>
        {Byline(paper)}
        {Code(site, paper)}
        <div class="sides">
        <div>
        {Abstract(paper)}
        {CitationBlocks.Render(paper)}
        </div>
        <aside aria-label="About this paper">
        {LinkList.Render(paper)}
        {Places(paper)}
        {Related(paper)}
        {Fields(paper)}
        </aside>
        </div>
        </article>
        """);

    private static Html Byline(Paper paper)
    {
        string authors = string.Join(", ", paper.Authors.Select(author => author.Name));
        string source = string.Join(", ", new[] { paper.Venue, paper.Year is { } year ? NumberText.Plain(year) : null }.OfType<string>());
        return $"{Line(authors)}{Line(source)}";

        static Html Line(string text) => text.Length == 0 ? Html.Empty : $"""<p class="byline"><bdi>{text}</bdi></p>""";
    }

    /// <summary>How code names the paper: its member, or the lookup where the class has no member for it.</summary>
    private static Html Code(CorpusSite site, Paper paper)
    {
        string code = site.Members.Of(paper) ?? $"{site.Name}.Find({CSharpLiteral.Of(paper.Id)})";
        return $"""<p class="copyable"><code id="csharp">{code}</code>{CopyButton.For("csharp", "Copy the C#")}</p>""";
    }

    private static Html Abstract(Paper paper) => paper.Abstract is { } text
        ? $"""<h2>Abstract</h2><p class="text" id="abstract">{LiveLinks.Render(text, paper.Links)}</p>"""
        : (Html)$"""<p class="hint">The documents give no abstract.</p>""";

    private static Html Places(Paper paper) => $"""
        <h2>Listed in</h2>
        <ul id="places">{paper.Appearances.Select(place => (Html)
            $"""<li><a href="{PaperUrl.Of(place.Document)}#r{place.Rank}"><bdi>{place.Document.Name}</bdi></a>, rank {place.Rank}, line {place.Line}</li>""")}</ul>
        """;

    private static Html Fields(Paper paper)
    {
        (string Name, string Value)[] fields = [.. PaperFacts.Of(paper)];
        return fields.Length == 0
            ? Html.Empty
            : $"""<h2>Details</h2><dl id="facts">{fields.Select(field => (Html)$"<dt><bdi>{field.Name}</bdi></dt><dd><bdi>{field.Value}</bdi></dd>")}</dl>""";
    }

    private static Html Related(Paper paper) => paper.Related.Count == 0
        ? Html.Empty
        : $"""
        <section aria-labelledby="related-heading">
        <h2 id="related-heading">Related papers</h2>
        <ol id="related">{paper.Related.Select(related => (Html)
            $"""<li><a href="{PaperUrl.Of(related.Paper)}"><bdi>{related.Paper.Title}</bdi></a> <span class="count" title="Cosine of the papers' terms">{NumberText.Decimal(related.Similarity)}</span></li>""")}</ol>
        </section>
        """;
}
