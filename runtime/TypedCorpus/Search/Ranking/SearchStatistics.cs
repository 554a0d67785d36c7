using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// What scores depend on beside the postings: the number of papers and how long their fields usually are. It is apart
/// from the postings, so that several corpora can be searched with the statistics of all.
/// </summary>
internal sealed class SearchStatistics
{
    public const int InAbstractAt = TermFrequency.SmallInTitle * LengthCode.Count;

    private readonly float[] _titleFactors;
    private readonly float[] _abstractFactors;

    /// <param name="paperCount">The number of papers.</param>
    /// <param name="lengths">Their lengths, as <see cref="LengthsLayout"/> has them.</param>
    public SearchStatistics(int paperCount, ReadOnlySpan<byte> lengths)
    {
        PaperCount = paperCount;
        _titleFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.TitleSumAt, LengthsLayout.SumWidth)));
        _abstractFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.AbstractSumAt, LengthsLayout.SumWidth)));
        Fields = new float[(TermFrequency.SmallInTitle + TermFrequency.SmallInAbstract) * LengthCode.Count];
        for (int i = 0; i < Fields.Length; i++)
        {
            int code = i % LengthCode.Count;
            Fields[i] = i < InAbstractAt
                ? Bm25.FromTitle(i / LengthCode.Count, _titleFactors[code])
                : Bm25.FromAbstract((i - InAbstractAt) / LengthCode.Count, _abstractFactors[code]);
        }

        PlainImpacts = new float[LengthCode.Count];
        for (int code = 0; code < LengthCode.Count; code++)
            PlainImpacts[code] = Bm25.Impact(Fields[InAbstractAt + LengthCode.Count + code]);
    }

    public int PaperCount { get; }

    /// <summary>
    /// What small counts in a title add to a frequency, for each count a row, by the code of the title's length; and from
    /// <see cref="InAbstractAt"/> on the same of abstracts.
    /// </summary>
    public float[] Fields { get; }

    /// <summary>The impacts of a term that stands once in the abstract and not in the title, by the code of the abstract's length.</summary>
    public float[] PlainImpacts { get; }

    /// <summary>What a term is worth for a paper that may have it in its title.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Contribution(float weight, int frequency, int titleCode, int abstractCode)
    {
        if (!TermFrequency.IsSmall(frequency))
            return ContributionOfMany(weight, frequency, titleCode, abstractCode);
        float inTitle = Fields[(TermFrequency.InTitle(frequency) * LengthCode.Count) + titleCode];
        float inAbstract = Fields[InAbstractAt + (TermFrequency.InAbstract(frequency) * LengthCode.Count) + abstractCode];
        return Bm25.Contribution(weight, Bm25.Impact(inTitle + inAbstract));
    }

    private int ContributionOfMany(float weight, int frequency, int titleCode, int abstractCode)
    {
        float impact = Bm25.Impact(
            TermFrequency.InTitle(frequency),
            TermFrequency.InAbstract(frequency),
            _titleFactors[titleCode],
            _abstractFactors[abstractCode]);
        return Bm25.Contribution(weight, impact);
    }

    private float[] Factors(int sum)
    {
        float[] factors = new float[LengthCode.Count];
        double average = PaperCount > 0 ? (double)sum / PaperCount : 0;
        for (int code = 0; code < factors.Length; code++)
            factors[code] = Bm25.LengthFactor(LengthCode.LengthOf(code), average);
        return factors;
    }
}
