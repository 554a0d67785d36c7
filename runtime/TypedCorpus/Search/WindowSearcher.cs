using System.Numerics;
using System.Runtime.CompilerServices;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>Reads posting lists through, window by window, and adds up the scores of all their papers.</summary>
internal readonly ref struct WindowSearcher(in SearchContext context)
{
    /// <summary>The most terms that scores with tallies have room for.</summary>
    public const int MaxTerms = 16;

    /// <summary>The number of postings that are read in the time that it takes to look a paper up.</summary>
    public const int PostingsPerLookup = 16;

    /// <summary>
    /// A required term adds a tally to a score, so that the papers with all of them stand above all others: it is more than
    /// the terms of a query contribute together.
    /// </summary>
    private const int TallyBits = 26;

    /// <summary>
    /// The least number of papers that vectors are used for: from it on, marking all stretches between takes less time
    /// than marking those hit.
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

    /// <summary>Finds the papers of a window in the lists behind the first, and moves those behind it.</summary>
    /// <param name="unread">The number of lists that need not be read: what they contribute is looked up.</param>
    /// <param name="start">The first paper of the window.</param>
    /// <param name="end">The end of it.</param>
    public void Find(int unread, int start, int end)
    {
        RankedLists lists = _context.Lists;
        for (int i = unread; i < lists.Count; i++)
            AddScores(lists.Terms[i], lists.Cursors[i], start, end);
        while (unread > 0 && IsReadSooner(unread, start, end))
        {
            unread--;
            AddScores(lists.Terms[unread], lists.Cursors[unread], start, end);
        }

        TopHits hits = _context.Hits;
        ScoreWindow window = _context.Window;
        int tallies = _context.Terms.RequiredCount << TallyBits;
        int least = tallies - (unread > 0 ? lists.Sums[unread - 1] : 0);
        int limit = least + hits.Threshold;
        for (int stretch = 0; stretch < ScoreWindow.StretchCount; stretch++)
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
                limit = least + hits.Threshold;
            }

            scores.Clear();
        }
    }

    /// <summary>Whether it takes less time to read the last of the unread lists than to look up in it what may be good enough.</summary>
    private bool IsReadSooner(int unread, int start, int end)
    {
        RankedLists lists = _context.Lists;
        long papers = _context.Window.CountAbove(_context.Hits.Threshold - lists.Sums[unread - 1]);
        return papers * PostingsPerLookup * _context.PaperCount > lists.Cursors[unread - 1].PaperCount * (long)(end - start);
    }

    /// <summary>Adds what a list contributes to the papers of a window, and moves it behind.</summary>
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

            if (!list.IsReadUntil(last))
                return;
            list.MoveToNextBlock(postings);
        }
    }
}
