using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// The lists of postings of a search for any term, in the order of what a paper can have of them at most: the least
/// first, so that those in front are the ones that need not be read (MaxScore, Turtle and Flood 1995).
/// </summary>
internal sealed class RankedLists
{
    // A term has two.
    private const int MaxLists = 2 * ParsedQuery.MaxWords;

    public readonly SearchTerm[] Terms = new SearchTerm[MaxLists];
    public readonly PostingCursor[] Cursors = new PostingCursor[MaxLists];

    /// <summary>For each list what a paper can have of it and of all before it.</summary>
    public readonly int[] Sums = new int[MaxLists];

    private readonly int[] _bounds = new int[MaxLists];

    public int Count { get; private set; }

    /// <summary>A list that has no paper of those that are read through, or <see cref="Count"/>: its bound is not in the sums.</summary>
    public int LeftOut { get; private set; }

    public void Clear() => Count = 0;

    public void Add(SearchTerm term, PostingCursor cursor)
    {
        if (cursor.Paper == PostingCursor.End)
            return;
        Terms[Count] = term;
        Cursors[Count++] = cursor;
    }

    /// <summary>Puts the last of <paramref name="ranked"/> + 1 lists into its place.</summary>
    public void Rank(int ranked, int bound)
    {
        // Lists are few: a sort of the framework's would take longer to start than this takes.
        SearchTerm term = Terms[ranked];
        PostingCursor cursor = Cursors[ranked];
        int at = ranked;
        for (; at > 0 && _bounds[at - 1] > bound; at--)
        {
            Terms[at] = Terms[at - 1];
            Cursors[at] = Cursors[at - 1];
            _bounds[at] = _bounds[at - 1];
        }

        Terms[at] = term;
        Cursors[at] = cursor;
        _bounds[at] = bound;
    }

    /// <summary>Adds up the bounds, and returns how many lists together cannot lift a paper over a score.</summary>
    public int SumUp(int threshold)
    {
        int sum = 0;
        int passed = 0;
        for (int i = 0; i < Count; i++)
        {
            // A paper is in one of a term's lists only.
            int other = OtherOf(i);
            sum += other < i ? _bounds[i] - _bounds[other] : _bounds[i];
            Sums[i] = sum;
            if (sum <= threshold)
                passed = i + 1;
        }

        // Where the papers come from the last list alone, none is in the other list of the same term.
        LeftOut = passed == Count - 1 ? OtherOf(passed) : Count;
        for (int i = LeftOut; i < Count - 1; i++)
            Sums[i] -= _bounds[LeftOut];
        return passed;
    }

    private int OtherOf(int list)
    {
        for (int i = 0; i < Count; i++)
        {
            if (i != list && Terms[i] == Terms[list])
                return i;
        }

        return Count;
    }
}
