using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>A table of papers, each with a number before it.</summary>
internal sealed class PaperGrid(Theme theme)
{
    private readonly Grid _grid = new Grid()
        .AddColumn(new GridColumn { Alignment = Justify.Right, NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
        .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });

    public void Add(string number, Paper paper) => Add(number, RenderNames(paper, theme));

    public void Add(string number, IRenderable content) => _grid.AddRow(Literal.Of(number, theme.Muted), content);

    /// <summary>Renders the rows, and below them how many of all papers they are.</summary>
    public Rows WithTotal(int total)
    {
        int shown = _grid.Rows.Count;
        string count = shown < total ? $"{NumberText.Grouped(shown)} of {NumberText.Papers(total)}" : NumberText.Papers(total);
        return new(_grid, Literal.Of(count, theme.Muted));
    }

    /// <summary>Renders the title with the id below it: both are about as long, so that few terminals have room for them side by side.</summary>
    public static Rows RenderNames(Paper paper, Theme theme) =>
        new(Literal.Of(paper.Title, theme.Title), Literal.Of(paper.Id, theme.Muted));
}
