using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

internal ref partial struct Searcher
{
    /// <summary>Up to so many postings it is quicker to read them all than to look papers up, which no processor can foresee.</summary>
    private const int MaxOfAny = 6_000;

    /// <summary>
    /// Finds the papers that have any of the terms, window by window: within one, only the lists that can lift a paper
    /// over the threshold are read through, and the others looked up (MaxScore, Turtle and Flood 1995, with the block
    /// bounds of Ding and Suel 2011).
    /// </summary>
    /// <param name="mayPrune">Whether each paper that has a term is a hit, so that the terms tell what is to be expected.</param>
    public void FindAny(bool mayPrune)
    {
        int terms = CollectLists(out int postings);
        if (mayPrune && terms == _termCount)
            ExpectKnownImpacts();
        if (terms > 1 && terms <= MaxTallied && postings <= MaxOfAny)
        {
            FindInFew();
            return;
        }

        for (int end = 0, start = 0; start < _paperCount; start = Math.Max(end, NextPaper()))
        {
            end = Math.Min(_paperCount, start + SearchScratch.WindowSize);
            FindInWindow(start, end);
        }
    }

    /// <summary>
    /// Expects what as many papers as are wanted are known to have by one term alone: long lists tell, short ones are
    /// read anyway.
    /// </summary>
    private void ExpectKnownImpacts()
    {
        for (int i = 0; i < _termCount; i++)
        {
            SearchTerm term = _scratch.Term(i);
            if (term.KnownImpactCode > 0 && _hits.Limit <= PostingsLayout.KnownImpact)
                _hits.Expect(Bm25.BoundBelow(term.Weight, term.KnownImpactCode));
            else if (term.PaperCount >= _hits.Limit && term.PaperCount < PostingsLayout.LeastSplit && _termCount > 1)
                ExpectScores(term);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ExpectScores(SearchTerm term)
    {
        int expected = _hits.Threshold;
        PostingCursor cursor = term.Strong;
        cursor.ReadAll(PostingsOf(term));
        for (int i = 0; i < cursor.Count; i++)
        {
            int score = _scorer.Contribution(term.Weight, cursor.Papers[i], cursor.Frequencies[i]);
            if (score > _hits.Threshold)
                _hits.Add(cursor.Papers[i], score);
        }

        expected = Math.Max(expected, _hits.Threshold - 1);
        _hits.Start(_hits.Limit);
        _hits.Expect(expected);
    }

    private void FindInWindow(int start, int end)
    {
        int count = _lists.Count;
        for (int i = 0; i < count; i++)
            _lists.Rank(i, BoundUntil(_lists.Terms[i], _lists.Cursors[i], end));
        int passed = _lists.SumUp(_hits.Threshold);
        if (passed == count - 1)
            FindInList(passed, start, end);
        else if (passed < count)
            FindInLists(passed, start, end);

        // What was not read through stands behind: it is brought up, but not read.
        for (int i = 0; i < passed; i++)
            _lists.Cursors[i].SkipBlocks(PostingsOf(_lists.Terms[i]), end);
    }

    /// <summary>Finds papers of one list alone, and moves it behind the window.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindInList(int list, int start, int end)
    {
        SearchTerm term = _lists.Terms[list];
        PostingCursor cursor = _lists.Cursors[list];
        ReadOnlySpan<byte> postings = PostingsOf(term);
        int rest = list > 0 ? _lists.Sums[list - 1] : 0;
        while (cursor.NextPaper < end)
        {
            bool isPassed = Bm25.Bound(term.Weight, cursor.BlockImpact) + rest <= _hits.Threshold;
            if (isPassed && cursor.BlockEnd > end)
                return;
            if (!isPassed && !Offer(term, cursor, list, start, end))
                return;
            cursor.MoveToNextBlock(postings);
        }
    }

    /// <summary>Offers the papers of a list's block that are in the window; false where the block goes on behind it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Offer(SearchTerm term, PostingCursor cursor, int list, int start, int end)
    {
        int rest = list > 0 ? _lists.Sums[list - 1] : 0;
        cursor.ReadAll(PostingsOf(term));
        (int first, int last) = cursor.RangeOf(start, end);
        ReadOnlySpan<int> contributions = _scorer.Contributions(term.Weight, cursor, first, last);
        int limit = _hits.Threshold - rest;
        for (int i = 0; i < contributions.Length; i++)
        {
            if (contributions[i] <= limit)
                continue;
            Complete(list, cursor.Papers[first + i], contributions[i]);
            limit = _hits.Threshold - rest;
        }

        return cursor.IsReadUntil(last);
    }

    /// <summary>Adds the lists that were not read through, as long as the paper may still be among the best.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Complete(int others, int paper, int score)
    {
        for (int i = others - 1; i >= 0; i--)
        {
            if (score + _lists.Sums[i] <= _hits.Threshold)
                return;
            if (i == _lists.LeftOut)
                continue;
            SearchTerm term = _lists.Terms[i];
            PostingCursor cursor = _lists.Cursors[i];
            cursor.Seek(PostingsOf(term), paper);
            if (cursor.Paper == paper)
                score += Contribution(term, cursor);
        }

        Offer(paper, score);
    }

    private readonly int NextPaper()
    {
        int next = PostingCursor.End;
        for (int i = 0; i < _lists.Count; i++)
            next = Math.Min(next, _lists.Cursors[i].NextPaper);
        return next;
    }
}
