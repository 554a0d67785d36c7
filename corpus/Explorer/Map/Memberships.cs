namespace TypedCorpus.App.Explorer.Map;

/// <summary>How sure a node is of each of its neighbours: wholly of the nearest, and less of another the farther it is.</summary>
/// <remarks>
/// As in UMAP (McInnes, Healy and Melville 2018, section 3.1) each node has a scale of its own, such that the sum is the
/// same for all: so a node with a twin still belongs to its surroundings. Beyond the nearest it falls with the square of
/// the distance in place of exponentially: <c>Math.Exp</c> may differ in its last bit between machines, and each bit
/// moves every node.
/// </remarks>
internal static class Memberships
{
    // UMAP's log2 of the number of neighbours, of which a paper has ten.
    private const double WantedSum = 3.32;
    private const int Halvings = 40;

    /// <param name="similarities">The similarity of each neighbour, above 0 and at most 1.</param>
    public static double[] Of(double[] similarities)
    {
        double nearest = similarities.DefaultIfEmpty().Max();
        double low = 0;
        double high = 1;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            if (Sum(similarities, nearest, middle) < WantedSum)
                low = middle;
            else
                high = middle;
        }

        return [.. similarities.Select(similarity => At(nearest - similarity, high))];
    }

    private static double Sum(double[] similarities, double nearest, double scale)
    {
        double sum = 0;
        foreach (double similarity in similarities)
            sum += At(nearest - similarity, scale);
        return sum;
    }

    private static double At(double distance, double scale)
    {
        double ratio = scale / (scale + distance);
        return ratio * ratio;
    }
}
