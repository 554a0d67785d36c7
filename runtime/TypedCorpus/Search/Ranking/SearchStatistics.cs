using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// What scores depend on besides the postings: the number of papers and the average lengths of their fields. It is separate
/// from the postings, so that several corpora can be searched with the statistics of all of them.
/// </summary>
internal sealed class SearchStatistics
{
    public const int InAbstractAt = TermFrequency.SmallInTitle * FieldNorm.Count;

    private readonly float[] _titleFactors;
    private readonly float[] _abstractFactors;

    /// <param name="paperCount">The number of papers.</param>
    /// <param name="norms">The section of the fieldnorms.</param>
    public SearchStatistics(int paperCount, ReadOnlySpan<byte> norms)
    {
        PaperCount = paperCount;
        _titleFactors = Factors(norms, FieldNormsLayout.TitleSumAt);
        _abstractFactors = Factors(norms, FieldNormsLayout.AbstractSumAt);
        Fields = new float[(TermFrequency.SmallInTitle + TermFrequency.SmallInAbstract) * FieldNorm.Count];
        for (int i = 0; i < Fields.Length; i++)
        {
            int norm = i % FieldNorm.Count;
            Fields[i] = i < InAbstractAt
                ? Bm25.FromTitle(i / FieldNorm.Count, _titleFactors[norm])
                : Bm25.FromAbstract((i - InAbstractAt) / FieldNorm.Count, _abstractFactors[norm]);
        }

        LowImpacts = new float[FieldNorm.Count];
        for (int norm = 0; norm < FieldNorm.Count; norm++)
            LowImpacts[norm] = Bm25.Impact(Fields[InAbstractAt + FieldNorm.Count + norm]);
    }

    public int PaperCount { get; }

    /// <summary>
    /// The part of a small count in the title in the pseudo-frequency of a term: a row for each count, by the fieldnorm. From
    /// <see cref="InAbstractAt"/> on, the same for the abstract.
    /// </summary>
    public float[] Fields { get; }

    /// <summary>The impacts of a term that is once in the abstract and not in the title, by the fieldnorm of the abstract.</summary>
    public float[] LowImpacts { get; }

    /// <summary>The contribution of a term to the score of a paper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Contribution(float weight, int frequency, int titleNorm, int abstractNorm)
    {
        if (!TermFrequency.IsSmall(frequency))
            return ContributionOfMany(weight, frequency, titleNorm, abstractNorm);
        float inTitle = Fields[(TermFrequency.InTitle(frequency) * FieldNorm.Count) + titleNorm];
        float inAbstract = Fields[InAbstractAt + (TermFrequency.InAbstract(frequency) * FieldNorm.Count) + abstractNorm];
        return Bm25.Contribution(weight, Bm25.Impact(inTitle + inAbstract));
    }

    private float[] Factors(ReadOnlySpan<byte> norms, int sumAt) =>
        Bm25.LengthFactors(SevenBit.Read(norms.Slice(sumAt, FieldNormsLayout.SumWidth)), PaperCount);

    private int ContributionOfMany(float weight, int frequency, int titleNorm, int abstractNorm)
    {
        float impact = Bm25.Impact(
            TermFrequency.InTitle(frequency),
            TermFrequency.InAbstract(frequency),
            _titleFactors[titleNorm],
            _abstractFactors[abstractNorm]);
        return Bm25.Contribution(weight, impact);
    }
}
