using System.Numerics;
using System.Runtime.CompilerServices;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>Reads whole posting lists, window by window, and adds up the scores of their papers.</summary>
internal readonly ref struct WindowSearcher(in SearchContext context)
{
    /// <summary>The maximum number of terms where some are required: the tallies of more would not fit in a score.</summary>
    public const int MaxTerms = 16;

    /// <summary>The number of postings that are read in the time that it takes to look a paper up.</summary>
    public const int PostingsPerLookup = 16;

    /// <summary>
    /// A required term adds a tally to a score, which exceeds all that the terms of a query can contribute, so that the
    /// papers with all required terms have the highest scores.
    /// </summary>
    private const int TallyBits = 26;

    /// <summary>
    /// The minimum number of papers for vectors. They mark all stretches between the first paper and the last, which takes
    /// longer than marking those of a few papers.
    /// </summary>
    private const int MinVectorCount = 16;

    private readonly SearchContext _context = context;

    /// <summary>Finds papers by reading all postings.</summary>
    public void FindByAll()
    {
        int papers = _context.PaperCount;
        for (int end = 0, start = 0; start < papers; start = Math.Max(end, _context.Lists.NextPaper()))
        {
            end = Math.Min(papers, start + ScoreWindow.Size);
            Find(0, start, end);
        }
    }

    /// <summary>Finds the papers of a window in the last lists, and moves these past the window.</summary>
    /// <param name="unread">The number of lists, at the front, in which papers are only looked up.</param>
    /// <param name="start">The first paper of the window.</param>
    /// <param name="end">The end of the window.</param>
    public void Find(int unread, int start, int end)
    {
        RankedLists lists = _context.Lists;
        _context.Window.Start(end - start);
        for (int i = unread; i < lists.Count; i++)
            AddScores(lists.Terms[i], lists.Cursors[i], start, end);
        while (unread > 0 && IsReadSooner(unread, start, end))
        {
            unread--;
            AddScores(lists.Terms[unread], lists.Cursors[unread], start, end);
        }

        ScoreWindow window = _context.Window;
        int tallies = _context.Terms.RequiredCount << TallyBits;
        int least = tallies - lists.RestOf(unread);
        int limit = LimitOf(least);
        for (int stretch = 0; stretch < window.StretchCount; stretch++)
        {
            if (!window.TakeTouched(stretch))
                continue;
            int first = start + (stretch * ScoreWindow.StretchSize);
            Span<int> scores = window.ScoresOf(stretch);
            for (ulong above = ScoreWindow.Above(scores, limit); above != 0; above &= above - 1)
            {
                int place = BitOperations.TrailingZeroCount(above);
                if (scores[place] <= limit)
                    continue;
                _context.Complete(unread, first + place, scores[place] - tallies);
                limit = LimitOf(least);
            }

            scores.Clear();
        }
    }

    /// <summary>The score in the window that a paper must exceed; at least zero, which is that of a paper in none of the lists.</summary>
    private int LimitOf(int least) => Math.Max(0, least + _context.Hits.Threshold);

    /// <summary>
    /// Whether reading the last of the unread lists takes less time than looking up the papers that may reach the threshold.
    /// </summary>
    private bool IsReadSooner(int unread, int start, int end)
    {
        RankedLists lists = _context.Lists;
        long papers = _context.Window.CountAbove(LimitOf(-lists.Sums[unread - 1]));
        return papers * PostingsPerLookup * _context.PaperCount > lists.Cursors[unread - 1].PaperCount * (long)(end - start);
    }

    /// <summary>Adds the contributions of a list to the papers of a window, and moves the list past the window.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddScores(SearchTerm term, PostingListCursor list, int start, int end)
    {
        ReadOnlySpan<byte> postings = _context.PostingsOf(term);
        int tally = term.Role == TermRole.Required ? 1 << TallyBits : 0;
        while (list.NextPaper < end)
        {
            list.ReadAll(postings);
            (int first, int last) = list.RangeOf(start, end);
            if (SearchVectors.AreUsed && last - first >= MinVectorCount)
            {
                Span<int> scores = _context.Window.Touch(list.Papers[first] - start, list.Papers[last - 1] - start);
                _context.AddByVectors(term, list, first, last, tally, scores);
            }
            else
            {
                ReadOnlySpan<int> contributions = _context.Contributions(term, list, first, last);
                _context.Window.Add(new(list.Papers, first, last - first), contributions, tally, start);
            }

            if (list.TryMoveTo(last))
                return;
            list.MoveToNextBlock(postings);
        }
    }
}
