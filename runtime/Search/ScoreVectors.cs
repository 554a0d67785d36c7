using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Works scores out, and looks through them, by vectors: eight papers at a time.</summary>
internal static unsafe class ScoreVectors
{
    private const int Lanes = 8;

    /// <summary>After so many searches it has paid to load and compile what vectors need: 2.5 ms, against 2 µs for each search.</summary>
    private const int PlainSearches = 1 << 10;

    // Threads may lose a count of one another, which does no harm.
    private static int s_plainSearches = PlainSearches;

    // Apart, for what asks for it cannot be compiled ahead.
    private static bool AreFast
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => Avx2.IsSupported && Vector256.IsHardwareAccelerated;
    }

    /// <summary>Whether the search that begins now is to use vectors.</summary>
    public static bool TakeSearch()
    {
        if (s_plainSearches <= 0)
            return AreFast;

        s_plainSearches--;
        return false;
    }

    /// <summary>
    /// Does the work of <see cref="PaperScorer.Contributions"/>, plain postings having no frequencies; false where there is
    /// one that no table has.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryContribute(
        float weight,
        int[] papers,
        int[] frequencies,
        int first,
        int end,
        ReadOnlySpan<byte> lengths,
        SearchStatistics statistics,
        int[] contributions)
    {
        // A paper's codes are the upper half of four bytes, so that none is read that lies behind the last.
        const int Before = sizeof(int) - LengthsLayout.CodesPerPaper;
        const int TitleCodeAt = 8 * Before;
        const int AbstractCodeAt = TitleCodeAt + 8;
        int paperCount = (lengths.Length - LengthsLayout.CodesAt) / LengthsLayout.CodesPerPaper;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(paperCount, nameof(lengths));
        Vector256<int> lastPaper = Vector256.Create(paperCount - 1);
        Vector256<int> outside = default;
        Vector256<int> seen = default;
        fixed (int* paper = papers, frequency = frequencies, contribution = contributions)
        fixed (byte* codes = lengths.Slice(LengthsLayout.CodesAt - Before))
        fixed (float* plainImpacts = statistics.PlainImpacts, fields = statistics.Fields)
        {
            // Blocks have room for whole vectors: what stands beside the range is worked out too, and not looked at.
            for (int i = first & -Lanes; i < end; i += Lanes)
            {
                Vector256<int> place = Vector256.Create(i) + Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);
                Vector256<int> isInRange = Vector256.GreaterThanOrEqual(place, Vector256.Create(first))
                    & Vector256.LessThan(place, Vector256.Create(end));
                Vector256<int> index = Vector256.Load(paper + i);
                outside |= (index | (lastPaper - index)) & isInRange;
                index = Vector256.Min(index.AsUInt32(), lastPaper.AsUInt32()).AsInt32();

                Vector256<int> both = Avx2.GatherVector256((int*)codes, index, LengthsLayout.CodesPerPaper);
                Vector256<int> inTitle = (both >>> TitleCodeAt) & Vector256.Create(LengthCode.Count - 1);
                Vector256<int> inAbstract = (both >>> AbstractCodeAt) & Vector256.Create(LengthCode.Count - 1);
                Vector256<float> impact;
                if (frequency is null)
                {
                    impact = Avx2.GatherVector256(plainImpacts, inAbstract, sizeof(float));
                }
                else
                {
                    Vector256<int> counts = Vector256.Load(frequency + i);
                    seen |= counts & isInRange;
                    inTitle += (counts >>> TermFrequency.TitleShift & Vector256.Create(TermFrequency.SmallInTitle - 1)) * LengthCode.Count;
                    inAbstract += (counts & Vector256.Create(TermFrequency.SmallInAbstract - 1)) * LengthCode.Count;
                    Vector256<float> sum = Avx2.GatherVector256(fields, inTitle, sizeof(float))
                        + Avx2.GatherVector256(fields + SearchStatistics.InAbstractAt, inAbstract, sizeof(float));
                    impact = sum / (sum + Vector256.Create(Bm25.K1));
                }

                // In the same steps as Bm25.Contribution, so that it is the same to the bit.
                Vector256<float> worth = (impact * Vector256.Create(weight)) + Vector256.Create(0.5f);
                Avx.ConvertToVector256Int32WithTruncation(worth).Store(contribution + i);
            }
        }

        if (outside.ExtractMostSignificantBits() != 0)
            throw new ArgumentOutOfRangeException(nameof(papers));
        return (seen & Vector256.Create(~TermFrequency.Small)) == Vector256<int>.Zero;
    }

    /// <summary>A bit for each score of a stretch that is over a limit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Over(ReadOnlySpan<int> stretch, int limit)
    {
        ref int start = ref MemoryMarshal.GetReference(stretch);
        Vector256<int> least = Vector256.Create(limit);
        ulong over = 0;
        for (int i = 0; i <= stretch.Length - Lanes; i += Lanes)
        {
            Vector256<int> isOver = Vector256.GreaterThan(Vector256.LoadUnsafe(ref start, (nuint)i), least);
            over |= (ulong)isOver.ExtractMostSignificantBits() << i;
        }

        return over;
    }
}
