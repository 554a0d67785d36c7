namespace TypedCorpus.App.Explorer.Map;

/// <summary>
/// Where the nodes of a connected graph stand before they are moved: near the two smoothest of the ways to number them,
/// so that parts that belong together need not find one another.
/// </summary>
/// <remarks>
/// They are the second and third eigenvectors of the lazy random walk on the graph, as in the spectral start of UMAP, by
/// subspace iteration. It is stopped early: what the walk has not smoothed yet is local, and the layout sees to that.
/// </remarks>
internal static class SmoothStart
{
    private const int Steps = 60;
    private const ulong Seed = 0x5EED;

    /// <summary>The places, the farther coordinate of the farthest being 1.</summary>
    /// <param name="edges">The neighbours of each node, by the numbers in the component.</param>
    public static PlanePoint[] Of(Neighbour[][] edges)
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
            RemovePart(y, x, degree);
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

    /// <summary>Gives each node half of its own value and half of the mean of its neighbours'.</summary>
    private static void Walk(Neighbour[][] edges, double[] degree, ref double[] values, ref double[] next)
    {
        for (int i = 0; i < edges.Length; i++)
        {
            double sum = 0;
            foreach (Neighbour edge in edges[i])
                sum += edge.Weight * values[edge.Node];
            next[i] = (values[i] + (sum / degree[i])) / 2;
        }

        (values, next) = (next, values);
    }

    /// <summary>Takes away what is the same in all nodes, which the walk would leave alone in the end.</summary>
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

    private static void RemovePart(double[] values, double[] direction, double[] degree)
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
