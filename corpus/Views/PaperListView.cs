using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>
/// A list of papers. In a terminal the id stands under the title: they are about as long, and side by side they
/// would fit few terminals.
/// </summary>
internal sealed class PaperListView(IReadOnlyList<ListedPaper> papers) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach ((int? rank, Paper paper) in papers)
        {
            if (rank is { } place)
                TabSeparated.WriteRow(writer, NumberText.Plain(place), paper.Id, paper.Title);
            else
                TabSeparated.WriteRow(writer, paper.Id, paper.Title);
        }
    }

    public IRenderable Render(Theme theme)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Alignment = Justify.Right, NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach ((int? rank, Paper paper) in papers)
        {
            grid.AddRow(
                Literal.Of(NumberText.Plain(rank ?? paper.Index + 1), theme.Muted),
                new Rows(Literal.Of(paper.Title, theme.Title), Literal.Of(paper.Id, theme.Muted)));
        }

        return grid;
    }
}
