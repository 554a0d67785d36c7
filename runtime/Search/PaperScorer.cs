using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Says what a term is worth for a paper: the frequencies by the paper's lengths.</summary>
internal readonly ref struct PaperScorer(SearchStatistics statistics, ReadOnlySpan<byte> lengths)
{
    private readonly ReadOnlySpan<byte> _lengths = lengths;
    private readonly ReadOnlySpan<float> _plainImpacts = statistics.PlainImpacts;
    private readonly ReadOnlySpan<float> _titleFactors = statistics.TitleFactors;
    private readonly ReadOnlySpan<float> _abstractFactors = statistics.AbstractFactors;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Contribution(float weight, int paper, int inTitle, int inAbstract)
    {
        int codes = LengthsLayout.CodesAt + (paper * LengthsLayout.CodesPerPaper);
        int abstractCode = _lengths[codes + 1];
        if (inTitle == 0 && inAbstract == 1)
            return Bm25.Contribution(weight, _plainImpacts[abstractCode]);
        return Bm25.Contribution(
            weight, Bm25.Impact(inTitle, inAbstract, _titleFactors[_lengths[codes]], _abstractFactors[abstractCode]));
    }
}
