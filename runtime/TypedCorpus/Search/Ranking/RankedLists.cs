using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// The posting lists of a search in the order of their bounds, the least first, so that those at the front need not be read
/// (MaxScore, Turtle and Flood 1995).
/// </summary>
internal sealed class RankedLists
{
    private const int MaxLists = 3 * ParsedQuery.MaxWords;

    public readonly SearchTerm[] Terms = new SearchTerm[MaxLists];
    public readonly PostingListCursor[] Cursors = new PostingListCursor[MaxLists];

    /// <summary>For each list, a bound of the contribution of it and all before it to a paper.</summary>
    public readonly int[] Sums = new int[MaxLists];

    private readonly int[] _bounds = new int[MaxLists];

    // Of each term, by its index, the greatest bound of its lists that have been summed up.
    private readonly int[] _boundsOfTerms = new int[ParsedQuery.MaxWords];

    public int Count { get; private set; }

    /// <summary>
    /// The term of all lists that are read, if they are of one: its other lists have none of their papers, so that their bounds
    /// are not in the sums.
    /// </summary>
    public SearchTerm? LeftOut { get; private set; }

    /// <summary>An upper bound of what the retired terms contribute to a paper.</summary>
    public int RetiredBound { get; private set; }

    /// <summary>The retired terms: a bit for each, by its index.</summary>
    public uint Retired { get; private set; }

    public void Clear()
    {
        Count = RetiredBound = 0;
        Retired = 0;
    }

    /// <summary>
    /// Drops the terms that together cannot lift a paper above a score, the least first: they are looked up at the end for the
    /// papers that the others have found. That pays where the others have few papers.
    /// </summary>
    /// <returns>The numbers of terms and postings that are left.</returns>
    public (int Terms, int Postings) Retire(int score)
    {
        int rest = -1;
        int postings = 0;
        int bound = RetiredBound;
        int dropped = 0;
        for (int lists = NextByBound(0); lists > 0 && bound + Terms[lists - 1].Bound <= score; lists = NextByBound(lists))
        {
            if (rest < 0)
                rest = Counts.Postings;
            bound += Terms[lists - 1].Bound;
            int own = Terms[lists - 1].PaperCount;
            postings += own;
            rest -= own;
            bool areFew = 4L * bound <= score ? 2L * rest <= postings : 16L * rest <= own;
            if (areFew)
                (dropped, RetiredBound) = (lists, bound);
        }

        for (int i = 0; i < dropped; i++)
            Retired |= 1u << Terms[i].Index;
        for (int i = dropped; i < Count; i++)
            (Terms[i - dropped], Cursors[i - dropped]) = (Terms[i], Cursors[i]);
        Count -= dropped;
        return Counts;
    }

    /// <summary>An upper bound of what a paper may get from the first lists and the retired ones.</summary>
    public int RestOf(int lists) => lists > 0 ? Sums[lists - 1] : RetiredBound;

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
        LeftOut = null;
        int passed = SumUp(threshold, Count);
        if (!AreOfOneTerm(passed))
            return passed;
        LeftOut = Terms[passed];
        SumUp(threshold, passed);
        return passed;
    }

    private bool AreOfOneTerm(int first)
    {
        for (int i = first + 1; i < Count; i++)
        {
            if (Terms[i] != Terms[first])
                return false;
        }

        return first < Count;
    }

    private int SumUp(int threshold, int count)
    {
        Array.Clear(_boundsOfTerms);
        int sum = RetiredBound;
        int passed = 0;
        // Papers that have only a term whose best papers are known need not be read, even if they reach the threshold.
        bool areBeaten = sum == 0;
        for (int i = 0; i < count; i++)
        {
            // A paper is in only one of the lists of a term, and they are in the order of their bounds.
            ref int ofTerm = ref _boundsOfTerms[Terms[i].Index];
            if (Terms[i] != LeftOut)
                sum += _bounds[i] - ofTerm;
            ofTerm = _bounds[i];
            Sums[i] = sum;
            areBeaten &= Terms[i] == Terms[0] && Cursors[i] != Terms[i].Top && Terms[i].OthersAreBeaten;
            if (sum <= threshold || areBeaten)
                passed = i + 1;
        }

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

    private (int Terms, int Postings) Counts
    {
        get
        {
            int terms = 0;
            int postings = 0;
            uint counted = 0;
            for (int i = 0; i < Count; i++)
            {
                uint term = 1u << Terms[i].Index;
                if ((counted & term) != 0)
                    continue;
                counted |= term;
                terms++;
                postings += Terms[i].PaperCount;
            }

            return (terms, postings);
        }
    }

    /// <summary>Moves the lists of the term with the next bound behind the first lists; returns how many lists are ordered then.</summary>
    private int NextByBound(int ordered)
    {
        int next = ordered;
        for (int i = ordered + 1; i < Count; i++)
        {
            if (Terms[i].Bound < Terms[next].Bound)
                next = i;
        }

        if (next >= Count)
            return 0;
        SearchTerm term = Terms[next];
        for (int i = next; i < Count; i++)
        {
            if (Terms[i] != term)
                continue;
            (Terms[ordered], Terms[i]) = (Terms[i], Terms[ordered]);
            (Cursors[ordered], Cursors[i]) = (Cursors[i], Cursors[ordered]);
            ordered++;
        }

        return ordered;
    }
}
