using TypedCorpus.AspNetCore.Map;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>The map of the papers. Each list of <c>papers</c> has one item per paper, all in the same order.</summary>
/// <param name="Documents">The documents in corpus order. Papers refer to them by their index, from 0.</param>
/// <param name="Regions">The regions that have a name, the largest first.</param>
/// <param name="Papers">The papers, one list per property.</param>
internal sealed record MapAnswer(IReadOnlyList<MapDocument> Documents, IReadOnlyList<MapLabel> Regions, MapPapers Papers)
{
    public static MapAnswer Of(PaperMap map, SiteKeys keys) => new(
        [.. map.Corpus.Documents.Select(document => new MapDocument(keys.Of(document), document.Title, document.Count))],
        [.. map.Regions.Select(region => new MapLabel(region.Name, Round(region.X), Round(region.Y), region.Papers.Count))],
        new(
            [.. map.Corpus.Select(keys.Of)],
            [.. map.Corpus.Select(paper => paper.Title)],
            [.. map.Points.Select(point => point.X)],
            [.. map.Points.Select(point => point.Y)],
            map.Documents,
            map.RegionNumbers,
            map.Related));

    private static double Round(double coordinate) => Math.Round(coordinate, PaperMap.Digits);
}

/// <summary>A document of the corpus.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title, which no other document has.</param>
/// <param name="Count">The number of its entries.</param>
internal sealed record MapDocument(string Name, string Title, int Count);

/// <summary>The name of a region.</summary>
/// <param name="Name">A word or phrase that is more frequent in its papers than in others.</param>
/// <param name="X">The horizontal coordinate, from 0 to 1.</param>
/// <param name="Y">The vertical coordinate.</param>
/// <param name="Count">The number of its papers.</param>
internal sealed record MapLabel(string Name, double X, double Y, int Count);

/// <summary>The papers in corpus order. They refer to one another by their index, from 0.</summary>
/// <param name="Id">The ids.</param>
/// <param name="Title">The titles.</param>
/// <param name="X">The horizontal coordinates, from 0 to 1.</param>
/// <param name="Y">The vertical coordinates, from 0 to 1, in the same scale.</param>
/// <param name="Documents">For each paper, the documents that list it.</param>
/// <param name="Region">For each paper, its region; -1 if it is in none that has a name.</param>
/// <param name="Related">For each paper, its related papers, the most similar first.</param>
internal sealed record MapPapers(
    IReadOnlyList<string> Id,
    IReadOnlyList<string> Title,
    IReadOnlyList<double> X,
    IReadOnlyList<double> Y,
    IReadOnlyList<IReadOnlyList<int>> Documents,
    IReadOnlyList<int> Region,
    IReadOnlyList<IReadOnlyList<int>> Related);
