using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>
/// Finds the papers with any of the terms, window by window. In each window only the lists that can lift a paper above the
/// threshold are read; papers are looked up in the others (MaxScore, Turtle and Flood 1995, with the block bounds of Ding
/// and Suel 2011). Terms that can hardly lift a paper are not read at all, but looked up for the best papers at the end.
/// </summary>
internal readonly ref struct AnyTermSearcher(in SearchContext context)
{
    /// <summary>
    /// Up to this number of postings, reading all takes less time than looking papers up, whose branches are mispredicted.
    /// </summary>
    private const int MaxPostingsToRead = 9_000;

    /// <summary>Terms are retired again when the threshold has risen by this part: by a quarter.</summary>
    private const int RetiringShift = 2;

    private readonly SearchContext _context = context;

    /// <summary>Finds the papers.</summary>
    /// <param name="mayPrune">Whether every paper with a term is a hit, so that scores may be expected from terms alone.</param>
    public void Find(bool mayPrune)
    {
        int terms = _context.CollectLists(out int postings);
        bool isCertain = mayPrune && terms == _context.Terms.Count;
        if (isCertain && terms == 1 && _context.Hits.Limit <= PostingListLayout.TopCount && _context.Terms[0].FindsTopFirst)
        {
            AddHits(_context.Terms[0], _context.Terms[0].Top);
            return;
        }

        if (isCertain)
            ExpectBestOfTerms();
        bool mayRetire = isCertain && terms > 1;
        if (mayRetire)
            (terms, postings) = _context.Lists.Retire(_context.Hits.Threshold);
        bool readsAll = terms > 1 && postings <= MaxPostingsToRead && !SkipsMost(postings);
        _context.Candidates.Start(mayRetire && (!readsAll || _context.Lists.Retired != 0));
        if (readsAll)
            new WindowSearcher(_context).FindByAll();
        else
            FindInWindows(mayRetire);
        if (_context.Candidates.AreUsed)
            _context.CompleteCandidates();
    }

    /// <summary>Whether few postings are in lists that can lift a paper above the threshold.</summary>
    private bool SkipsMost(int postings)
    {
        RankedLists lists = _context.Lists;
        for (int i = 0; i < lists.Count; i++)
            lists.Rank(i, SearchContext.BoundOf(lists.Terms[i], lists.Cursors[i]));
        int read = 0;
        for (int i = lists.SumUp(_context.Hits.Threshold); i < lists.Count; i++)
            read += lists.Cursors[i].PaperCount;
        return read * WindowSearcher.PostingsPerLookup <= postings;
    }

    private void FindInWindows(bool mayRetire)
    {
        var windows = new WindowSearcher(_context);
        int papers = _context.PaperCount;
        int retiredBy = _context.Hits.Threshold;
        for (int end = 0, start = 0; start < papers; start = Math.Max(end, _context.Lists.NextPaper()))
        {
            end = Math.Min(papers, start + ScoreWindow.PrunedSize);
            int threshold = _context.Hits.Threshold;
            if (mayRetire && threshold > retiredBy + (retiredBy >> RetiringShift))
            {
                _context.Lists.Retire(threshold);
                retiredBy = threshold;
            }

            FindInWindow(windows, start, end);
        }
    }

    /// <summary>
    /// Raises the threshold to a score that enough papers reach by one term alone. A long list states them, or such a score;
    /// the papers of a short one are scored, since it is read anyway.
    /// </summary>
    private void ExpectBestOfTerms()
    {
        TopHits hits = _context.Hits;
        bool isStated = hits.Limit <= PostingListLayout.TopCount;
        int terms = _context.Terms.Count;
        for (int i = 0; i < terms; i++)
        {
            SearchTerm term = _context.Terms[i];
            if (term.Bound <= hits.Threshold)
                continue;
            if (isStated && term.StatesTop)
                term.BoundOthers(ExpectScores(term, term.Top), _context.PaperCount);
            else if (isStated && term.GuaranteedImpactCode > 0)
                hits.Expect(Bm25.BoundBelow(term.LowerWeight, term.GuaranteedImpactCode));
            else if (terms > 1 && term.PaperCount >= hits.Limit && term.PaperCount < PostingListLayout.MinSplitCount && hits.Count < hits.Limit)
                ExpectScores(term, term.High);
        }
    }

    /// <summary>Raises the threshold by the papers of a list of one block, and returns the least of their scores.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ExpectScores(SearchTerm term, PostingListCursor list)
    {
        TopHits hits = _context.Hits;
        int expected = hits.Threshold;
        int least = AddHits(term, list);
        expected = Math.Max(expected, hits.Threshold - 1);
        hits.Restart();
        hits.Expect(expected);
        return least;
    }

    /// <summary>Adds the papers of a list of one block to the hits, and returns the least of their scores.</summary>
    private int AddHits(SearchTerm term, PostingListCursor list)
    {
        TopHits hits = _context.Hits;
        int least = int.MaxValue;
        list.ReadAll(_context.PostingsOf(term));
        for (int i = 0; i < list.Count; i++)
        {
            int score = _context.Contribution(term, list.Papers[i], list.Frequencies[i]);
            least = Math.Min(least, score);
            if (score > hits.Threshold)
                hits.Add(list.Papers[i], score);
        }

        return least;
    }

    private void FindInWindow(in WindowSearcher windows, int start, int end)
    {
        RankedLists lists = _context.Lists;
        int count = lists.Count;
        for (int i = 0; i < count; i++)
            lists.Rank(i, _context.BoundUntil(lists.Terms[i], lists.Cursors[i], end));
        int unread = lists.SumUp(_context.Hits.Threshold);
        if (unread == count - 1)
            FindInList(unread, unread, start, end);
        else if (unread == count - 2 && lists.Cursors[count - 1] == lists.LeftOut?.Top)
            FindInListAndTop(unread, start, end);
        else if (unread < count)
            windows.Find(unread, start, end);

        // The lists that were not read have to leave the window too.
        for (int i = 0; i < unread; i++)
            lists.Cursors[i].SkipBlocks(_context.PostingsOf(lists.Terms[i]), end);
    }

    /// <summary>Finds the papers of a window in a list and in that of the top impacts of its term, in corpus order.</summary>
    private void FindInListAndTop(int unread, int start, int end)
    {
        int placeOfTop = unread + 1;
        PostingListCursor top = _context.Lists.Cursors[placeOfTop];
        top.Seek(_context.PostingsOf(_context.Lists.Terms[placeOfTop]), start);
        while (top.Paper < end)
        {
            int paper = top.Paper;
            FindInList(unread, unread, start, paper);
            start = paper + 1;
            FindInList(placeOfTop, unread, paper, start);
            // Even where a bound is too low, since damaged data must not keep the search from advancing.
            top.Seek(_context.PostingsOf(_context.Lists.Terms[placeOfTop]), start);
        }

        FindInList(unread, unread, start, end);
    }

    /// <summary>Finds the papers of a window in a single list, and moves the list past the window.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindInList(int place, int unread, int start, int end)
    {
        RankedLists lists = _context.Lists;
        SearchTerm term = lists.Terms[place];
        PostingListCursor list = lists.Cursors[place];
        ReadOnlySpan<byte> postings = _context.PostingsOf(term);
        int rest = lists.RestOf(unread);
        while (list.NextPaper < end)
        {
            bool isSkipped = Bm25.Bound(term.UpperWeight, list.BlockImpact) + rest <= _context.Hits.Threshold;
            if (isSkipped && list.BlockEnd > end)
                return;
            if (!isSkipped && !Offer(term, list, unread, start, end))
                return;
            list.MoveToNextBlock(postings);
        }
    }

    /// <summary>Offers the papers of the current block that are in the window; returns false if the block extends past it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Offer(SearchTerm term, PostingListCursor list, int unread, int start, int end)
    {
        TopHits hits = _context.Hits;
        int rest = _context.Lists.RestOf(unread);
        list.ReadAll(_context.PostingsOf(term));
        (int first, int last) = list.RangeOf(start, end);
        ReadOnlySpan<int> contributions = _context.Contributions(term, list, first, last);
        int limit = hits.Threshold - rest;
        for (int i = 0; i < contributions.Length; i++)
        {
            if (contributions[i] <= limit)
                continue;
            _context.Complete(unread, list.Papers[first + i], contributions[i]);
            limit = hits.Threshold - rest;
        }

        return !list.TryMoveTo(last);
    }
}
