namespace TypedCorpus.AspNetCore.Map;

/// <summary>Groups points by k-means (Lloyd 1982), starting from points at equal steps through the list.</summary>
internal static class PlaneClusters
{
    private const int Rounds = 20;

    /// <summary>Gets the numbers of the points of each cluster, in their order. No cluster is empty.</summary>
    public static List<int[]> Of(PlanePoint[] points)
    {
        int count = (int)Math.Ceiling(0.7 * Math.Sqrt(points.Length));
        PlanePoint[] means = [.. Enumerable.Range(0, count).Select(i => points[(int)((long)i * points.Length / count)])];
        int[] clusters = new int[points.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < points.Length; i++)
                clusters[i] = Nearest(means, points[i]);
            MoveToMeans(means, points, clusters);
        }

        return [.. Enumerable.Range(0, points.Length).GroupBy(i => clusters[i]).OrderBy(group => group.Key).Select(group => group.ToArray())];
    }

    private static int Nearest(PlanePoint[] means, PlanePoint point)
    {
        int nearest = 0;
        double least = double.MaxValue;
        for (int i = 0; i < means.Length; i++)
        {
            double square = means[i].SquaredDistanceTo(point);
            if (square < least)
                (nearest, least) = (i, square);
        }

        return nearest;
    }

    private static void MoveToMeans(PlanePoint[] means, PlanePoint[] points, int[] clusters)
    {
        var sums = new (double X, double Y, int Count)[means.Length];
        for (int i = 0; i < points.Length; i++)
        {
            ref (double X, double Y, int Count) sum = ref sums[clusters[i]];
            sum = (sum.X + points[i].X, sum.Y + points[i].Y, sum.Count + 1);
        }

        for (int i = 0; i < means.Length; i++)
        {
            if (sums[i].Count > 0)
                means[i] = new(sums[i].X / sums[i].Count, sums[i].Y / sums[i].Count);
        }
    }
}
