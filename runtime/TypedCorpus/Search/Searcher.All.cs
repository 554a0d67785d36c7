using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

internal ref partial struct Searcher
{
    /// <summary>The same as <see cref="MaxOfAny"/> where a paper needs all terms, so that fewer are looked up.</summary>
    private const int MaxOfAll = 2_048;

    /// <summary>Finds the papers that have every required term.</summary>
    /// <param name="mayPrune">Whether each paper that has all terms is a hit.</param>
    public void FindAll(bool mayPrune)
    {
        int required = _required = OrderRequired();
        if (required == 0)
            return;
        if (_termCount == 1)
        {
            FindAny(mayPrune);
            return;
        }

        SearchTerm lead = _scratch.Term(_scratch.Order[0]);
        CollectLists(out int postings);
        long lookups = (long)lead.PaperCount * (required - 1);
        if (_termCount <= MaxTallied && (postings <= MaxOfAll || postings <= PostingsForLookup * lookups))
        {
            FindInFew();
            return;
        }

        int prunedUntil = 0;
        Seek(lead, 0);
        while (lead.Paper != PostingCursor.End)
        {
            int paper = lead.Paper;
            if (_hits.Threshold > 0 && paper >= prunedUntil)
            {
                // Damaged data must not hold the search where it is.
                prunedUntil = Math.Max(Math.Min(lead.Strong.BlockEnd, lead.Plain.BlockEnd), paper + 1);
                if (Prune(lead, prunedUntil))
                    continue;
            }

            int furthest = SeekOthers(required, paper);
            if (furthest == paper)
            {
                OfferScored(paper);
                furthest++;
            }

            Seek(lead, furthest);
        }
    }

    /// <summary>Passes over the lists of the first term that have no paper good enough before another; whether it moved.</summary>
    private readonly bool Prune(SearchTerm lead, int until)
    {
        int paper = lead.Paper;
        int others = BoundUntil(until) - BoundUntil(lead, until);
        if (others + BoundUntil(lead, lead.Plain, until) <= _hits.Threshold)
            lead.Plain.Seek(PostingsOf(lead), until);
        if (others + BoundUntil(lead, lead.Strong, until) <= _hits.Threshold)
            lead.Strong.Seek(PostingsOf(lead), until);
        return lead.Paper != paper;
    }

    /// <summary>Puts the required terms in order, those of the fewest papers first, and returns how many there are.</summary>
    private readonly int OrderRequired()
    {
        int[] order = _scratch.Order;
        int count = 0;
        for (int i = 0; i < _termCount; i++)
        {
            if (_scratch.Term(i).Role != TermRole.Required)
                continue;

            int papers = _scratch.Term(i).PaperCount;
            int at = count++;
            for (; at > 0 && _scratch.Term(order[at - 1]).PaperCount > papers; at--)
                order[at] = order[at - 1];
            order[at] = i;
        }

        return count;
    }

    /// <summary>Moves all required terms but the first to a paper; returns it, or the first behind it that one has instead.</summary>
    private readonly int SeekOthers(int required, int paper)
    {
        for (int i = 1; i < required; i++)
        {
            SearchTerm term = _scratch.Term(_scratch.Order[i]);
            Seek(term, paper);
            if (term.Paper != paper)
                return term.Paper;
        }

        return paper;
    }

    /// <summary>Offers a paper that the required terms stand at with its score.</summary>
    private void OfferScored(int paper)
    {
        int score = 0;
        for (int i = 0; i < _termCount; i++)
        {
            SearchTerm term = _scratch.Term(i);
            if (term.Role == TermRole.Optional)
                Seek(term, paper);
            if (term.Role != TermRole.Excluded && term.Paper == paper)
                score += Contribution(term, term.Current);
        }

        if (score > _hits.Threshold)
            Offer(paper, score);
    }

    private readonly int BoundUntil(int paper)
    {
        int bound = 0;
        for (int i = 0; i < _termCount; i++)
        {
            SearchTerm term = _scratch.Term(i);
            bound += term.Role == TermRole.Excluded ? 0 : BoundUntil(term, paper);
        }

        return bound;
    }
}
