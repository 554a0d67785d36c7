namespace TypedCorpus.Vectors;

/// <summary>Finds the nearest vectors of a corpus on several cores, each of which reads a range.</summary>
internal static class ParallelScan
{
    /// <summary>A range with fewer numbers is not worth a core.</summary>
    private const int LeastProducts = 1 << 20;

    /// <summary>The number of cores that are worth it.</summary>
    public static int CoresFor(VectorTable table, int parallelism) => OperatingSystem.IsBrowser()
        ? 1
        : (int)Math.Clamp((long)table.PaperCount * table.Dimensions / LeastProducts, 1, parallelism);

    public static void Add(NearestScan scan, VectorTable table, sbyte[] weights, int cores, int count, ref NearestHits hits)
    {
        var found = new NearestHit[cores][];
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core =>
        {
            var own = new NearestHits(new NearestHit[Math.Min(count, table.PaperCount)]);
            int start = (int)((long)table.PaperCount * core / cores);
            int end = (int)((long)table.PaperCount * (core + 1) / cores);
            scan.Add(new VectorQuery(weights), start, end, ref own);
            found[core] = own.Sort().ToArray();
        });
        foreach (NearestHit hit in found.SelectMany(static hits => hits))
            hits.Add(hit);
    }
}
