using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>
/// Finds the papers with every required term: it walks the postings of the rarest one, the lead, and looks its papers up in
/// the others. Papers whose scores cannot reach the threshold are skipped.
/// </summary>
internal readonly ref struct AllTermsSearcher(in SearchContext context)
{
    /// <summary>
    /// Up to this number of postings, reading all takes less time than looking papers up. It is less than that of
    /// <see cref="AnyTermSearcher"/>, since fewer papers are looked up.
    /// </summary>
    private const int MaxPostingsToRead = 2_048;

    private readonly SearchContext _context = context;

    /// <summary>Finds the papers.</summary>
    /// <param name="mayPrune">Whether every paper with all terms is a hit, so that bounds may be derived from terms alone.</param>
    public void Find(bool mayPrune)
    {
        SearchTerms terms = _context.Terms;
        int required = terms.RequiredCount;
        if (required == 0)
            return;
        if (terms.Count == 1)
        {
            new AnyTermSearcher(_context).Find(mayPrune);
            return;
        }

        SearchTerm lead = terms.Required(0);
        _context.CollectLists(out int postings);
        long lookups = (long)lead.PaperCount * (required - 1);
        if (terms.Count <= WindowSearcher.MaxTerms
            && (postings <= MaxPostingsToRead || postings <= WindowSearcher.PostingsPerLookup * lookups))
        {
            new WindowSearcher(_context).FindByAll();
            return;
        }

        FindByLead(lead, required);
    }

    private void FindByLead(SearchTerm lead, int required)
    {
        TopHits hits = _context.Hits;
        int prunedUntil = 0;
        _context.Seek(lead, 0);
        while (lead.Paper != PostingListCursor.End)
        {
            int paper = lead.Paper;
            if (hits.Threshold > 0 && paper >= prunedUntil)
            {
                // At least one further, since damaged data must not keep the search from advancing.
                prunedUntil = Math.Max(Math.Min(lead.Top.BlockEnd, Math.Min(lead.High.BlockEnd, lead.Low.BlockEnd)), paper + 1);
                if (Prune(lead, prunedUntil))
                    continue;
            }

            int furthest = SeekOthers(required, paper);
            if (furthest == paper)
            {
                OfferScored(paper);
                furthest++;
            }

            _context.Seek(lead, furthest);
        }
    }

    /// <summary>
    /// Skips the lists of the lead without a paper above the threshold before <paramref name="until"/>; returns whether the lead
    /// moved.
    /// </summary>
    private bool Prune(SearchTerm lead, int until)
    {
        int threshold = _context.Hits.Threshold;
        int paper = lead.Paper;
        int others = BoundUntil(until) - _context.BoundUntil(lead, until);
        foreach (PostingListCursor list in lead.Lists)
        {
            if (others + _context.BoundUntil(lead, list, until) <= threshold)
                list.Seek(_context.PostingsOf(lead), until);
        }

        return lead.Paper != paper;
    }

    /// <summary>Moves the other required terms to a paper; returns it, or the next paper of the first term that lacks it.</summary>
    private int SeekOthers(int required, int paper)
    {
        for (int i = 1; i < required; i++)
        {
            SearchTerm term = _context.Terms.Required(i);
            _context.Seek(term, paper);
            if (term.Paper != paper)
                return term.Paper;
        }

        return paper;
    }

    /// <summary>Scores a paper that has all required terms, and offers it.</summary>
    private void OfferScored(int paper)
    {
        int score = 0;
        SearchTerms terms = _context.Terms;
        for (int i = 0; i < terms.Count; i++)
        {
            SearchTerm term = terms[i];
            if (term.Role == TermRole.Optional)
                _context.Seek(term, paper);
            if (term.Role != TermRole.Excluded && term.Paper == paper)
                score += _context.Contribution(term, term.Current);
        }

        _context.Offer(paper, score);
    }

    private int BoundUntil(int paper)
    {
        int bound = 0;
        SearchTerms terms = _context.Terms;
        for (int i = 0; i < terms.Count; i++)
            bound += terms[i].Role == TermRole.Excluded ? 0 : _context.BoundUntil(terms[i], paper);
        return bound;
    }
}
