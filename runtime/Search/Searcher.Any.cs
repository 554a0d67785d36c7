using System.Numerics;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

internal ref partial struct Searcher
{
    /// <summary>
    /// Finds the papers that have any of the terms, window by window: within one, only the terms that can lift a paper
    /// over the threshold are read through, and the others looked up (MaxScore, Turtle and Flood 1995, with the block
    /// bounds of Ding and Suel 2011).
    /// </summary>
    /// <param name="mayPrune">Whether each paper that has a term is a hit, so that the terms tell what is to be expected.</param>
    public void FindAny(bool mayPrune)
    {
        int count = 0;
        for (int i = 0; i < _termCount; i++)
        {
            if (_scratch.Term(i).Role != TermRole.Excluded)
                _scratch.Order[count++] = i;
        }

        if (mayPrune && count == _termCount)
            ExpectKnownImpacts();
        if (count == 1)
        {
            FindOne(_scratch.Term(_scratch.Order[0]));
            return;
        }

        for (int end = 0, start = 0; start < _paperCount; start = Math.Max(end, NextPaper(count)))
        {
            end = Math.Min(_paperCount, start + SearchScratch.WindowSize);
            FindInWindow(count, SortByBound(count, end), start, end);
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
            PostingCursor cursor = term.Cursor;
            if (cursor.HasBlocks && _hits.Limit <= PostingsLayout.KnownImpact)
                _hits.Expect(Bm25.BoundBelow(term.Weight, cursor.KnownImpactCode(PostingsOf(term))));
            else if (!cursor.HasBlocks && cursor.PaperCount >= _hits.Limit && _termCount > 1)
                ExpectScores(term);
        }
    }

    private void ExpectScores(SearchTerm term)
    {
        int expected = _hits.Threshold;
        OfferBlock(term);
        expected = Math.Max(expected, _hits.Threshold - 1);
        _hits.Start(_hits.Limit);
        _hits.Expect(expected);
    }

    /// <summary>Finds the papers that have the only term, without those of blocks that have none good enough.</summary>
    private void FindOne(SearchTerm term)
    {
        do
        {
            if (Bm25.Bound(term.Weight, term.Cursor.BlockImpact) > _hits.Threshold)
                OfferBlock(term);
        }
        while (term.Cursor.MoveToNextBlock(PostingsOf(term)));
    }

    private void OfferBlock(SearchTerm term)
    {
        PostingCursor cursor = term.Cursor;
        cursor.ReadAll(PostingsOf(term));
        for (int i = 0; i < cursor.Count; i++)
        {
            int score = _scorer.Contribution(term.Weight, cursor.Papers[i], cursor.Frequencies[i]);
            if (score > _hits.Threshold)
                Offer(cursor.Papers[i], score);
        }
    }

    private void FindInWindow(int count, int essential, int start, int end)
    {
        int[] order = _scratch.Order;
        for (int i = essential; i < count; i++)
            AddScores(_scratch.Term(order[i]), start, end);

        int rest = essential > 0 ? _scratch.Bounds[essential - 1] : 0;
        int[] scores = _scratch.Scores;
        ulong[] touched = _scratch.Touched;
        for (int word = 0; word < touched.Length; word++)
        {
            ulong bits = touched[word];
            touched[word] = 0;
            for (; bits != 0; bits &= bits - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                int score = scores[place];
                scores[place] = 0;
                if (score + rest > _hits.Threshold)
                    Complete(essential, start + place, score);
            }
        }

        // What was not read through stands behind: it is brought up, but not read.
        for (int i = 0; i < essential; i++)
            _scratch.Term(order[i]).Cursor.SkipBlocks(PostingsOf(_scratch.Term(order[i])), end);
    }

    /// <summary>Adds what a term is worth to the score of each paper of a window, and moves the term behind it.</summary>
    private readonly void AddScores(SearchTerm term, int start, int end)
    {
        PostingCursor cursor = term.Cursor;
        ReadOnlySpan<byte> postings = PostingsOf(term);
        PaperScorer scorer = _scorer;
        int[] scores = _scratch.Scores;
        ulong[] touched = _scratch.Touched;
        int[] papers = cursor.Papers;
        int[] frequencies = cursor.Frequencies;
        float weight = term.Weight;
        while (cursor.NextPaper < end)
        {
            cursor.ReadAll(postings);
            int first = cursor.Paper < start ? cursor.FirstFrom(start) : cursor.Index;
            int last = cursor.BlockEnd <= end ? cursor.Count : cursor.FirstFrom(end);
            for (int i = first; i < last; i++)
            {
                int place = papers[i] - start;
                scores[place] += scorer.Contribution(weight, papers[i], frequencies[i]);
                touched[place >> 6] |= 1UL << place;
            }

            if (last < cursor.Count)
            {
                cursor.Index = last;
                cursor.Paper = papers[last];
                return;
            }

            cursor.MoveToNextBlock(postings);
        }
    }

    /// <summary>Adds the terms that were not read through, as long as the paper may still be among the best.</summary>
    private void Complete(int others, int paper, int score)
    {
        for (int i = others - 1; i >= 0; i--)
        {
            if (score + _scratch.Bounds[i] <= _hits.Threshold)
                return;
            SearchTerm term = _scratch.Term(_scratch.Order[i]);
            Seek(term, paper);
            if (term.Cursor.Paper == paper)
                score += Contribution(term);
        }

        Offer(paper, score);
    }

    /// <summary>
    /// Sorts terms by what they add at most before a paper, the least first; the bounds become those of each term and
    /// all before it. Returns how many terms together cannot lift a paper over the threshold.
    /// </summary>
    private readonly int SortByBound(int count, int until)
    {
        // Terms are few: a sort of the framework's would take longer to start than this takes.
        int[] order = _scratch.Order;
        int[] bounds = _scratch.Bounds;
        for (int i = 0; i < count; i++)
        {
            int term = order[i];
            int bound = BoundUntil(_scratch.Term(term), until);
            int at = i;
            for (; at > 0 && bounds[at - 1] > bound; at--)
            {
                bounds[at] = bounds[at - 1];
                order[at] = order[at - 1];
            }

            bounds[at] = bound;
            order[at] = term;
        }

        int essential = 0;
        int sum = 0;
        for (int i = 0; i < count; i++)
        {
            bounds[i] = sum += bounds[i];
            if (sum <= _hits.Threshold)
                essential = i + 1;
        }

        return essential;
    }

    private readonly int NextPaper(int count)
    {
        int next = PostingCursor.End;
        for (int i = 0; i < count; i++)
            next = Math.Min(next, _scratch.Term(_scratch.Order[i]).Cursor.NextPaper);
        return next;
    }
}
