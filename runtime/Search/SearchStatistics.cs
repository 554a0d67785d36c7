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
    private readonly float[] _plainImpacts;

    public SearchStatistics(CorpusData data)
    {
        ReadOnlySpan<byte> lengths = data.Lengths;
        PaperCount = data.PaperCount;
        _titleFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.TitleSumAt, LengthsLayout.SumWidth)));
        _abstractFactors = Factors(SevenBit.Read(lengths.Slice(LengthsLayout.AbstractSumAt, LengthsLayout.SumWidth)));
        _plainImpacts = new float[LengthCode.Count];
        for (int code = 0; code < _plainImpacts.Length; code++)
            _plainImpacts[code] = Bm25.Impact(0, 1, 1, _abstractFactors[code]);
    }

    public int PaperCount { get; }

    /// <summary>The impact of a term that stands once in an abstract and not in the title, as most do, by the length's code.</summary>
    public ReadOnlySpan<float> PlainImpacts => _plainImpacts;

    /// <summary>By how much a title is longer than usual, by the code of its length.</summary>
    public ReadOnlySpan<float> TitleFactors => _titleFactors;

    /// <summary>By how much an abstract is longer than usual, by the code of its length.</summary>
    public ReadOnlySpan<float> AbstractFactors => _abstractFactors;

    private float[] Factors(int sum)
    {
        float[] factors = new float[LengthCode.Count];
        double average = PaperCount > 0 ? (double)sum / PaperCount : 0;
        for (int code = 0; code < factors.Length; code++)
            factors[code] = Bm25.LengthFactor(LengthCode.LengthOf(code), average);
        return factors;
    }
}
