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
    private const int MaxPostingsToRead = 6_000;

    private readonly SearchContext _context = context;

    /// <summary>Finds the papers.</summary>
    /// <param name="mayPrune">Whether every paper with a term is a hit, so that scores may be expected from terms alone.</param>
    public void Find(bool mayPrune)
    {
        int terms = _context.CollectLists(out int postings);
        bool isCertain = mayPrune && terms == _context.Terms.Count;
        if (isCertain)
            ExpectGuaranteedImpacts();

        bool mayRetire = isCertain && terms > 1;
        if (mayRetire)
            (terms, postings) = _context.Lists.Retire(_context.Hits.Threshold);
        bool readsAll = terms > 1 && postings <= MaxPostingsToRead;
        _context.Candidates.Start(mayRetire && (!readsAll || _context.Lists.Retired != 0));
        if (readsAll)
            new WindowSearcher(_context).FindByAll();
        else
            FindInWindows(mayRetire);
        if (_context.Candidates.AreUsed)
            _context.CompleteCandidates();
    }

    private void FindInWindows(bool mayRetire)
    {
        var windows = new WindowSearcher(_context);
        int papers = _context.PaperCount;
        for (int end = 0, start = 0; start < papers; start = Math.Max(end, _context.Lists.NextPaper()))
        {
            end = Math.Min(papers, start + ScoreWindow.Size);
            if (mayRetire)
                _context.Lists.Retire(_context.Hits.Threshold);
            FindInWindow(windows, start, end);
        }
    }

    /// <summary>
    /// Raises the threshold to a score that enough papers reach by one term alone. A long list states it; the papers of a
    /// short one are scored, since it is read anyway.
    /// </summary>
    private void ExpectGuaranteedImpacts()
    {
        TopHits hits = _context.Hits;
        int terms = _context.Terms.Count;
        for (int i = 0; i < terms; i++)
        {
            SearchTerm term = _context.Terms[i];
            if (term.GuaranteedImpactCode > 0 && hits.Limit <= PostingListLayout.GuaranteedImpactRank)
                hits.Expect(Bm25.BoundBelow(term.LowerWeight, term.GuaranteedImpactCode));
            else if (term.PaperCount >= hits.Limit && term.PaperCount < PostingListLayout.MinSplitCount && terms > 1 && hits.Count < hits.Limit)
                ExpectScores(term);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ExpectScores(SearchTerm term)
    {
        TopHits hits = _context.Hits;
        int expected = hits.Threshold;
        PostingListCursor list = term.High;
        list.ReadAll(_context.PostingsOf(term));
        for (int i = 0; i < list.Count; i++)
        {
            int score = _context.Contribution(term, list.Papers[i], list.Frequencies[i]);
            if (score > hits.Threshold)
                hits.Add(list.Papers[i], score);
        }

        expected = Math.Max(expected, hits.Threshold - 1);
        hits.Restart();
        hits.Expect(expected);
    }

    private void FindInWindow(in WindowSearcher windows, int start, int end)
    {
        RankedLists lists = _context.Lists;
        int count = lists.Count;
        for (int i = 0; i < count; i++)
            lists.Rank(i, _context.BoundUntil(lists.Terms[i], lists.Cursors[i], end));
        int unread = lists.SumUp(_context.Hits.Threshold);
        if (unread == count - 1)
            FindInList(unread, start, end);
        else if (unread < count)
            windows.Find(unread, start, end);

        // The lists that were not read have to leave the window too.
        for (int i = 0; i < unread; i++)
            lists.Cursors[i].SkipBlocks(_context.PostingsOf(lists.Terms[i]), end);
    }

    /// <summary>Finds the papers of a window in a single list, and moves the list past the window.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindInList(int place, int start, int end)
    {
        RankedLists lists = _context.Lists;
        SearchTerm term = lists.Terms[place];
        PostingListCursor list = lists.Cursors[place];
        ReadOnlySpan<byte> postings = _context.PostingsOf(term);
        int rest = lists.RestOf(place);
        while (list.NextPaper < end)
        {
            bool isSkipped = Bm25.Bound(term.UpperWeight, list.BlockImpact) + rest <= _context.Hits.Threshold;
            if (isSkipped && list.BlockEnd > end)
                return;
            if (!isSkipped && !Offer(term, list, place, start, end))
                return;
            list.MoveToNextBlock(postings);
        }
    }

    /// <summary>Offers the papers of the current block that are in the window; returns false if the block extends past it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Offer(SearchTerm term, PostingListCursor list, int place, int start, int end)
    {
        TopHits hits = _context.Hits;
        int rest = _context.Lists.RestOf(place);
        list.ReadAll(_context.PostingsOf(term));
        (int first, int last) = list.RangeOf(start, end);
        ReadOnlySpan<int> contributions = _context.Contributions(term, list, first, last);
        int limit = hits.Threshold - rest;
        for (int i = 0; i < contributions.Length; i++)
        {
            if (contributions[i] <= limit)
                continue;
            _context.Complete(place, list.Papers[first + i], contributions[i]);
            limit = hits.Threshold - rest;
        }

        return !list.TryMoveTo(last);
    }
}
