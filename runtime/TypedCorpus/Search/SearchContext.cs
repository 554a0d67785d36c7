using System.Numerics;
using System.Runtime.CompilerServices;
using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>What the searchers share: the terms with their postings, and the hits so far.</summary>
internal readonly ref struct SearchContext
{
    public readonly SearchTerms Terms;
    public readonly RankedLists Lists;
    public readonly ScoreWindow Window;
    public readonly TopHits Hits;
    public readonly Candidates Candidates;
    public readonly int PaperCount;

    private readonly CorpusData _data;
    private readonly SearchStatistics _statistics;
    private readonly ReadOnlySpan<byte> _postings;
    private readonly ReadOnlySpan<byte> _norms;
    private readonly ParsedQuery _query;
    private readonly PaperScorer _scorer;
    private readonly PhraseFilter _phrases;
    private readonly TermResolver _resolver;
    private readonly SharedPapers? _shared;

    public SearchContext(CorpusData data, SearchStatistics statistics, SearchScratch scratch)
    {
        _data = data;
        _statistics = statistics;
        _postings = data.Postings;
        _norms = data.FieldNorms;
        _query = scratch.Query;
        _scorer = scratch.Scorer;
        _phrases = scratch.Phrases;
        _resolver = scratch.Resolver;
        _shared = statistics.Shared;
        Terms = scratch.Terms;
        Lists = scratch.Lists;
        Window = scratch.Window;
        Candidates = scratch.Candidates;
        Hits = scratch.Hits;
        PaperCount = statistics.PaperCount;
    }

    public ReadOnlySpan<byte> PostingsOf(SearchTerm term) => term.IsUnion ? _resolver.UnionPostings : _postings;

    public void Seek(SearchTerm term, int paper) => term.Seek(PostingsOf(term), paper);

    /// <summary>Adds a paper to the hits, unless its score is too low or the query excludes it.</summary>
    public void Offer(int paper, int score)
    {
        if (score <= Hits.Threshold)
            return;
        if ((uint)paper >= (uint)PaperCount)
            _data.Refuse();
        if (_shared is not null && _shared.IsHidden(paper))
            return;

        for (int i = 0; i < Terms.Count; i++)
        {
            SearchTerm term = Terms[i];
            if (term.Role != TermRole.Excluded)
                continue;
            Seek(term, paper);
            if (term.Paper == paper)
                return;
        }

        if (_phrases.Accepts(_query, _data, paper))
            Hits.Add(paper, score);
    }

    /// <summary>Completes the scores of the candidates that may be among the best, and offers them.</summary>
    public void CompleteCandidates()
    {
        // A paper that came before those of the threshold's score wins over them.
        int floor = Math.Max(0, Hits.Threshold - 1);
        uint missing = Candidates.Keep(floor + 1);
        Hits.Restart();
        Hits.Expect(floor);
        for (uint rest = missing; rest != 0; rest &= rest - 1)
        {
            SearchTerm term = Terms[BitOperations.TrailingZeroCount(rest)];
            term.Restart(PostingsOf(term));
        }

        for (int i = 0; i < Candidates.Count; i++)
        {
            ref readonly Candidate candidate = ref Candidates[i];
            if (candidate.Bound > Hits.Threshold)
                Offer(candidate.Paper, candidate.Score + MissingOf(candidate));
        }
    }

    private int MissingOf(in Candidate candidate)
    {
        int score = 0;
        for (uint missing = candidate.Missing; missing != 0; missing &= missing - 1)
        {
            SearchTerm term = Terms[BitOperations.TrailingZeroCount(missing)];
            Seek(term, candidate.Paper);
            if (term.Paper == candidate.Paper)
                score += Contribution(term, term.Current);
        }

        return score;
    }

    /// <summary>
    /// Completes the score of a paper from the lists that were not read, and offers the paper; stops as soon as it cannot be
    /// among the best.
    /// </summary>
    /// <param name="lists">The number of lists that were not read: the first in <see cref="Lists"/>.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="score">The contribution of the other lists.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Complete(int lists, int paper, int score)
    {
        for (int i = lists - 1; i >= 0; i--)
        {
            if (score + Lists.Sums[i] <= Hits.Threshold)
                return;
            SearchTerm term = Lists.Terms[i];
            if (term == Lists.LeftOut)
                continue;
            PostingListCursor list = Lists.Cursors[i];
            list.Seek(PostingsOf(term), paper);
            if (list.Paper == paper)
                score += Contribution(term, list);
        }

        if (Candidates.AreUsed)
            Collect(paper, score);
        else
            Offer(paper, score);
    }

    /// <summary>Collects a paper whose score lacks the retired terms.</summary>
    private void Collect(int paper, int score)
    {
        int bound = score + Lists.RetiredBound;
        if (bound <= Hits.Threshold)
            return;
        Candidates.Add(new(paper, score, bound, Lists.Retired), Hits.Threshold);
        // Every paper is a hit, so that its score is at least this.
        if (score > Hits.Threshold)
            Hits.Add(paper, score);
    }

    /// <summary>An upper bound of the contribution of a term to papers from the current one up to, but excluding, another.</summary>
    public int BoundUntil(SearchTerm term, int paper) =>
        Math.Max(BoundUntil(term, term.Top, paper), Math.Max(BoundUntil(term, term.High, paper), BoundUntil(term, term.Low, paper)));

    /// <summary>The same for one list of a term.</summary>
    public int BoundUntil(SearchTerm term, PostingListCursor list, int paper) =>
        list.NextPaper >= paper ? 0 : BoundOf(term, list, list.ImpactCodeUntil(PostingsOf(term), paper));

    /// <summary>An upper bound of the contribution of a term to the papers of one of its lists.</summary>
    public static int BoundOf(SearchTerm term, PostingListCursor list) => BoundOf(term, list, list.ImpactCode);

    private static int BoundOf(SearchTerm term, PostingListCursor list, int impactCode)
    {
        int bound = Bm25.Bound(term.UpperWeight, impactCode);
        return list == term.Top ? bound : Math.Min(bound, term.BoundOfOthers);
    }

    /// <summary>The contribution of a term to the current paper of one of its lists.</summary>
    public int Contribution(SearchTerm term, PostingListCursor list) => list.IsLowImpact
        ? PaperScorer.LowContribution(_statistics, _norms, term.Weight, list.Paper)
        : Contribution(term, list.Paper, list.Frequency(PostingsOf(term)));

    /// <summary>The contribution of a term to a paper that has it with a frequency.</summary>
    public int Contribution(SearchTerm term, int paper, int frequency) =>
        PaperScorer.Contribution(_statistics, _norms, term.Weight, paper, frequency);

    /// <summary>The contributions of a list to a range of papers of its current block; they are valid until the next call.</summary>
    public ReadOnlySpan<int> Contributions(SearchTerm term, PostingListCursor list, int first, int end) =>
        _scorer.Contributions(_statistics, _norms, term.Weight, list, first, end);

    /// <summary>Adds the contributions of a list to a range of papers of its current block, using vectors.</summary>
    /// <param name="term">The term.</param>
    /// <param name="list">The list.</param>
    /// <param name="first">The start of the range in the block.</param>
    /// <param name="end">The end of the range.</param>
    /// <param name="tally">A number to add to each score besides.</param>
    /// <param name="scores">The scores from the first paper of the range to the last.</param>
    public void AddByVectors(SearchTerm term, PostingListCursor list, int first, int end, int tally, Span<int> scores)
    {
        ReadOnlySpan<int> papers = new(list.Papers, first, end - first);
        if (list.IsLowImpact)
            ScoreVectors.AddLow(papers, _norms, term.LowContributions(_statistics), tally, scores);
        else
            ScoreVectors.Add(papers, Contributions(term, list, first, end), tally, scores);
    }

    /// <summary>Collects the lists of all terms that are not excluded, and returns the number of these terms.</summary>
    public int CollectLists(out int postings)
    {
        Lists.Clear();
        int terms = 0;
        postings = 0;
        for (int i = 0; i < Terms.Count; i++)
        {
            SearchTerm term = Terms[i];
            if (term.Role == TermRole.Excluded)
                continue;
            foreach (PostingListCursor list in term.Lists)
                Lists.Add(term, list);
            terms++;
            postings += term.PaperCount;
        }

        return terms;
    }
}
