namespace TypedCorpus.AspNetCore.Map;

/// <summary>Lays out a graph in the plane, so that neighbours are near one another.</summary>
/// <remarks>
/// Each connected component is laid out by itself and gets space in proportion to its nodes: without an edge between them, the
/// layout would only drive components apart.
/// </remarks>
internal static class GraphLayout
{
    /// <summary>Gets a point for each node. Both coordinates are from 0 to 1, in the same scale.</summary>
    public static PlanePoint[] Of(NeighbourGraph graph)
    {
        int[][] components = [.. graph.Components().OrderByDescending(nodes => nodes.Length)];
        PlanePoint[][] layouts = [.. components.Select(nodes => LayOut(graph, nodes))];
        PlanePoint[] corners = PackBoxes([.. layouts.Select(BoxSize)]);

        var points = new PlanePoint[graph.Count];
        for (int component = 0; component < layouts.Length; component++)
        {
            for (int i = 0; i < layouts[component].Length; i++)
            {
                points[components[component][i]] = new(
                    corners[component].X + layouts[component][i].X, corners[component].Y + layouts[component][i].Y);
            }
        }

        return FitUnitSquare(points);
    }

    /// <summary>Rotates points so that they extend farthest from left to right, as a screen does.</summary>
    public static PlanePoint[] RotateToPrincipalAxis(PlanePoint[] points)
    {
        double meanX = points.Average(point => point.X);
        double meanY = points.Average(point => point.Y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        foreach (PlanePoint point in points)
        {
            double x = point.X - meanX;
            double y = point.Y - meanY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }

        // The eigenvector of the greater eigenvalue, in whichever of its two forms is not close to zero.
        double half = (xx - yy) / 2;
        double root = Math.Sqrt((half * half) + (xy * xy));
        (double axisX, double axisY) = half >= 0 ? (half + root, xy) : (xy, root - half);
        double length = Math.Sqrt((axisX * axisX) + (axisY * axisY));
        if (length == 0)
            return points;
        double cosine = axisX / length;
        double sine = axisY / length;
        return [.. points.Select(point => new PlanePoint((point.X * cosine) + (point.Y * sine), (point.Y * cosine) - (point.X * sine)))];
    }

    /// <summary>Lays out a component in a box at the origin, with a margin of half the space of a node.</summary>
    private static PlanePoint[] LayOut(NeighbourGraph graph, int[] nodes)
    {
        if (nodes.Length == 1)
            return [new(0.5, 0.5)];
        var numbers = new Dictionary<int, int>();
        foreach (int node in nodes)
            numbers.Add(node, numbers.Count);
        var edges = new GraphEdge[nodes.Length][];
        for (int i = 0; i < nodes.Length; i++)
        {
            edges[i] = graph[nodes[i]].ToArray();
            foreach (ref GraphEdge edge in edges[i].AsSpan())
                edge = edge with { Node = numbers[edge.Node] };
        }

        PlanePoint[] points = RotateToPrincipalAxis(NeighbourLayout.Run(edges, SpectralStart.Of(edges)));
        (PlanePoint low, PlanePoint high) = Bounds(points);
        double scale = Math.Sqrt(nodes.Length) / Math.Max(high.X - low.X, high.Y - low.Y);
        return [.. points.Select(point => new PlanePoint(0.5 + ((point.X - low.X) * scale), 0.5 + ((point.Y - low.Y) * scale)))];
    }

    private static (double Width, double Height) BoxSize(PlanePoint[] points)
    {
        (_, PlanePoint high) = Bounds(points);
        return (high.X + 0.5, high.Y + 0.5);
    }

    /// <summary>Arranges boxes in rows, so that all together are about as wide as high.</summary>
    /// <returns>The lower left corner of each box.</returns>
    private static PlanePoint[] PackBoxes(IReadOnlyList<(double Width, double Height)> boxes)
    {
        double area = boxes.Sum(box => box.Width * box.Height);
        double width = Math.Max(Math.Sqrt(area), boxes.Count == 0 ? 0 : boxes.Max(box => box.Width));
        var corners = new PlanePoint[boxes.Count];
        double left = 0;
        double bottom = 0;
        double rowHeight = 0;
        for (int i = 0; i < boxes.Count; i++)
        {
            if (left > 0 && left + boxes[i].Width > width)
            {
                bottom += rowHeight;
                left = rowHeight = 0;
            }

            corners[i] = new(left, bottom);
            left += boxes[i].Width;
            rowHeight = Math.Max(rowHeight, boxes[i].Height);
        }

        return corners;
    }

    private static PlanePoint[] FitUnitSquare(PlanePoint[] points)
    {
        if (points.Length == 0)
            return [];
        (PlanePoint low, PlanePoint high) = Bounds(points);
        double extent = Math.Max(high.X - low.X, high.Y - low.Y);
        if (extent == 0)
            return [.. points.Select(_ => new PlanePoint(0.5, 0.5))];
        double marginX = (1 - ((high.X - low.X) / extent)) / 2;
        double marginY = (1 - ((high.Y - low.Y) / extent)) / 2;
        return [.. points.Select(point => new PlanePoint(((point.X - low.X) / extent) + marginX, ((point.Y - low.Y) / extent) + marginY))];
    }

    private static (PlanePoint Low, PlanePoint High) Bounds(PlanePoint[] points) => (
        new(points.Min(point => point.X), points.Min(point => point.Y)),
        new(points.Max(point => point.X), points.Max(point => point.Y)));
}
