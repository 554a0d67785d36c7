using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Citing;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>The classes of the app with the papers that they cite.</summary>
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
        {
            grid.AddRow(
                Literal.Of(citation.Class, theme.Heading),
                new Rows(Literal.Of(citation.Paper.Title, theme.Title), Literal.Of(citation.Paper.Id, theme.Muted)));
        }

        return grid;
    }
}
