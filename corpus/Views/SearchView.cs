using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>What a search found: score, title, id and the part of the abstract that has the most of the query.</summary>
internal sealed class SearchView(SearchResults results) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach (SearchHit hit in results)
            TabSeparated.WriteRow(writer, NumberText.Decimal(hit.Score), hit.Paper.Id, hit.Paper.Title, hit.Snippet.Text);
    }

    public IRenderable Render(Theme theme)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Alignment = Justify.Right, NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (SearchHit hit in results)
            grid.AddRow(Literal.Of(NumberText.Decimal(hit.Score), theme.Muted), RenderHit(hit, theme));
        return new Capped(grid);
    }

    private static Rows RenderHit(SearchHit hit, Theme theme)
    {
        var rows = new List<IRenderable>
        {
            new Highlighted(hit.Paper.Title, hit.TitleMatches, theme.Title, theme.Match),
            Literal.Of(hit.Paper.Id, theme.Muted),
        };
        if (hit.Snippet is { Text.Length: > 0 } snippet)
            rows.Add(new Highlighted(snippet.Text, snippet.Matches, Style.Plain, theme.Match));
        return new Rows(rows);
    }
}
