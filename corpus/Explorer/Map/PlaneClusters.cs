namespace TypedCorpus.App.Explorer.Map;

/// <summary>Groups of places that lie together: k-means (Lloyd 1982), begun at places at equal steps through the list.</summary>
internal static class PlaneClusters
{
    private const int Rounds = 20;

    /// <summary>The numbers of the places of each group, in their order; no group is empty.</summary>
    public static List<int[]> Of(PlanePoint[] places)
    {
        int count = (int)Math.Ceiling(0.7 * Math.Sqrt(places.Length));
        PlanePoint[] middles = [.. Enumerable.Range(0, count).Select(i => places[(int)((long)i * places.Length / count)])];
        int[] groups = new int[places.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < places.Length; i++)
                groups[i] = Nearest(middles, places[i]);
            MoveToMeans(middles, places, groups);
        }

        return [.. Enumerable.Range(0, places.Length).GroupBy(i => groups[i]).OrderBy(group => group.Key).Select(group => group.ToArray())];
    }

    private static int Nearest(PlanePoint[] middles, PlanePoint place)
    {
        int nearest = 0;
        double least = double.MaxValue;
        for (int i = 0; i < middles.Length; i++)
        {
            double x = middles[i].X - place.X;
            double y = middles[i].Y - place.Y;
            double square = (x * x) + (y * y);
            if (square < least)
                (nearest, least) = (i, square);
        }

        return nearest;
    }

    private static void MoveToMeans(PlanePoint[] middles, PlanePoint[] places, int[] groups)
    {
        var sums = new (double X, double Y, int Count)[middles.Length];
        for (int i = 0; i < places.Length; i++)
        {
            ref (double X, double Y, int Count) sum = ref sums[groups[i]];
            sum = (sum.X + places[i].X, sum.Y + places[i].Y, sum.Count + 1);
        }

        for (int i = 0; i < middles.Length; i++)
        {
            if (sums[i].Count > 0)
                middles[i] = new(sums[i].X / sums[i].Count, sums[i].Y / sums[i].Count);
        }
    }
}
