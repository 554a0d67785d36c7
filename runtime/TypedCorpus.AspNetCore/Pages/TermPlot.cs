using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Plots the terms that set each document apart: their share of its papers, and of all papers.</summary>
internal static class TermPlot
{
    public static Html Render(CorpusSite site) => site.Corpus.Documents.Count == 0
        ? Html.Empty
        : $"""
        <section aria-labelledby="terms">
        <h2 id="terms">What sets the documents apart</h2>
        <p class="hint">The most distinctive words and phrases of each document. A bar shows the share of its papers that have the phrase;
        the line in it shows the share of all papers.</p>
        <ul class="cards">{site.Corpus.Documents.Select((document, number) => Card(site, document, number))}</ul>
        </section>
        """;

    private static Html Card(CorpusSite site, PaperDocument document, int number)
    {
        int papers = document.Distinct().Count();
        return $"""
            <li>
            <h3>{DocumentMark.Render(number)}<a href="{PaperUrl.Of(site, document)}"><bdi>{document.Title}</bdi></a></h3>
            <table class="plot terms">
            <thead><tr><th scope="col">Phrase</th><th scope="col">Here</th><th scope="col">All</th></tr></thead>
            <tbody>{document.Terms.Select(term => Term(site, document, number, term, papers))}</tbody>
            </table>
            </li>
            """;
    }

    private static Html Term(CorpusSite site, PaperDocument document, int number, string term, int papers)
    {
        CorpusQuery query = CorpusQuery.ForPhrase(term);
        QueryResult result = CorpusSearch.Run(site.Facets, query);
        int here = result.Facets.First(facet => facet.Facet == Facet.Document).Values
            .FirstOrDefault(count => count.Value == document.Name)?.Papers ?? 0;
        double share = Share(here, papers);
        double shareOfAll = Share(result.Total, site.Corpus.Count);
        return $"""
            <tr><th scope="row">{TermLinks.Link(query.Toggle(Facet.Document, document.Name), term)}{DocumentMark.BarWithLine(number, share, shareOfAll)}</th><td>{Percent(share)}</td><td>{Percent(shareOfAll)}</td></tr>
            """;
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Percent(double share) => $"{NumberText.Plain((int)Math.Round(100 * share))}%";
}
