using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>Keeps about as many papers as wanted, those with the highest sums, by counting instead of by sorting.</summary>
internal sealed class CandidateFilter(int wanted)
{
    private const int Levels = 2048;

    private readonly int[] _counts = new int[Levels];

    /// <summary>
    /// Moves the papers with the highest sums to the front and returns their number; the sums, of 0 to 1, are cleared.
    /// </summary>
    [MethodImpl(Jit.Hot)]
    public int Keep(Span<int> papers, float[] sums)
    {
        int[] counts = _counts;
        foreach (int paper in papers)
            counts[LevelOf(sums[paper])]++;

        int lowest = Levels;
        for (int above = 0; lowest > 0 && above < wanted; above += counts[lowest])
            lowest--;

        // A level has all sums from it on, to the last bit: the number of levels is a power of two.
        float least = (float)lowest / Levels;
        int kept = 0;
        foreach (int paper in papers)
        {
            papers[kept] = paper;
            kept += sums[paper] >= least ? 1 : 0;
            sums[paper] = 0;
        }

        Array.Clear(counts, 0, Levels);
        return kept;
    }

    private static int LevelOf(float sum) => Math.Min((int)(sum * Levels), Levels - 1);
}
