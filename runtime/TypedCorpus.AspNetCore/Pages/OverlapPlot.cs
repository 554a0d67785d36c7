using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders tables of how many papers each document lists, and of which documents list the same papers.</summary>
internal static class OverlapPlot
{
    // There may be as many combinations of documents as papers.
    private const int MaxSets = 20;

    public static Html Render(CorpusSite site) => site.Corpus.Documents.Count == 0
        ? Html.Empty
        : $"""
        <section aria-labelledby="overlap">
        <h2 id="overlap">Papers per document</h2>
        {Sizes(site, site.Overlap)}
        {(site.Corpus.Documents.Count > 1 ? Overlaps(site, site.Overlap) : Html.Empty)}
        </section>
        """;

    private static Html Sizes(CorpusSite site, DocumentOverlap overlap)
    {
        double most = Math.Max(1, Enumerable.Range(0, site.Corpus.Documents.Count).Max(document => overlap.Count(document)));
        return $"""
            <table id="sizes" class="plot">
            <thead><tr><th scope="col">Document</th><th scope="col">Papers</th><th scope="col">Only there</th><th scope="col">Shared</th></tr></thead>
            <tbody>{site.Corpus.Documents.Select((document, number) => Size(document, number))}</tbody>
            </table>
            """;

        Html Size(PaperDocument document, int number)
        {
            int all = overlap.Count(number);
            int only = overlap.Only(number);
            return $"""
                <tr><th scope="row">{Name(site, document, number)}{DocumentMark.Bar(number, only / most, (all - only) / most)}</th><td>{NumberText.Grouped(all)}</td><td>{NumberText.Grouped(only)}</td><td>{NumberText.Grouped(all - only)}</td></tr>
                """;
        }
    }

    private static Html Overlaps(CorpusSite site, DocumentOverlap overlap) => $"""
        <div class="pair">
        <div class="wide" role="region" aria-labelledby="sets-caption" tabindex="0">
        <table id="sets" class="plot">
        <caption id="sets-caption">Papers by the documents that list them</caption>
        <thead><tr>{Heads(site)}<th scope="col">Papers</th></tr></thead>
        <tbody>{overlap.Sets.Take(MaxSets).Select(set => Set(site, set, most: overlap.Sets[0].Papers))}</tbody>
        </table>
        {Rest(overlap.Sets)}
        </div>
        <div class="wide" role="region" aria-labelledby="shared-caption" tabindex="0">
        <table id="shared" class="plot">
        <caption id="shared-caption">Papers that two documents share</caption>
        <thead><tr><td></td>{Heads(site)}</tr></thead>
        <tbody>{site.Corpus.Documents.Select((document, number) => (Html)$"""
            <tr><th scope="row">{Name(site, document, number)}</th>{site.Corpus.Documents.Select((_, other) => (Html)$"<td>{(other == number ? "–" : NumberText.Grouped(overlap.Shared(number, other)))}</td>")}</tr>
            """)}</tbody>
        </table>
        </div>
        </div>
        """;

    private static Html Heads(CorpusSite site) => $"""
        {site.Corpus.Documents.Select((document, number) => (Html)$"""<th scope="col" title="{document.Title}">{DocumentMark.Render(number)}<span class="visually-hidden">{document.Title}</span></th>""")}
        """;

    private static Html Name(CorpusSite site, PaperDocument document, int number) =>
        $"""<div class="document">{DocumentMark.Render(number)}<a href="{PaperUrl.Of(site, document)}"><bdi>{document.Title}</bdi></a></div>""";

    private static Html Set(CorpusSite site, DocumentSet set, double most) => $"""
        <tr>{site.Corpus.Documents.Select((_, number) => set.Documents.Contains(number)
            ? (Html)$"""<td class="in">{DocumentMark.Render(number)}<span class="visually-hidden">yes</span></td>"""
            : $"""<td><span class="visually-hidden">no</span></td>""")}<td class="measure">{DocumentMark.Bar(set.Documents[0], set.Papers / most, 0)}<span>{NumberText.Grouped(set.Papers)}</span></td></tr>
        """;

    private static Html Rest(IReadOnlyList<DocumentSet> sets) => sets.Count <= MaxSets
        ? Html.Empty
        : $"""<p class="hint">{NumberText.Grouped(sets.Count - MaxSets)} more combinations have {NumberText.Grouped(sets.Skip(MaxSets).Sum(set => set.Papers))} papers.</p>""";
}
