namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The paper as the formats of citations have it.</summary>
internal static class CitationBlocks
{
    private static readonly (string Id, string Label, Func<Paper, string> Write)[] Formats =
    [
        ("bibtex", "BibTeX", paper => paper.ToBibTeX()),
        ("ris", "RIS", paper => paper.ToRis()),
        ("csl-json", "CSL-JSON", paper => paper.ToCslJson()),
        ("markdown", "Markdown", paper => paper.ToMarkdownCitation()),
    ];

    public static Html Render(Paper paper) => $"""
        <section aria-labelledby="cite-heading" id="cite">
        <h2 id="cite-heading">Cite</h2>
        {Formats.Select(format => Block(format.Id, format.Label, format.Write(paper)))}
        </section>
        """;

    // The citation itself begins behind the tag: a line feed there would be dropped.
    private static Html Block(string id, string label, string citation) => $"""
        <details name="citation"{(id == "bibtex" ? (Html)$" open" : Html.Empty)}>
        <summary>{label}</summary>
        <div class="copyable"><pre id="{id}" tabindex="0" role="region" aria-label="{label}">{citation.TrimEnd()}</pre>{CopyButton.For(id, $"Copy {label}")}</div>
        </details>
        """;
}
