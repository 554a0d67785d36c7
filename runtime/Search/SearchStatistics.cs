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

    // What small counts add to a frequency: for each count a row, by the code of the field's length.
    private readonly float[] _inTitle;
    private readonly float[] _inAbstract;

    public SearchStatistics(CorpusData data)
    {
        ReadOnlySpan<byte> lengths = data.Lengths;
        PaperCount = data.PaperCount;
        _titleFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.TitleSumAt, LengthsLayout.SumWidth)));
        _abstractFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.AbstractSumAt, LengthsLayout.SumWidth)));
        _inTitle = new float[TermFrequency.SmallInTitle * LengthCode.Count];
        _inAbstract = new float[TermFrequency.SmallInAbstract * LengthCode.Count];
        AbstractImpacts = new float[_inAbstract.Length];
        for (int i = 0; i < _inTitle.Length; i++)
            _inTitle[i] = Bm25.FromTitle(i / LengthCode.Count, _titleFactors[i % LengthCode.Count]);
        for (int i = 0; i < _inAbstract.Length; i++)
        {
            _inAbstract[i] = Bm25.FromAbstract(i / LengthCode.Count, _abstractFactors[i % LengthCode.Count]);
            AbstractImpacts[i] = Bm25.Impact(_inAbstract[i]);
        }
    }

    public int PaperCount { get; }

    /// <summary>
    /// The impacts of terms that are not in the title: for each small count in an abstract a row, by the code of its length.
    /// </summary>
    public float[] AbstractImpacts { get; }

    /// <summary>What a term is worth for a paper that may have it in its title.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Contribution(float weight, int frequency, int titleCode, int abstractCode)
    {
        if (!TermFrequency.IsSmall(frequency))
            return ContributionOfMany(weight, frequency, titleCode, abstractCode);
        int inTitle = TermFrequency.InTitle(frequency) * LengthCode.Count;
        int inAbstract = TermFrequency.InAbstract(frequency) * LengthCode.Count;
        return Bm25.Contribution(weight, Bm25.Impact(_inTitle[inTitle + titleCode] + _inAbstract[inAbstract + abstractCode]));
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
