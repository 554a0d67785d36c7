namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Keeps about as many papers as wanted, those with the highest sums, by counting instead of by sorting.</summary>
internal sealed class CandidateFilter(int wanted)
{
    private const int Levels = 2048;

    private readonly int[] _counts = new int[Levels];

    /// <summary>
    /// Moves the papers with the highest sums to the front and returns their number; the sums, of 0 to 1, are cleared.
    /// </summary>
    public int Keep(Span<int> papers, float[] sums)
    {
        foreach (int paper in papers)
            _counts[LevelOf(sums[paper])]++;

        int lowest = Levels;
        for (int above = 0; lowest > 0 && above < wanted; above += _counts[lowest])
            lowest--;

        int kept = 0;
        foreach (int paper in papers)
        {
            int level = LevelOf(sums[paper]);
            sums[paper] = 0;
            _counts[level] = 0;
            papers[kept] = paper;
            kept += level >= lowest ? 1 : 0;
        }

        return kept;
    }

    private static int LevelOf(float sum) => Math.Min((int)(sum * Levels), Levels - 1);
}
