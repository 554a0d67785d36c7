using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

/// <summary>Computes, adds up and compares scores, using vectors.</summary>
internal static unsafe class ScoreVectors
{
    private const int Lanes = SearchVectors.Lanes;
    private const int Unrolled = 4;
    private const int NormMask = FieldNorm.Count - 1;

    /// <summary>The index of the abstract's norm among those of a paper.</summary>
    private const int AbstractAt = 1;

    /// <summary>Computes the contributions of a term to papers.</summary>
    /// <param name="weight">The term's weight.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="frequencies">The <see cref="TermFrequency"/> of each.</param>
    /// <param name="weightsOfPapers">What a word counts in the title and in the abstract of each paper of the corpus.</param>
    /// <param name="contributions">Receives the contributions.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Contribute(
        float weight, ReadOnlySpan<int> papers, ReadOnlySpan<int> frequencies, float[] weightsOfPapers, Span<int> contributions)
    {
        int count = papers.Length;
        CheckRange(papers, 0, weightsOfPapers.Length / FieldNormsLayout.NormsPerPaper);
        fixed (int* paper = papers, frequency = frequencies[..count], contribution = contributions[..count])
        fixed (float* weights = weightsOfPapers)
        {
            // Both weights of a paper are one number here.
            double* pairs = (double*)weights;
            int i = 0;
            for (; i <= count - Lanes; i += Lanes)
            {
                Vector256<float> left = Pairs(pairs, paper + i, Lanes / 2);
                Vector256<float> right = Pairs(pairs, paper + i + (Lanes / 4), Lanes / 2);
                Vector256<float> ofTitles = Avx.Shuffle(left, right, 0b10_00_10_00);
                Vector256<float> ofAbstracts = Avx.Shuffle(left, right, 0b11_01_11_01);
                var counts = Vector256.Load(frequency + i);
                Vector256<float> inTitle = Vector256.ConvertToSingle(counts >>> TermFrequency.TitleShift);
                Vector256<float> inAbstract = Vector256.ConvertToSingle(counts & Vector256.Create(TermFrequency.AbstractMask));
                Vector256<float> sum = (inTitle * ofTitles) + (inAbstract * ofAbstracts);
                Contribution(weight, sum / (sum + Vector256.Create(Bm25.K1))).Store(contribution + i);
            }

            for (; i < count; i++)
            {
                float* own = weights + (FieldNormsLayout.NormsPerPaper * paper[i]);
                float impact = Bm25.Impact(TermFrequency.InTitle(frequency[i]), TermFrequency.InAbstract(frequency[i]), own[0], own[AbstractAt]);
                contribution[i] = Bm25.Contribution(weight, impact);
            }
        }
    }

    /// <summary>Computes the contributions of low impacts, by the fieldnorm of the abstract.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ContributeLow(float weight, ReadOnlySpan<float> impacts, Span<int> contributions)
    {
        ref float impact = ref MemoryMarshal.GetReference(impacts);
        for (int i = 0; i <= Math.Min(impacts.Length, contributions.Length) - Lanes; i += Lanes)
            Contribution(weight, Vector256.LoadUnsafe(ref impact, (nuint)i)).CopyTo(contributions[i..]);
    }

    /// <summary>Adds a contribution to the score of each paper.</summary>
    /// <param name="papers">The papers, ascending.</param>
    /// <param name="contributions">The contribution to each paper.</param>
    /// <param name="tally">A number to add to each score besides.</param>
    /// <param name="scores">The scores from the first of the papers to the last.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Add(ReadOnlySpan<int> papers, ReadOnlySpan<int> contributions, int tally, Span<int> scores)
    {
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

    /// <summary>Adds the contributions of low impacts, which are looked up by the fieldnorms.</summary>
    /// <param name="papers">The papers, ascending.</param>
    /// <param name="norms">The section of the fieldnorms.</param>
    /// <param name="contributions">The contributions by <see cref="ContributeLow"/>.</param>
    /// <param name="tally">A number to add to each score besides.</param>
    /// <param name="scores">The scores from the first of the papers to the last.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddLow(
        ReadOnlySpan<int> papers, ReadOnlySpan<byte> norms, ReadOnlySpan<int> contributions, int tally, Span<int> scores)
    {
        ReadOnlySpan<byte> abstractNorms = NormsOf(papers, norms)[AbstractAt..];
        CheckRange(papers, papers[0], scores.Length);
        fixed (int* paper = papers, contribution = contributions[..FieldNorm.Count], score = scores)
        fixed (byte* norm = abstractNorms)
        {
            int* scoreOfZero = score - papers[0];
            int i = 0;
            for (; i <= papers.Length - Unrolled; i += Unrolled)
            {
                int first = contribution[norm[FieldNormsLayout.NormsPerPaper * paper[i]] & NormMask];
                int second = contribution[norm[FieldNormsLayout.NormsPerPaper * paper[i + 1]] & NormMask];
                int third = contribution[norm[FieldNormsLayout.NormsPerPaper * paper[i + 2]] & NormMask];
                int fourth = contribution[norm[FieldNormsLayout.NormsPerPaper * paper[i + 3]] & NormMask];
                scoreOfZero[paper[i]] += first + tally;
                scoreOfZero[paper[i + 1]] += second + tally;
                scoreOfZero[paper[i + 2]] += third + tally;
                scoreOfZero[paper[i + 3]] += fourth + tally;
            }

            for (; i < papers.Length; i++)
                scoreOfZero[paper[i]] += contribution[norm[FieldNormsLayout.NormsPerPaper * paper[i]] & NormMask] + tally;
        }
    }

    /// <summary>A bit for each score of a stretch that is above a limit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Above(ReadOnlySpan<int> stretch, int limit)
    {
        ref int start = ref MemoryMarshal.GetReference(stretch);
        ulong above = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i <= stretch.Length - Vector512<int>.Count; i += Vector512<int>.Count)
            {
                Vector512<int> isAbove = Vector512.GreaterThan(Vector512.LoadUnsafe(ref start, (nuint)i), Vector512.Create(limit));
                above |= isAbove.ExtractMostSignificantBits() << i;
            }

            return above;
        }

        Vector256<int> least = Vector256.Create(limit);
        for (int i = 0; i <= stretch.Length - Lanes; i += Lanes)
        {
            Vector256<int> isAbove = Vector256.GreaterThan(Vector256.LoadUnsafe(ref start, (nuint)i), least);
            above |= (ulong)isAbove.ExtractMostSignificantBits() << i;
        }

        return above;
    }

    /// <summary>Loads the pairs of two papers, and of the two that are further on.</summary>
    private static Vector256<float> Pairs(double* pairs, int* paper, int further) => Vector256.Create(
        Sse2.LoadHigh(Sse2.LoadScalarVector128(pairs + paper[0]), pairs + paper[1]),
        Sse2.LoadHigh(Sse2.LoadScalarVector128(pairs + paper[further]), pairs + paper[further + 1])).AsSingle();

    /// <summary>Rounds like <see cref="Bm25.Contribution"/>, so that both give the same bits.</summary>
    private static Vector256<int> Contribution(float weight, Vector256<float> impact) =>
        Avx.ConvertToVector256Int32WithTruncation((impact * Vector256.Create(weight)) + Vector256.Create(0.5f));

    /// <summary>The norms; throws if one of the papers has none.</summary>
    private static ReadOnlySpan<byte> NormsOf(ReadOnlySpan<int> papers, ReadOnlySpan<byte> norms)
    {
        ReadOnlySpan<byte> all = norms[FieldNormsLayout.NormsAt..];
        CheckRange(papers, 0, all.Length / FieldNormsLayout.NormsPerPaper);
        return all;
    }

    /// <summary>Throws for papers out of their range, which damaged data may have.</summary>
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
