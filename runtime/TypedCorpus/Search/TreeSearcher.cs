using TypedCorpus.Image;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>Finds all papers that match a query by its tree, and then those that come first.</summary>
internal readonly ref struct TreeSearcher(CorpusData data, SearchStatistics statistics, in SearchRequest request, SearchScratch scratch)
{
    private readonly SearchRequest _request = request;

    /// <summary>Collects the papers that come first in <see cref="SearchScratch.Hits"/> and returns their number.</summary>
    public int FindBest(ref SearchOutcome outcome)
    {
        Span<int> scores = scratch.Evaluation.ClearScores(statistics.PaperCount);
        PaperSet found = FindAll(scores, ref outcome);
        new HitOrder(data, scratch.Evaluation, scratch.Hits).Collect(
            found, scores, _request.Order, Math.Min(_request.Limit, statistics.PaperCount));
        return scratch.Hits.Count;
    }

    /// <summary>Finds all papers that match, and their scores, unless <paramref name="scores"/> is empty.</summary>
    public PaperSet FindAll(Span<int> scores, ref SearchOutcome outcome)
    {
        NodeSets sets = Scope();
        if (_request.Mode != MatchMode.Any && Find(any: false, scores, ref outcome))
            return sets.Found;
        if (_request.Mode != MatchMode.All)
            outcome.IsRelaxed = Find(any: true, scores, ref outcome) && _request.Mode == MatchMode.AllThenAny;
        return sets.Found;
    }

    /// <summary>Finds the papers of one of several corpora, of which other searchers find those of the others.</summary>
    /// <param name="any">Whether a paper needs only one of the words.</param>
    /// <param name="scores">Receives their scores, unless it is empty.</param>
    /// <param name="outcome">What else there is to say.</param>
    public PaperSet FindPart(bool any, Span<int> scores, ref SearchOutcome outcome)
    {
        NodeSets sets = Scope();
        Evaluate(any, scores, ref outcome);
        return sets.Found;
    }

    private bool Find(bool any, Span<int> scores, ref SearchOutcome outcome)
    {
        scratch.Texts.Start();
        return Evaluate(any, scores, ref outcome);
    }

    private bool Evaluate(bool any, Span<int> scores, ref SearchOutcome outcome)
    {
        _request.Cancellation.ThrowIfCancellationRequested();
        NodeSets sets = scratch.Evaluation.Sets;
        scratch.Evaluation.IsCorrected = false;
        var words = new WordEvaluator(
            scratch.Query,
            scratch.Resolver,
            data,
            statistics,
            scratch.Evaluation,
            scratch.Texts,
            _request.ToleratesTypos ? scratch.Corrections : null,
            scores);
        var evaluator = new QueryEvaluator(scratch.Query, any, data, statistics.Shared, words, sets);
        evaluator.Evaluate(sets.Within, sets.Found);
        outcome.IsIncomplete |= scratch.Texts.IsIncomplete;
        outcome.IsCorrected = scratch.Evaluation.IsCorrected;
        if (_request.Accepts is not null)
            KeepAccepted(sets.Found, _request.Accepts);
        if (sets.Found.IsEmpty)
            return false;
        if (!scores.IsEmpty)
            evaluator.Score(sets.Found);
        return true;
    }

    private void KeepAccepted(PaperSet found, Func<int, bool> accepts)
    {
        scratch.IsOutside = true;
        foreach (int paper in found)
        {
            _request.Cancellation.ThrowIfCancellationRequested();
            if (!accepts(_request.First + paper))
                found.Remove(paper);
        }

        scratch.IsOutside = false;
    }

    /// <summary>Collects the papers of the documents and years that are wanted.</summary>
    private NodeSets Scope()
    {
        NodeSets sets = scratch.Evaluation.Sets;
        sets.Start(statistics.PaperCount);
        PaperSet within = sets.Within;
        within.Clear();
        if (_request.Documents is null)
            within.Fill(statistics.PaperCount);
        foreach (int document in _request.Documents ?? [])
            ValueEvaluator.CollectDocument(data, document, within);
        if (statistics.Shared is { } shared)
            ScopeShared(shared, within);
        if (_request.Years is not { } years)
            return sets;
        PaperSet ofYears = sets.Spare;
        ofYears.Clear();
        ValueEvaluator.CollectYears(data, years, ofYears);
        within.IntersectWith(ofYears);
        return sets;
    }

    /// <summary>Adds papers that documents of other corpora list, and leaves out those that count in another corpus.</summary>
    private void ScopeShared(SharedPapers shared, PaperSet within)
    {
        if (_request.DocumentsOfParts is { } documents)
            CopyEvaluator.Collect(shared, documents, within);
        foreach (int paper in shared.Hidden)
            within.Remove(paper);
    }
}
