using System.Runtime.CompilerServices;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// What scores depend on besides the postings: the number of papers and the average lengths of their fields. It is separate
/// from the postings, so that several corpora can be searched with the statistics of all of them.
/// </summary>
internal sealed class SearchStatistics
{
    /// <summary>More than what rounding adds to a product of some numbers, in parts of it.</summary>
    private const float Rounding = 1e-5f;

    private readonly float[] _titleWeights;
    private readonly float[] _abstractWeights;
    private float[]? _weightsOfPapers;

    /// <param name="paperCount">The number of papers.</param>
    /// <param name="norms">The section of the fieldnorms.</param>
    public SearchStatistics(int paperCount, ReadOnlySpan<byte> norms)
        : this(
            paperCount,
            SevenBit.Read(norms.Slice(FieldNormsLayout.TitleSumAt, FieldNormsLayout.SumWidth)),
            SevenBit.Read(norms.Slice(FieldNormsLayout.AbstractSumAt, FieldNormsLayout.SumWidth)))
    {
    }

    /// <param name="paperCount">The number of papers.</param>
    /// <param name="titleSum">The sum of the lengths of their titles.</param>
    /// <param name="abstractSum">The sum of the lengths of their abstracts.</param>
    public SearchStatistics(int paperCount, long titleSum, long abstractSum)
    {
        PaperCount = WholeCount = paperCount;
        _titleWeights = Bm25.TitleWeights(titleSum, paperCount);
        _abstractWeights = Bm25.AbstractWeights(abstractSum, paperCount);
        LowImpacts = new float[FieldNorm.Count];
        for (int norm = 0; norm < FieldNorm.Count; norm++)
            LowImpacts[norm] = Bm25.Impact(_abstractWeights[norm]);
    }

    /// <summary>The statistics of a set of corpora for a search in one of them.</summary>
    /// <param name="whole">The statistics of the set.</param>
    /// <param name="own">The statistics that the bounds of the corpus were compiled with.</param>
    /// <param name="shared">The papers that other corpora of the set have too; null if there are none.</param>
    public SearchStatistics(SearchStatistics whole, SearchStatistics own, SharedPapers? shared)
    {
        PaperCount = own.PaperCount;
        WholeCount = whole.WholeCount;
        _titleWeights = whole._titleWeights;
        _abstractWeights = whole._abstractWeights;
        LowImpacts = whole.LowImpacts;
        Shared = shared;
        (float least, float greatest) = Ratios(own._titleWeights, whole._titleWeights);
        (float leastOther, float greatestOther) = Ratios(own._abstractWeights, whole._abstractWeights);
        Widening = Math.Max(greatest, greatestOther) * (1 + Rounding);
        Narrowing = Math.Min(least, leastOther) * (1 - Rounding);
    }

    /// <summary>The number of papers of the corpus.</summary>
    public int PaperCount { get; }

    /// <summary>The number of papers that weights depend on: of a set of corpora, those of all.</summary>
    public int WholeCount { get; }

    /// <summary>
    /// What a compiled upper bound of an impact is multiplied by to be one with these statistics: 1 if it was compiled with them.
    /// </summary>
    public float Widening { get; } = 1;

    /// <summary>The same for a compiled lower bound.</summary>
    public float Narrowing { get; } = 1;

    /// <summary>The papers that other corpora of a set have too; null if there are none.</summary>
    public SharedPapers? Shared { get; }

    /// <summary>The impacts of a term that is once in the abstract and not in the title, by the fieldnorm of the abstract.</summary>
    public float[] LowImpacts { get; }

    /// <summary>The contribution of a term to the score of a paper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Contribution(float weight, int frequency, int titleNorm, int abstractNorm) => Bm25.Contribution(
        weight,
        Bm25.Impact(
            TermFrequency.InTitle(frequency),
            TermFrequency.InAbstract(frequency),
            _titleWeights[titleNorm],
            _abstractWeights[abstractNorm]));

    /// <summary>
    /// What a word of its title counts and what one of its abstract, for each paper: vectors read both at once. They are made on first use.
    /// </summary>
    /// <param name="norms">The section of the fieldnorms.</param>
    public float[] WeightsOfPapers(ReadOnlySpan<byte> norms) => _weightsOfPapers ?? MakeWeights(norms[FieldNormsLayout.NormsAt..]);

    /// <summary>
    /// The least and the greatest of 1 and the ratios by which a pseudo-frequency changes. The impact
    /// f / (f + k1) changes by less than the pseudo-frequency f does, so that both bound its change too.
    /// </summary>
    private static (float Least, float Greatest) Ratios(float[] own, float[] whole)
    {
        float least = 1;
        float greatest = 1;
        for (int norm = 0; norm < own.Length; norm++)
        {
            float ratio = whole[norm] / own[norm];
            least = Math.Min(least, ratio);
            greatest = Math.Max(greatest, ratio);
        }

        return (least, greatest);
    }

    private float[] MakeWeights(ReadOnlySpan<byte> norms)
    {
        float[] weights = new float[norms.Length & ~1];
        for (int i = 0; i < weights.Length; i += FieldNormsLayout.NormsPerPaper)
        {
            weights[i] = _titleWeights[norms[i] & (FieldNorm.Count - 1)];
            weights[i + 1] = _abstractWeights[norms[i + 1] & (FieldNorm.Count - 1)];
        }

        return _weightsOfPapers = weights;
    }
}
