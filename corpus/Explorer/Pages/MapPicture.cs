using System.Globalization;
using System.Text;
using TypedCorpus.App.Explorer.Map;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The map as a picture that needs no script.</summary>
/// <remarks>The papers of a document are the corners of one line, which is not drawn, but marked: a few bytes for each paper.</remarks>
internal static class MapPicture
{
    private const double Margin = 20;

    public static Html Render(PaperMap map)
    {
        double scale = Scale(map.Corpus.Count);
        PlanePoint[] places = [.. map.Corpus.Select(paper => Scaled(map.PlaceOf(paper), scale))];
        return $"""
            <svg id="map-picture" role="img" aria-labelledby="map-title" viewBox="{ViewBox(places)}">
            <title id="map-title">Map of {NumberText.Grouped(map.Corpus.Count)} papers, coloured by document</title>
            <defs>{Enumerable.Range(0, map.Corpus.Documents.Count).Select(Markers)}</defs>
            {Enumerable.Range(0, map.Corpus.Documents.Count).Select(document => Points(map, places, document))}
            </svg>
            """;
    }

    /// <summary>The width of the plane, by which the marks get smaller the more papers there are.</summary>
    private static double Scale(int papers) => 5000 / Math.Clamp(120 / Math.Sqrt(Math.Max(papers, 1)), 1.6, 5.5);

    private static PlanePoint Scaled(PlanePoint place, double scale) => new(Math.Round(place.X * scale), Math.Round(place.Y * scale));

    private static string ViewBox(PlanePoint[] places)
    {
        double left = places.Select(place => place.X).DefaultIfEmpty().Min() - Margin;
        double top = places.Select(place => place.Y).DefaultIfEmpty().Min() - Margin;
        double width = places.Select(place => place.X).DefaultIfEmpty().Max() + Margin - left;
        double height = places.Select(place => place.Y).DefaultIfEmpty().Max() + Margin - top;
        return string.Create(CultureInfo.InvariantCulture, $"{left} {top} {width} {height}");
    }

    private static Html Markers(int document) => $"""
        <marker id="m{document}" class="{DocumentMark.Class(document)}" markerUnits="userSpaceOnUse" markerWidth="16" markerHeight="16" viewBox="-8 -8 16 16"><path d="{DocumentMark.Shape(document)}"/></marker>
        <marker id="r{document}" class="{DocumentMark.Class(document)}" markerUnits="userSpaceOnUse" markerWidth="20" markerHeight="20" viewBox="-10 -10 20 20"><circle r="8.5"/></marker>
        """;

    /// <summary>The papers whose first document this is, and rings around those whose second it is.</summary>
    private static Html Points(PaperMap map, PlanePoint[] places, int document)
    {
        return $"{Line("m", 0)}{Line("r", 1)}";

        Html Line(string marker, int position)
        {
            var points = new StringBuilder();
            foreach (Paper paper in map.Corpus)
            {
                if (map.DocumentsOf(paper) is { } documents && documents.Count > position && documents[position] == document)
                    points.Append(CultureInfo.InvariantCulture, $"{places[paper.Index].X} {places[paper.Index].Y} ");
            }

            string url = $"url(#{marker}{NumberText.Plain(document)})";
            return points.Length == 0
                ? Html.Empty
                : $"""<polyline points="{points.ToString().TrimEnd()}" marker-start="{url}" marker-mid="{url}" marker-end="{url}"/>""";
        }
    }
}
