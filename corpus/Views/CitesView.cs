using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>A paper that a class of this app refers to.</summary>
internal sealed record Citation(string Class, Paper Paper);

/// <summary>Lists the classes of the app with the papers that they cite.</summary>
internal sealed class CitesView(IReadOnlyList<Citation> citations) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach (Citation citation in citations)
            TabSeparated.WriteRow(writer, citation.Class, citation.Paper.Id, citation.Paper.Title);
    }

    public IRenderable Render(Theme theme)
    {
        Grid grid = new Grid().AddColumn().AddColumn();
        foreach (Citation citation in citations)
            grid.AddRow(Literal.Of(citation.Class, theme.Heading), PaperGrid.RenderNames(citation.Paper, theme));
        return grid;
    }
}
