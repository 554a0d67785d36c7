namespace TypedCorpus.App.Explorer.Map;

/// <summary>Moves the nodes of a connected graph until neighbours are near one another and others are not.</summary>
/// <remarks>
/// The layout of UMAP (McInnes, Healy and Melville 2018, section 3.2): stochastic gradient descent on the cross-entropy
/// between the graph and the places, each edge drawn as often as its weight says, with negative sampling. Two nodes at a
/// distance d count as neighbours by 1 / (1 + d²), the curve of LargeVis (Tang et al. 2016), for it needs no power and so
/// gives the same bits on every machine. One thread, for the same reason. A negative sample counts as in LargeVis; with
/// UMAP's weight of 1 half as many of the nearest of 10,000 papers are related, and more samples cost more than weight.
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

    /// <param name="edges">The neighbours of each node, by the numbers in the component.</param>
    /// <param name="start">Where the nodes stand, within 1 of the middle.</param>
    public static PlanePoint[] Run(Neighbour[][] edges, PlanePoint[] start)
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
                Neighbour[] ends = edges[node];
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

    /// <summary>Moves a node away from one that is taken for no neighbour; that one stays, for it is drawn in its turn.</summary>
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
