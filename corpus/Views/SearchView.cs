using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>Lists the results of a search: score, title, id, and the part of the abstract with the most matches.</summary>
internal sealed class SearchView(SearchResults results) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach (SearchHit hit in results)
            TabSeparated.WriteRow(writer, NumberText.TwoDecimals(hit.Score), hit.Paper.Id, hit.Paper.Title, hit.GetSnippet().Text);
    }

    public IRenderable Render(Theme theme)
    {
        var papers = new PaperGrid(theme);
        foreach (SearchHit hit in results)
            papers.Add(NumberText.TwoDecimals(hit.Score), RenderHit(hit, theme));
        return Literal.Capped(papers.WithTotal(results.TotalCount));
    }

    private static Rows RenderHit(SearchHit hit, Theme theme)
    {
        var rows = new List<IRenderable>
        {
            new Highlighted(hit.Paper.Title, hit.GetTitleMatches(), theme.Title, theme.Match),
            Literal.Of(hit.Paper.Id, theme.Muted),
        };
        if (hit.GetSnippet() is { Text.Length: > 0 } snippet)
            rows.Add(new Highlighted(snippet.Text, snippet.Matches, Style.Plain, theme.Match));
        return new Rows(rows);
    }
}
