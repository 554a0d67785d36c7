namespace TypedCorpus.App.Explorer.Map;

/// <summary>A place in the plane for each node of a graph, with neighbours near one another.</summary>
/// <remarks>
/// Each connected part is laid out by itself and gets room by the number of its nodes: what no edge holds together,
/// the layout would only drive apart.
/// </remarks>
internal static class GraphLayout
{
    /// <summary>The places; both coordinates are from 0 to 1, in one scale.</summary>
    public static PlanePoint[] Of(NeighbourGraph graph)
    {
        int[][] components = [.. graph.Components().OrderByDescending(nodes => nodes.Length)];
        PlanePoint[][] parts = [.. components.Select(nodes => Part(graph, nodes))];
        PlanePoint[] corners = BoxPacking.Pack([.. parts.Select(Size)]);

        var places = new PlanePoint[graph.Count];
        for (int part = 0; part < parts.Length; part++)
        {
            for (int i = 0; i < parts[part].Length; i++)
                places[components[part][i]] = new(corners[part].X + parts[part][i].X, corners[part].Y + parts[part][i].Y);
        }

        return InUnitSquare(places);
    }

    /// <summary>Lays out a component in a box from the origin, with a free edge of half the room of a node.</summary>
    private static PlanePoint[] Part(NeighbourGraph graph, int[] nodes)
    {
        if (nodes.Length == 1)
            return [new(0.5, 0.5)];
        var numbers = new Dictionary<int, int>();
        foreach (int node in nodes)
            numbers.Add(node, numbers.Count);
        var edges = new Neighbour[nodes.Length][];
        for (int i = 0; i < nodes.Length; i++)
        {
            edges[i] = graph[nodes[i]].ToArray();
            foreach (ref Neighbour edge in edges[i].AsSpan())
                edge = edge with { Node = numbers[edge.Node] };
        }

        PlanePoint[] places = LongestAcross.Turn(NeighbourLayout.Run(edges, SmoothStart.Of(edges)));
        (PlanePoint low, PlanePoint high) = Bounds(places);
        double scale = Math.Sqrt(nodes.Length) / Math.Max(high.X - low.X, high.Y - low.Y);
        return [.. places.Select(place => new PlanePoint(0.5 + ((place.X - low.X) * scale), 0.5 + ((place.Y - low.Y) * scale)))];
    }

    private static (double Width, double Height) Size(PlanePoint[] places)
    {
        (_, PlanePoint high) = Bounds(places);
        return (high.X + 0.5, high.Y + 0.5);
    }

    private static PlanePoint[] InUnitSquare(PlanePoint[] places)
    {
        if (places.Length == 0)
            return [];
        (PlanePoint low, PlanePoint high) = Bounds(places);
        double extent = Math.Max(high.X - low.X, high.Y - low.Y);
        if (extent == 0)
            return [.. places.Select(_ => new PlanePoint(0.5, 0.5))];
        double freeX = (1 - ((high.X - low.X) / extent)) / 2;
        double freeY = (1 - ((high.Y - low.Y) / extent)) / 2;
        return [.. places.Select(place => new PlanePoint(((place.X - low.X) / extent) + freeX, ((place.Y - low.Y) / extent) + freeY))];
    }

    private static (PlanePoint Low, PlanePoint High) Bounds(PlanePoint[] places) => (
        new(places.Min(place => place.X), places.Min(place => place.Y)),
        new(places.Max(place => place.X), places.Max(place => place.Y)));
}
