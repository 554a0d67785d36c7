using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Says what a term is worth for a paper: the frequencies by the paper's lengths.</summary>
internal readonly ref struct PaperScorer(SearchStatistics statistics, ReadOnlySpan<byte> lengths)
{
    private readonly ReadOnlySpan<byte> _lengths = lengths;
    private readonly SearchStatistics _statistics = statistics;
    private readonly float[] _abstractImpacts = statistics.AbstractImpacts;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Contribution(float weight, int paper, int frequency)
    {
        // What is not in the title is a small number, and of most postings.
        int codes = LengthsLayout.CodesAt + (paper * LengthsLayout.CodesPerPaper);
        return frequency < TermFrequency.SmallInAbstract
            ? Bm25.Contribution(weight, _abstractImpacts[(frequency * LengthCode.Count) + _lengths[codes + 1]])
            : _statistics.Contribution(weight, frequency, _lengths[codes], _lengths[codes + 1]);
    }
}
