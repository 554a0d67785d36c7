using System.Runtime.CompilerServices;

namespace TypedCorpus.Search;

/// <summary>The scores of some papers in a row while a term is added to them, and which papers have any.</summary>
internal readonly ref struct ScoreWindow(Span<int> scores, Span<ulong> touched, int start, PaperScorer scorer, float weight, bool isTitleOnly)
{
    private readonly Span<int> _scores = scores;
    private readonly Span<ulong> _touched = touched;
    private readonly PaperScorer _scorer = scorer;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int paper, int inTitle, int inAbstract)
    {
        int place = paper - start;
        _scores[place] += _scorer.Contribution(weight, paper, inTitle, isTitleOnly ? 0 : inAbstract);
        _touched[place >> 6] |= 1UL << place;
    }
}
