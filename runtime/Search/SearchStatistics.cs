using System.Runtime.CompilerServices;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>
/// What scores depend on beside the postings: the number of papers and how long their fields usually are. It is apart
/// from the postings, so that several corpora can be searched with the statistics of all.
/// </summary>
internal sealed class SearchStatistics
{
    private readonly float[] _titleFactors;
    private readonly float[] _abstractFactors;

    public SearchStatistics(CorpusData data)
    {
        ReadOnlySpan<byte> lengths = data.Lengths;
        PaperCount = data.PaperCount;
        _titleFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.TitleSumAt, LengthsLayout.SumWidth)));
        _abstractFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.AbstractSumAt, LengthsLayout.SumWidth)));
        InTitle = new float[TermFrequency.SmallInTitle * LengthCode.Count];
        InAbstract = new float[TermFrequency.SmallInAbstract * LengthCode.Count];
        PlainImpacts = new float[LengthCode.Count];
        for (int i = 0; i < InTitle.Length; i++)
            InTitle[i] = Bm25.FromTitle(i / LengthCode.Count, _titleFactors[i % LengthCode.Count]);
        for (int i = 0; i < InAbstract.Length; i++)
            InAbstract[i] = Bm25.FromAbstract(i / LengthCode.Count, _abstractFactors[i % LengthCode.Count]);
        for (int code = 0; code < LengthCode.Count; code++)
            PlainImpacts[code] = Bm25.Impact(InAbstract[LengthCode.Count + code]);
    }

    public int PaperCount { get; }

    /// <summary>What small counts in a title add to a frequency: for each count a row, by the code of the title's length.</summary>
    public float[] InTitle { get; }

    /// <summary>The same of abstracts.</summary>
    public float[] InAbstract { get; }

    /// <summary>The impacts of a term that stands once in the abstract and not in the title, by the code of the abstract's length.</summary>
    public float[] PlainImpacts { get; }

    /// <summary>What a term is worth for a paper that may have it in its title.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Contribution(float weight, int frequency, int titleCode, int abstractCode)
    {
        if (!TermFrequency.IsSmall(frequency))
            return ContributionOfMany(weight, frequency, titleCode, abstractCode);
        int inTitle = TermFrequency.InTitle(frequency) * LengthCode.Count;
        int inAbstract = TermFrequency.InAbstract(frequency) * LengthCode.Count;
        return Bm25.Contribution(weight, Bm25.Impact(InTitle[inTitle + titleCode] + InAbstract[inAbstract + abstractCode]));
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
