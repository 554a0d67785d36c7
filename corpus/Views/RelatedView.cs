using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>The papers nearest to one, with their similarity.</summary>
internal sealed class RelatedView(IReadOnlyList<RelatedPaper> related) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach ((Paper paper, double similarity) in related)
            TabSeparated.WriteRow(writer, NumberText.Decimal(similarity), paper.Id, paper.Title);
    }

    public IRenderable Render(Theme theme)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach ((Paper paper, double similarity) in related)
        {
            grid.AddRow(
                Literal.Of(NumberText.Decimal(similarity), theme.Muted),
                new Rows(Literal.Of(paper.Title, theme.Title), Literal.Of(paper.Id, theme.Muted)));
        }

        return new Capped(grid);
    }
}
