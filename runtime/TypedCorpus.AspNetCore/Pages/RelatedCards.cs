using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders the papers that are similar to a paper, each with what both have in common.</summary>
internal static class RelatedCards
{
    private const int ShownTerms = 4;

    public static Html Render(CorpusSite site, Paper paper)
    {
        IReadOnlyList<RelatedPaper> related = site.RelatedTo(paper);
        return related.Count == 0 ? Html.Empty : $"""
        <section aria-labelledby="related-heading">
        <h2 id="related-heading">Related papers</h2>
        {RelatedGraph.Render(site, related)}
        <ol id="related" class="cards">{related.Select(other => Card(site, paper, other))}</ol>
        </section>
        """;
    }

    private static Html Card(CorpusSite site, Paper paper, RelatedPaper related) => $"""
        <li>
        <h3><a href="{PaperUrl.Of(site, related.Paper)}"><bdi>{related.Paper.Title}</bdi></a></h3>
        {Shared(paper, related.Paper)}
        <p class="hint">Similarity <span class="count" title="Cosine similarity of the terms">{NumberText.TwoDecimals(related.Similarity)}</span></p>
        </li>
        """;

    private static Html Shared(Paper paper, Paper other)
    {
        string[] terms = [.. SharedTerms.Of(paper, other).Take(ShownTerms)];
        return terms.Length == 0
            ? Html.Empty
            : $"""<ul class="tags" aria-label="In common">{terms.Select(term => (Html)$"""<li class="tag"><bdi>{term}</bdi></li>""")}</ul>""";
    }
}
