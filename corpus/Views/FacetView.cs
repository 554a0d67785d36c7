using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Export;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>Lists the values that the papers of a search have, with the numbers of papers.</summary>
internal sealed class FacetView(IReadOnlyList<CountedFacet> facets) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach (CountedFacet facet in facets)
        {
            foreach (FacetValueCount value in facet.Values)
                TabSeparated.WriteRow(writer, EnumText.Words(facet.Facet), NumberText.Plain(value.Count), value.Value);
        }
    }

    public IRenderable Render(Theme theme)
    {
        Grid grid = new Grid().AddColumn().AddColumn(new GridColumn { Alignment = Justify.Right }).AddColumn();
        foreach (CountedFacet facet in facets)
        {
            foreach (FacetValueCount value in facet.Values)
            {
                grid.AddRow(
                    Literal.Of(EnumText.Words(facet.Facet), theme.Heading),
                    Literal.Of(NumberText.Grouped(value.Count), theme.Muted),
                    Literal.Of(value.Value, Style.Plain));
            }
        }

        return Literal.Capped(grid);
    }
}
