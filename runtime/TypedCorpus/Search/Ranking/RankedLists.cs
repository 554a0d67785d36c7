using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// The posting lists of a search in the order of their bounds, the least first, so that those at the front need not be read
/// (MaxScore, Turtle and Flood 1995).
/// </summary>
internal sealed class RankedLists
{
    // A term has two lists.
    private const int MaxLists = 2 * ParsedQuery.MaxWords;

    public readonly SearchTerm[] Terms = new SearchTerm[MaxLists];
    public readonly PostingListCursor[] Cursors = new PostingListCursor[MaxLists];

    /// <summary>For each list, a bound of the contribution of it and all before it to a paper.</summary>
    public readonly int[] Sums = new int[MaxLists];

    private readonly int[] _bounds = new int[MaxLists];

    public int Count { get; private set; }

    /// <summary>
    /// A list that has none of the papers that are read, so that its bound is not in the sums; <see cref="Count"/> if there is
    /// none.
    /// </summary>
    public int LeftOut { get; private set; }

    public void Clear() => Count = 0;

    public void Add(SearchTerm term, PostingListCursor cursor)
    {
        if (cursor.Paper == PostingListCursor.End)
            return;
        Terms[Count] = term;
        Cursors[Count++] = cursor;
    }

    /// <summary>Moves the list after the first <paramref name="ranked"/> ones to its place among them.</summary>
    public void Rank(int ranked, int bound)
    {
        // By insertion: the lists are few, and the framework's sort would have to be compiled.
        SearchTerm term = Terms[ranked];
        PostingListCursor cursor = Cursors[ranked];
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

    /// <summary>Adds up the bounds and returns the number of lists that together cannot lift a paper above a score.</summary>
    public int SumUp(int threshold)
    {
        int sum = 0;
        int passed = 0;
        for (int i = 0; i < Count; i++)
        {
            // A paper is in only one of the two lists of a term.
            int other = OtherOf(i);
            sum += other < i ? _bounds[i] - _bounds[other] : _bounds[i];
            Sums[i] = sum;
            if (sum <= threshold)
                passed = i + 1;
        }

        // Papers that come from the last list alone are not in the other list of its term.
        LeftOut = passed == Count - 1 ? OtherOf(passed) : Count;
        for (int i = LeftOut; i < Count - 1; i++)
            Sums[i] -= _bounds[LeftOut];
        return passed;
    }

    /// <summary>The least paper that may be the next of a list.</summary>
    public int NextPaper()
    {
        int next = PostingListCursor.End;
        for (int i = 0; i < Count; i++)
            next = Math.Min(next, Cursors[i].NextPaper);
        return next;
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
