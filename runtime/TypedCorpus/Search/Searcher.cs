using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>Runs a search: finds the best papers for the terms of a query.</summary>
internal ref partial struct Searcher
{
    private readonly CorpusData _data;
    private readonly SearchScratch _scratch;
    private readonly ReadOnlySpan<byte> _postings;
    private readonly PaperScorer _scorer;
    private readonly TopHits _hits;
    private readonly RankedLists _lists;
    private readonly int _paperCount;
    private readonly int _termCount;
    // Not readonly: it counts the papers that it reads.
    private PhraseFilter _phrases;
    private int _required;

    public Searcher(CorpusData data, SearchStatistics statistics, SearchScratch scratch, int termCount, PhraseFilter phrases)
    {
        _data = data;
        _scratch = scratch;
        _postings = _data.Postings;
        _scorer = new(statistics, _data.Lengths, scratch);
        _hits = scratch.Hits;
        _lists = scratch.Lists;
        _paperCount = statistics.PaperCount;
        _termCount = termCount;
        _phrases = phrases;
    }

    private void Offer(int paper, int score)
    {
        if (score <= _hits.Threshold)
            return;
        if ((uint)paper >= (uint)_paperCount)
            _data.Refuse();

        for (int i = 0; i < _termCount; i++)
        {
            SearchTerm term = _scratch.Term(i);
            if (term.Role != TermRole.Excluded)
                continue;
            Seek(term, paper);
            if (term.Paper == paper)
                return;
        }

        if (_phrases.Accepts(_data, paper))
            _hits.Add(paper, score);
    }

    private readonly int BoundUntil(SearchTerm term, int paper) =>
        Math.Max(BoundUntil(term, term.Strong, paper), BoundUntil(term, term.Plain, paper));

    private readonly int BoundUntil(SearchTerm term, PostingCursor cursor, int paper) =>
        cursor.NextPaper >= paper ? 0 : Bm25.Bound(term.Weight, cursor.ImpactCodeUntil(PostingsOf(term), paper));

    /// <summary>What the current paper of a list of the term has of it.</summary>
    private readonly int Contribution(SearchTerm term, PostingCursor cursor) => cursor.IsPlain
        ? _scorer.PlainContribution(term.Weight, cursor.Paper)
        : _scorer.Contribution(term.Weight, cursor.Paper, cursor.Frequency(PostingsOf(term)));

    private readonly void Seek(SearchTerm term, int paper) => term.Seek(PostingsOf(term), paper);

    private readonly ReadOnlySpan<byte> PostingsOf(SearchTerm term) => term.IsUnion ? _scratch.Unions : _postings;
}
