using System.Numerics;
using TypedCorpus.Image;

namespace TypedCorpus.Search;

/// <summary>Runs a search: finds the best papers for the terms of a query.</summary>
internal ref struct Searcher
{
    private readonly CorpusData _data;
    private readonly SearchStatistics _statistics;
    private readonly SearchScratch _scratch;
    private readonly ReadOnlySpan<byte> _postings;
    private readonly PaperScorer _scorer;
    private readonly Span<SearchTerm> _terms;
    // Not readonly: it counts the papers that it reads.
    private PhraseFilter _phrases;
    private TopHits _hits;

    public Searcher(PaperCorpus corpus, Span<SearchTerm> terms, PhraseFilter phrases, TopHits hits)
    {
        _data = corpus.Data;
        _statistics = corpus.Statistics;
        _scratch = SearchScratch.Current;
        _postings = _data.Postings;
        _scorer = new(_statistics, _data.Lengths);
        _terms = terms;
        _phrases = phrases;
        _hits = hits;
    }

    /// <summary>Finds the papers that have every required term, and returns how many hits there are.</summary>
    public int FindAll()
    {
        Span<int> order = stackalloc int[_terms.Length];
        int required = Order(TermRole.Required, order);
        if (required == 0)
            return 0;

        ref SearchTerm lead = ref _terms[order[0]];
        int prunedUntil = 0;
        while (lead.Cursor.Paper != PostingCursor.End)
        {
            int paper = lead.Cursor.Paper;
            if (_hits.Threshold > 0 && paper >= prunedUntil)
            {
                prunedUntil = lead.Cursor.BlockEnd;
                if (BoundUntil(prunedUntil) <= _hits.Threshold)
                {
                    Seek(ref lead, prunedUntil);
                    continue;
                }
            }

            int furthest = SeekAll(order[1..required], paper);
            if (furthest == paper)
            {
                Offer(paper, ScoreOf(paper));
                lead.Cursor.MoveNext(PostingsOf(lead));
            }
            else
            {
                Seek(ref lead, furthest);
            }
        }

        return _hits.Count;
    }

    /// <summary>
    /// Finds the papers that have any of the terms, window by window: within one, only the terms that can lift a paper
    /// over the threshold are read through, and the others looked up (MaxScore, Turtle and Flood 1995, with the block
    /// bounds of Ding and Suel 2011).
    /// </summary>
    public int FindAny()
    {
        Span<int> order = stackalloc int[_terms.Length];
        Span<int> bounds = stackalloc int[_terms.Length];
        int count = 0;
        for (int i = 0; i < _terms.Length; i++)
        {
            if (_terms[i].Role != TermRole.Excluded)
                order[count++] = i;
        }

        order = order[..count];
        for (int start = NextPaper(order); start < _statistics.PaperCount; start = NextPaper(order))
        {
            int end = Math.Min(_statistics.PaperCount, start + SearchScratch.WindowSize);
            int essential = SortByBound(order, bounds, end);
            FindInWindow(order, bounds, essential, start, end);
        }

        return _hits.Count;
    }

    private void FindInWindow(scoped ReadOnlySpan<int> order, scoped ReadOnlySpan<int> bounds, int essential, int start, int end)
    {
        int[] scores = _scratch.Scores;
        Span<ulong> touched = stackalloc ulong[SearchScratch.WindowSize / 64];
        touched.Clear();
        var window = new ScoreWindow(scores, touched, start);
        for (int i = essential; i < order.Length; i++)
        {
            ref SearchTerm term = ref _terms[order[i]];
            term.Cursor.AddScores(PostingsOf(term), end, term.Weight, window, _scorer);
        }

        int rest = essential > 0 ? bounds[essential - 1] : 0;
        for (int word = 0; word < touched.Length; word++)
        {
            for (ulong bits = touched[word]; bits != 0; bits &= bits - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                int score = scores[place];
                scores[place] = 0;
                if (score + rest > _hits.Threshold)
                    Complete(order[..essential], bounds, start + place, score);
            }
        }

        // What was not read through stands behind: it is brought up only where it may count again.
        for (int i = 0; i < essential; i++)
            Seek(ref _terms[order[i]], end);
    }

    /// <summary>Adds the terms that were not read through, as long as the paper may still be among the best.</summary>
    private void Complete(scoped ReadOnlySpan<int> others, scoped ReadOnlySpan<int> bounds, int paper, int score)
    {
        for (int i = others.Length - 1; i >= 0; i--)
        {
            if (score + bounds[i] <= _hits.Threshold)
                return;
            ref SearchTerm term = ref _terms[others[i]];
            Seek(ref term, paper);
            if (term.Cursor.Paper == paper)
                score += Contribution(term);
        }

        Offer(paper, score);
    }

    /// <summary>
    /// Sorts terms by what they add at most before a paper, the least first; the bounds become those of each term and
    /// all before it. Returns how many terms together cannot lift a paper over the threshold.
    /// </summary>
    private readonly int SortByBound(Span<int> order, Span<int> bounds, int until)
    {
        // Terms are few: a sort of the framework's would take longer to start than this takes.
        for (int i = 0; i < order.Length; i++)
        {
            int term = order[i];
            int bound = BoundUntil(_terms[term], until);
            int at = i;
            for (; at > 0 && bounds[at - 1] > bound; at--)
                (bounds[at], order[at]) = (bounds[at - 1], order[at - 1]);
            (bounds[at], order[at]) = (bound, term);
        }

        int essential = 0;
        int sum = 0;
        for (int i = 0; i < order.Length; i++)
        {
            bounds[i] = sum += bounds[i];
            if (sum <= _hits.Threshold)
                essential = i + 1;
        }

        return essential;
    }

    private readonly int NextPaper(ReadOnlySpan<int> order)
    {
        int next = PostingCursor.End;
        foreach (int term in order)
            next = Math.Min(next, _terms[term].Cursor.Paper);
        return next;
    }

    /// <summary>The terms of a role, those of the fewest papers first.</summary>
    private readonly int Order(TermRole role, Span<int> order)
    {
        int count = 0;
        for (int i = 0; i < _terms.Length; i++)
        {
            if (_terms[i].Role != role)
                continue;

            int at = count++;
            for (; at > 0 && _terms[order[at - 1]].Cursor.Papers > _terms[i].Cursor.Papers; at--)
                order[at] = order[at - 1];
            order[at] = i;
        }

        return count;
    }

    /// <summary>Moves terms to a paper; returns it, or the first behind it that one of them has instead.</summary>
    private readonly int SeekAll(ReadOnlySpan<int> order, int paper)
    {
        foreach (int i in order)
        {
            ref SearchTerm term = ref _terms[i];
            Seek(ref term, paper);
            if (term.Cursor.Paper != paper)
                return term.Cursor.Paper;
        }

        return paper;
    }

    /// <summary>The score of a paper that the required terms stand at.</summary>
    private readonly int ScoreOf(int paper)
    {
        int score = 0;
        foreach (ref SearchTerm term in _terms)
        {
            if (term.Role == TermRole.Optional)
                Seek(ref term, paper);
            if (term.Role != TermRole.Excluded && term.Cursor.Paper == paper)
                score += Contribution(term);
        }

        return score;
    }

    private void Offer(int paper, int score)
    {
        if (score <= _hits.Threshold)
            return;

        foreach (ref SearchTerm term in _terms)
        {
            if (term.Role != TermRole.Excluded)
                continue;
            Seek(ref term, paper);
            if (term.Cursor.Paper == paper)
                return;
        }

        if (_phrases.Accepts(_data, paper))
            _hits.Add(paper, score);
    }

    private readonly int BoundUntil(int paper)
    {
        int bound = 0;
        foreach (ref SearchTerm term in _terms)
            bound += term.Role == TermRole.Excluded ? 0 : BoundUntil(term, paper);
        return bound;
    }

    private readonly int BoundUntil(in SearchTerm term, int paper) =>
        term.Cursor.Paper >= paper ? 0 : Bm25.Bound(term.Weight, term.Cursor.ImpactCodeUntil(PostingsOf(term), paper));

    private readonly int Contribution(in SearchTerm term) => _scorer.Contribution(
        term.Weight, term.Cursor.Paper, term.Cursor.InTitle, term.IsTitleOnly ? 0 : term.Cursor.InAbstract);

    private readonly void Seek(ref SearchTerm term, int paper) => term.Cursor.Seek(PostingsOf(term), paper);

    private readonly ReadOnlySpan<byte> PostingsOf(in SearchTerm term) => term.IsUnion ? _scratch.Unions : _postings;
}
