namespace TypedCorpus.AspNetCore.Map;

/// <summary>Computes initial points for the nodes of a connected graph, so that related parts of it start near one another.</summary>
/// <remarks>
/// As in the spectral initialization of UMAP, the coordinates are the second and third eigenvectors of the lazy random walk on the
/// graph, computed by subspace iteration. It stops early: what is not smooth yet is local, and the layout takes care of it.
/// </remarks>
internal static class SpectralStart
{
    private const int Steps = 60;
    private const ulong Seed = 0x5EED;

    /// <summary>Gets a point for each node, with coordinates from -1 to 1.</summary>
    /// <param name="edges">The edges of each node, numbered within the component.</param>
    public static PlanePoint[] Of(GraphEdge[][] edges)
    {
        int count = edges.Length;
        double[] degree = [.. edges.Select(list => list.Sum(edge => edge.Weight))];
        double[] x = Noise(count, Seed);
        double[] y = Noise(count, Seed << 1);
        double[] next = new double[count];
        for (int step = 0; step < Steps; step++)
        {
            Walk(edges, degree, ref x, ref next);
            Walk(edges, degree, ref y, ref next);
            RemoveMean(x, degree);
            RemoveMean(y, degree);
            RemoveComponent(y, x, degree);
        }

        Scale(x);
        Scale(y);
        return [.. x.Select((value, i) => new PlanePoint(value, y[i]))];
    }

    private static double[] Noise(int count, ulong seed)
    {
        var random = new SeededRandom(seed);
        double[] noise = new double[count];
        for (int i = 0; i < count; i++)
            noise[i] = random.Signed();
        return noise;
    }

    /// <summary>Replaces the value of each node by the average of itself and the mean of its neighbours.</summary>
    private static void Walk(GraphEdge[][] edges, double[] degree, ref double[] values, ref double[] next)
    {
        for (int i = 0; i < edges.Length; i++)
        {
            double sum = 0;
            foreach (GraphEdge edge in edges[i])
                sum += edge.Weight * values[edge.Node];
            next[i] = (values[i] + (sum / degree[i])) / 2;
        }

        (values, next) = (next, values);
    }

    /// <summary>Removes the first eigenvector, which is constant and to which the walk converges.</summary>
    private static void RemoveMean(double[] values, double[] degree)
    {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.Length; i++)
        {
            sum += degree[i] * values[i];
            total += degree[i];
        }

        double mean = sum / total;
        for (int i = 0; i < values.Length; i++)
            values[i] -= mean;
    }

    /// <summary>Makes the values orthogonal to others.</summary>
    private static void RemoveComponent(double[] values, double[] direction, double[] degree)
    {
        double product = 0;
        double square = 0;
        for (int i = 0; i < values.Length; i++)
        {
            product += degree[i] * values[i] * direction[i];
            square += degree[i] * direction[i] * direction[i];
        }

        double part = square > 0 ? product / square : 0;
        for (int i = 0; i < values.Length; i++)
            values[i] -= part * direction[i];
    }

    private static void Scale(double[] values)
    {
        double farthest = values.Max(Math.Abs);
        if (farthest == 0)
            return;
        for (int i = 0; i < values.Length; i++)
            values[i] /= farthest;
    }
}
