using System.Globalization;
using System.Text;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Map;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders the map as a picture that needs no script.</summary>
/// <remarks>The papers of a document are the vertices of an invisible line with markers, which takes only a few bytes per paper.</remarks>
internal static class MapPicture
{
    private const double Margin = 20;

    public static Html Render(PaperMap map)
    {
        double scale = Scale(map.Corpus.Count);
        PlanePoint[] points = [.. map.Points.Select(point => Scaled(point, scale))];
        return $"""
            <svg id="map-picture" role="img" aria-labelledby="map-title" viewBox="{ViewBox(points)}">
            <title id="map-title">Map of {NumberText.Papers(map.Corpus.Count)}, coloured by document</title>
            <defs>{Enumerable.Range(0, map.Corpus.Documents.Count).Select(Markers)}</defs>
            {Enumerable.Range(0, map.Corpus.Documents.Count).Select(document => Points(map, points, document))}
            </svg>
            """;
    }

    /// <summary>Gets the width of the picture: the more papers there are, the smaller are their marks in it.</summary>
    private static double Scale(int papers) => 5000 / Math.Clamp(120 / Math.Sqrt(Math.Max(papers, 1)), 1.6, 5.5);

    private static PlanePoint Scaled(PlanePoint point, double scale) => new(Math.Round(point.X * scale), Math.Round(point.Y * scale));

    private static string ViewBox(PlanePoint[] points)
    {
        double left = points.Select(point => point.X).DefaultIfEmpty().Min() - Margin;
        double top = points.Select(point => point.Y).DefaultIfEmpty().Min() - Margin;
        double width = points.Select(point => point.X).DefaultIfEmpty().Max() + Margin - left;
        double height = points.Select(point => point.Y).DefaultIfEmpty().Max() + Margin - top;
        return string.Create(CultureInfo.InvariantCulture, $"{left} {top} {width} {height}");
    }

    private static Html Markers(int document) => $"""
        <marker id="m{document}" class="{DocumentMark.Class(document)}" markerUnits="userSpaceOnUse" markerWidth="16" markerHeight="16" viewBox="-8 -8 16 16"><path d="{DocumentMark.Shape(document)}"/></marker>
        <marker id="r{document}" class="{DocumentMark.Class(document)}" markerUnits="userSpaceOnUse" markerWidth="20" markerHeight="20" viewBox="-10 -10 20 20"><circle r="8.5"/></marker>
        """;

    /// <summary>Renders the papers whose first document this is, and rings around those whose second document it is.</summary>
    private static Html Points(PaperMap map, PlanePoint[] points, int document)
    {
        return $"{Line("m", 0)}{Line("r", 1)}";

        Html Line(string marker, int position)
        {
            var line = new StringBuilder();
            for (int paper = 0; paper < points.Length; paper++)
            {
                if (map.Documents[paper] is { } documents && documents.Count > position && documents[position] == document)
                    line.Append(CultureInfo.InvariantCulture, $"{points[paper].X} {points[paper].Y} ");
            }

            string url = $"url(#{marker}{NumberText.Plain(document)})";
            return line.Length == 0
                ? Html.Empty
                : $"""<polyline points="{line.ToString().TrimEnd()}" marker-start="{url}" marker-mid="{url}" marker-end="{url}"/>""";
        }
    }
}
