using System.Globalization;
using System.Text;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The page of a paper, with everything that is known about it.</summary>
internal static class PaperPage
{
    private static readonly (string Id, string Label, Func<Paper, string> Write)[] CitationFormats =
    [
        ("bibtex", "BibTeX", paper => paper.ToBibTeX()),
        ("ris", "RIS", paper => paper.ToRis()),
        ("csl-json", "CSL-JSON", paper => paper.ToCslJson()),
        ("markdown", "Markdown", paper => paper.ToMarkdownCitation()),
    ];

    /// <summary>Renders the page.</summary>
    /// <param name="site">The corpus.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="document">The document to whose other papers the page leads; null for none.</param>
    public static Page Render(CorpusSite site, Paper paper, PaperDocument? document) => new(
        $"{paper.Title} – {site.Name}",
        paper.Abstract ?? paper.Title,
        $"""
        <article>
        <h1><bdi>{paper.Title}</bdi></h1>
        {Byline(paper)}
        {TermLinks.Render("terms", "Terms", paper.Terms)}
        <div class="sides">
        <div>
        {Abstract(paper)}
        {Code(site, paper)}
        {Citations(paper)}
        </div>
        <aside aria-label="About this paper">
        {LinkList.Render(paper)}
        {Appearances(site, paper)}
        {Details(paper)}
        </aside>
        </div>
        {RelatedCards.Render(site, paper)}
        {(document is null ? Html.Empty : Neighbours(site, paper, document))}
        </article>
        """,
        Head: PaperMetadata.Render(paper),
        Canonical: PaperUrl.Of(site, paper));

    private static Html Byline(Paper paper)
    {
        string authors = string.Join(", ", paper.Authors.Select(author => author.Name));
        string source = string.Join(", ", new[] { paper.Venue, paper.Year is { } year ? NumberText.Plain(year) : null }.OfType<string>());
        return $"{Line(authors)}{Line(source)}";

        static Html Line(string text) => text.Length == 0 ? Html.Empty : $"""<p class="byline"><bdi>{text}</bdi></p>""";
    }

    /// <summary>Renders the C# that names the paper: its member, or a lookup if the class has no member for it.</summary>
    private static Html Code(CorpusSite site, Paper paper)
    {
        string code = site.MemberOf(paper) ?? $"{site.ClassOf(paper)}.Find({CSharpLiteral(paper.Id)})";
        return $"""<p class="copyable"><code id="csharp">{code}</code>{CopyButton("csharp", "Copy the C#")}</p>""";
    }

    private static Html Abstract(Paper paper) => paper.Abstract is { } text
        ? $"""<h2>Abstract</h2><p class="text" id="abstract">{LiveLinks.Render(text, paper.Links)}</p>"""
        : (Html)$"""<p class="hint">The documents give no abstract.</p>""";

    private static Html Citations(Paper paper) => $"""
        <section aria-labelledby="cite-heading" id="cite">
        <h2 id="cite-heading">Cite</h2>
        <div class="tabs">{CitationFormats.Select(format => Citation(format.Id, format.Label, format.Write(paper)))}</div>
        </section>
        """;

    // The citation follows the tag immediately: HTML ignores a line feed there.
    private static Html Citation(string id, string label, string citation) => $"""
        <details name="citation"{(id == "bibtex" ? (Html)$" open" : Html.Empty)}>
        <summary>{label}</summary>
        <div class="copyable"><pre id="{id}" tabindex="0" role="region" aria-label="{label}">{citation.TrimEnd()}</pre>{CopyButton(id, $"Copy {label}")}</div>
        </details>
        """;

    // A script shows the button: without scripts it could not do anything.
    private static Html CopyButton(string element, string label) =>
        $"""<button type="button" class="copy" data-copy="{element}" aria-label="{label}" hidden>Copy</button>""";

    private static Html Appearances(CorpusSite site, Paper paper) => $"""
        <h2>Listed in</h2>
        <ul id="places">{paper.Appearances.Select(place => (Html)
            $"""<li><a href="{PaperUrl.Of(site, place.Document)}#r{place.Rank}"><bdi>{place.Document.Title}</bdi></a>, rank {place.Rank}, line {place.Line}</li>""")}</ul>
        """;

    /// <summary>Renders links to the papers before and after this one in a document.</summary>
    private static Html Neighbours(CorpusSite site, Paper paper, PaperDocument document)
    {
        Paper[] papers = [.. document.Select(site.Own).Distinct()];
        int at = Array.IndexOf(papers, paper);
        Html before = at > 0 ? Neighbour(site, "prev", "Previous", papers[at - 1], document) : Html.Empty;
        Html after = at + 1 < papers.Length ? Neighbour(site, "next", "Next", papers[at + 1], document) : Html.Empty;
        return before.IsEmpty && after.IsEmpty
            ? Html.Empty
            : $"""<nav id="neighbours" aria-label="Papers of {document.Title}">{before}{after}</nav>""";
    }

    private static Html Neighbour(CorpusSite site, string relation, string label, Paper paper, PaperDocument document) => $"""
        <a rel="{relation}" href="{PaperUrl.Of(site, paper, document)}"><span class="kind">{label}</span> <bdi>{paper.Title}</bdi></a>
        """;

    private static Html Details(Paper paper) => $"""
        <h2>Details</h2><dl id="facts">{Facts(paper).Select(fact => (Html)$"<dt><bdi>{fact.Name}</bdi></dt><dd><bdi>{fact.Value}</bdi></dd>")}</dl>
        """;

    private static IEnumerable<(string Name, string Value)> Facts(Paper paper)
    {
        (string Name, string? Value)[] facts =
        [
            ("Id", paper.Id),
            ("Name", paper.Name),
            ("Type", paper.EntryType),
            ("Volume", paper.Volume),
            ("Issue", paper.Issue),
            ("Pages", paper.Pages),
            ("Publisher", paper.Publisher),
            ("Language", paper.Language),
            ("Keywords", Join(paper.Keywords)),
            ("Categories", Join(paper.Categories)),
            ("Note", paper.Note),
        ];
        foreach ((string name, string? value) in facts)
        {
            if (!string.IsNullOrEmpty(value))
                yield return (name, value);
        }

        foreach ((string name, string value) in paper.Fields)
            yield return (name, value);

        static string Join(IEnumerable<string> values) => string.Join(", ", values);
    }

    /// <summary>Makes a C# string literal, with everything escaped that is not visible ASCII.</summary>
    private static string CSharpLiteral(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return literal.Append('"').ToString();
    }
}
