using System.Numerics;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// The scores of a window of papers, to which one list after another adds. It is divided into stretches, so that those
/// without a score can be skipped.
/// </summary>
internal sealed class ScoreWindow
{
    /// <summary>The maximum number of papers: beyond it, the scores leave the second cache.</summary>
    public const int Size = 16384;

    /// <summary>The number of papers where lists may be skipped in a window, which the papers before it decide.</summary>
    public const int PrunedSize = 2048;

    /// <summary>The number of papers in a stretch: one for each bit of a word.</summary>
    public const int StretchSize = 64;

    // Zero between searches.
    private readonly int[] _scores = new int[Size];
    private readonly byte[] _touched = new byte[Size / StretchSize];

    // Damaged postings may name papers outside: they are not to be added where no one takes them.
    private int _length;

    /// <summary>The number of stretches that the papers of the window extend to.</summary>
    public int StretchCount => _length / StretchSize;

    /// <summary>Starts a window of some papers.</summary>
    public void Start(int papers) => _length = (papers + StretchSize - 1) / StretchSize * StretchSize;

    /// <summary>The scores of a stretch.</summary>
    public Span<int> ScoresOf(int stretch) => new(_scores, stretch * StretchSize, StretchSize);

    /// <summary>Adds to the scores of papers.</summary>
    /// <param name="papers">The papers.</param>
    /// <param name="contributions">The contribution to each paper.</param>
    /// <param name="tally">A number to add to each score besides.</param>
    /// <param name="start">The first paper of the window.</param>
    public void Add(ReadOnlySpan<int> papers, ReadOnlySpan<int> contributions, int tally, int start)
    {
        Span<int> scores = new(_scores, 0, _length);
        byte[] touched = _touched;
        for (int i = 0; i < contributions.Length; i++)
        {
            int place = papers[i] - start;
            scores[place] += tally + contributions[i];
            touched[place / StretchSize] = 1;
        }
    }

    /// <summary>Gets a range of the scores to add to, and marks its stretches as touched.</summary>
    public Span<int> Touch(int first, int last)
    {
        int stretch = first / StretchSize;
        new Span<byte>(_touched, stretch, (last / StretchSize) - stretch + 1).Fill(1);
        return new Span<int>(_scores, 0, _length).Slice(first, last - first + 1);
    }

    /// <summary>Returns whether a list has touched a stretch, and marks the stretch as untouched.</summary>
    public bool TakeTouched(int stretch)
    {
        if (_touched[stretch] == 0)
            return false;
        _touched[stretch] = 0;
        return true;
    }

    /// <summary>The number of scores above a limit.</summary>
    public int CountAbove(int limit)
    {
        int papers = 0;
        for (int stretch = 0; stretch < StretchCount; stretch++)
            papers += _touched[stretch] == 0 ? 0 : BitOperations.PopCount(Above(ScoresOf(stretch), limit));
        return papers;
    }

    /// <summary>A bit for each score of a stretch that is above a limit.</summary>
    public static ulong Above(ReadOnlySpan<int> stretch, int limit)
    {
        if (SearchVectors.AreUsed)
            return ScoreVectors.Above(stretch, limit);

        ulong above = 0;
        for (int i = 0; i < stretch.Length; i++)
            above |= stretch[i] > limit ? 1UL << i : 0;
        return above;
    }
}
