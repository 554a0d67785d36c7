using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

/// <summary>Works scores out, adds them up and looks through them by vectors.</summary>
internal static unsafe class ScoreVectors
{
    private const int Lanes = SearchVectors.Lanes;
    private const int LengthMask = LengthCode.Count - 1;

    /// <summary>Where the code of the abstract's length is among those of a paper.</summary>
    private const int AbstractAt = 1;

    /// <summary>
    /// What a term is worth for the papers of some postings; false where there is one with a frequency that no table has.
    /// </summary>
    /// <param name="weight">The term's weight.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="frequencies">The <see cref="TermFrequency"/> of each.</param>
    /// <param name="lengths">The lengths of all papers, as <see cref="LengthsLayout"/> has them.</param>
    /// <param name="statistics">The corpus's.</param>
    /// <param name="contributions">Takes them; it has <see cref="PostingBlockReader.Room"/> behind the last.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryContribute(
        float weight,
        ReadOnlySpan<int> papers,
        ReadOnlySpan<int> frequencies,
        ReadOnlySpan<byte> lengths,
        SearchStatistics statistics,
        Span<int> contributions)
    {
        ReadOnlySpan<byte> codes = CodesOf(papers, lengths);
        int seen = 0;
        int count = Math.Min(papers.Length, frequencies.Length);
        _ = contributions.Slice(count, PostingBlockReader.Room);
        fixed (int* paper = papers, frequency = frequencies, contribution = contributions)
        fixed (byte* code = codes)
        fixed (float* fields = statistics.Fields)
        {
            // Numbers are looked up one by one, for a gathering load is not quicker; what is worked out of them is.
            float* sums = (float*)contribution;
            float* inAbstract = fields + SearchStatistics.InAbstractAt;
            for (int i = 0; i < count; i++)
            {
                byte* codesOfPaper = code + (LengthsLayout.CodesPerPaper * paper[i]);
                int counts = frequency[i];
                seen |= counts;
                int titleRow = (counts >> TermFrequency.TitleShift & (TermFrequency.SmallInTitle - 1)) * LengthCode.Count;
                int abstractRow = (counts & (TermFrequency.SmallInAbstract - 1)) * LengthCode.Count;
                sums[i] = fields[titleRow + (codesOfPaper[0] & LengthMask)] + inAbstract[abstractRow + (codesOfPaper[AbstractAt] & LengthMask)];
            }

            for (int i = 0; i < count; i += Lanes)
            {
                Vector256<float> sum = Vector256.Load(sums + i);
                Contribution(weight, sum / (sum + Vector256.Create(Bm25.K1))).Store(contribution + i);
            }
        }

        return (seen & ~TermFrequency.Small) == 0;
    }

    /// <summary>What a term is worth that stands once in the abstract and not in the title, by the code of the abstract's length.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ContributePlain(float weight, ReadOnlySpan<float> impacts, Span<int> contributions)
    {
        ref float impact = ref MemoryMarshal.GetReference(impacts);
        for (int i = 0; i <= Math.Min(impacts.Length, contributions.Length) - Lanes; i += Lanes)
            Contribution(weight, Vector256.LoadUnsafe(ref impact, (nuint)i)).CopyTo(contributions[i..]);
    }

    /// <summary>Adds a contribution to the score of each of some papers.</summary>
    /// <param name="papers">The papers, ascending.</param>
    /// <param name="contributions">A number for each.</param>
    /// <param name="tally">A number for all, which is added too.</param>
    /// <param name="scores">The scores from the first of the papers to the last.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Add(ReadOnlySpan<int> papers, ReadOnlySpan<int> contributions, int tally, Span<int> scores)
    {
        const int Unrolled = 4;
        CheckRange(papers, papers[0], scores.Length);
        fixed (int* paper = papers, contribution = contributions[..papers.Length], score = scores)
        {
            int* scoreOfZero = score - papers[0];
            int i = 0;
            for (; i <= papers.Length - Unrolled; i += Unrolled)
            {
                scoreOfZero[paper[i]] += contribution[i] + tally;
                scoreOfZero[paper[i + 1]] += contribution[i + 1] + tally;
                scoreOfZero[paper[i + 2]] += contribution[i + 2] + tally;
                scoreOfZero[paper[i + 3]] += contribution[i + 3] + tally;
            }

            for (; i < papers.Length; i++)
                scoreOfZero[paper[i]] += contribution[i] + tally;
        }
    }

    /// <summary>The same for plain postings, whose contributions are looked up as they are added.</summary>
    /// <param name="papers">The papers, ascending.</param>
    /// <param name="lengths">The lengths of all papers, as <see cref="LengthsLayout"/> has them.</param>
    /// <param name="contributions">What <see cref="ContributePlain"/> tells.</param>
    /// <param name="tally">A number for all, which is added too.</param>
    /// <param name="scores">The scores from the first of the papers to the last.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddPlain(
        ReadOnlySpan<int> papers, ReadOnlySpan<byte> lengths, ReadOnlySpan<int> contributions, int tally, Span<int> scores)
    {
        ReadOnlySpan<byte> codes = CodesOf(papers, lengths)[AbstractAt..];
        CheckRange(papers, papers[0], scores.Length);
        fixed (int* paper = papers, contribution = contributions[..LengthCode.Count], score = scores)
        fixed (byte* code = codes)
        {
            int* scoreOfZero = score - papers[0];
            for (int i = 0; i < papers.Length; i++)
                scoreOfZero[paper[i]] += contribution[code[LengthsLayout.CodesPerPaper * paper[i]] & LengthMask] + tally;
        }
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

    /// <summary>In the same steps as <see cref="Bm25.Contribution"/>, so that it is the same to the bit.</summary>
    private static Vector256<int> Contribution(float weight, Vector256<float> impact) =>
        Avx.ConvertToVector256Int32WithTruncation((impact * Vector256.Create(weight)) + Vector256.Create(0.5f));

    /// <summary>The codes of the lengths, which all of the papers have.</summary>
    private static ReadOnlySpan<byte> CodesOf(ReadOnlySpan<int> papers, ReadOnlySpan<byte> lengths)
    {
        ReadOnlySpan<byte> codes = lengths[LengthsLayout.CodesAt..];
        CheckRange(papers, 0, codes.Length / LengthsLayout.CodesPerPaper);
        return codes;
    }

    /// <summary>Refuses papers of damaged data, which are not where they should be.</summary>
    private static void CheckRange(ReadOnlySpan<int> papers, int first, int count)
    {
        ref int paper = ref MemoryMarshal.GetReference(papers);
        Vector256<uint> from = Vector256.Create((uint)first);
        Vector256<uint> end = Vector256.Create((uint)count);
        Vector256<uint> areInside = Vector256<uint>.AllBitsSet;
        int i = 0;
        for (; i <= papers.Length - Lanes; i += Lanes)
            areInside &= Vector256.LessThan(Vector256.LoadUnsafe(ref paper, (nuint)i).AsUInt32() - from, end);
        bool isOutside = areInside != Vector256<uint>.AllBitsSet;
        for (; i < papers.Length; i++)
            isOutside |= (uint)(papers[i] - first) >= (uint)count;
        if (isOutside)
            throw new ArgumentOutOfRangeException(nameof(papers));
    }
}
