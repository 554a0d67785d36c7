using TypedCorpus.App.Explorer.Map;
using TypedCorpus.App.Explorer.Querying;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The regions of the map as text, for those who do not see it.</summary>
internal static class RegionTable
{
    // The papers in the middle say what a region is about.
    private const int Examples = 3;

    public static Html Render(PaperMap map) => map.Regions.Count == 0
        ? Html.Empty
        : $"""
        <details>
        <summary>The map as a table: its {NumberText.Grouped(map.Regions.Count)} regions</summary>
        <table id="regions" class="plot">
        <thead><tr><th scope="col">Region</th><th scope="col">Papers in its middle</th><th scope="col">Papers</th></tr></thead>
        <tbody>{map.Regions.Select(region => Row(map.Corpus, region))}</tbody>
        </table>
        </details>
        """;

    private static Html Row(PaperCorpus corpus, MapRegion region) => $"""
        <tr><th scope="row"><a href="/{QueryUrl.Of(PhraseQuery.Of(region.Name))}"><bdi>{region.Name}</bdi></a></th><td><ul>{region.Papers.Take(Examples).Select(paper => (Html)
            $"""<li><a href="{PaperUrl.Of(corpus[paper])}"><bdi>{corpus[paper].Title}</bdi></a></li>""")}</ul></td><td>{NumberText.Grouped(region.Papers.Count)}</td></tr>
        """;
}
