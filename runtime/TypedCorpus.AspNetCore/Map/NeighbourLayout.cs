namespace TypedCorpus.AspNetCore.Map;

/// <summary>Moves the nodes of a connected graph so that neighbours are near one another and other nodes are not.</summary>
/// <remarks>
/// The layout of UMAP (McInnes, Healy and Melville 2018, section 3.2): stochastic gradient descent on the cross-entropy between
/// the graph and the layout, with edges sampled in proportion to their weights and with negative sampling. The similarity at a
/// distance d is 1 / (1 + d²), as in LargeVis (Tang et al. 2016): it needs no power function, and so gives the same bits on every
/// machine. It uses one thread for the same reason. The weight of negative samples is that of LargeVis too: with the weight of
/// UMAP, which is 1, half as many of the nearest among 10,000 papers are related, and more samples would take more time.
/// </remarks>
internal static class NeighbourLayout
{
    private const int Epochs = 200;
    private const int NegativeSamples = 5;
    private const double NegativeWeight = 7;
    private const double Extent = 10;
    private const double MaxStep = 4;
    private const double NotZero = 0.001;
    private const ulong Seed = 0xC0FFEE;

    /// <param name="edges">The edges of each node, numbered within the component.</param>
    /// <param name="start">The initial points, with coordinates from -1 to 1.</param>
    public static PlanePoint[] Run(GraphEdge[][] edges, PlanePoint[] start)
    {
        var random = new SeededRandom(Seed);
        double[] x = [.. start.Select(point => (Extent * point.X) + (NotZero * random.Signed()))];
        double[] y = [.. start.Select(point => (Extent * point.Y) + (NotZero * random.Signed()))];
        double[][] due = [.. edges.Select(list => list.Select(_ => 0.0).ToArray())];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            double rate = 1 - ((double)epoch / Epochs);
            for (int node = 0; node < edges.Length; node++)
            {
                GraphEdge[] ends = edges[node];
                double[] dues = due[node];
                for (int i = 0; i < ends.Length; i++)
                {
                    dues[i] += ends[i].Weight;
                    if (dues[i] < 1)
                        continue;
                    dues[i]--;
                    Attract(x, y, node, ends[i].Node, rate);
                    for (int sample = 0; sample < NegativeSamples; sample++)
                        Repel(x, y, node, random.Below(x.Length), rate);
                }
            }
        }

        return [.. x.Select((value, i) => new PlanePoint(value, y[i]))];
    }

    private static void Attract(double[] x, double[] y, int node, int neighbour, double rate)
    {
        double dx = x[node] - x[neighbour];
        double dy = y[node] - y[neighbour];
        double pull = -2 / (1 + (dx * dx) + (dy * dy));
        double stepX = rate * Math.Clamp(pull * dx, -MaxStep, MaxStep);
        double stepY = rate * Math.Clamp(pull * dy, -MaxStep, MaxStep);
        x[node] += stepX;
        y[node] += stepY;
        x[neighbour] -= stepX;
        y[neighbour] -= stepY;
    }

    /// <summary>Moves a node away from a negative sample, which stays: it is moved when its own edges are sampled.</summary>
    private static void Repel(double[] x, double[] y, int node, int other, double rate)
    {
        double dx = x[node] - x[other];
        double dy = y[node] - y[other];
        double square = (dx * dx) + (dy * dy);
        double push = 2 * NegativeWeight / ((NotZero + square) * (1 + square));
        x[node] += rate * Math.Clamp(push * dx, -MaxStep, MaxStep);
        y[node] += rate * Math.Clamp(push * dy, -MaxStep, MaxStep);
    }
}
