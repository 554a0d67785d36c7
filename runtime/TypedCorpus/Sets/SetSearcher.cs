using TypedCorpus.Search;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Sets;

/// <summary>
/// Finds the best papers of a set for a query that is nothing but words and phrases. The corpora in which a paper can have the
/// best score come first, and their hits are the threshold of the next ones.
/// </summary>
internal readonly ref struct SetSearcher(PartList parts, in SearchRequest request, SearchScratch scratch, int parallelism)
{
    private readonly SearchRequest _request = request;

    /// <summary>Collects the best papers in <see cref="SearchScratch.Hits"/> and returns their number.</summary>
    public int FindBest(ref SearchOutcome outcome)
    {
        // Whether no paper has all words is decided over all corpora.
        int found = 0;
        if (_request.Mode != MatchMode.Any)
            found = Find(any: false, ref outcome);
        if (found > 0 || _request.Mode == MatchMode.All)
            return found;

        found = Find(any: true, ref outcome);
        outcome.IsRelaxed = found > 0 && _request.Mode == MatchMode.AllThenAny;
        return found;
    }

    private int Find(bool any, ref SearchOutcome outcome)
    {
        bool hasPhrases = HasPhrases(scratch.Query, any);
        scratch.Phrases.Start(hasPhrases, onlyExcluded: any);
        scratch.Hits.Start(Math.Min(_request.Limit, parts.Count));
        PartOrder order = scratch.PartOrder;
        order.Start(parts, scratch.Query, scratch.Resolver, any);
        outcome.IsCorrected = order.IsCorrected;
        // Checks of texts are limited for all corpora together, so they are made in the order of one corpus.
        if (hasPhrases)
            FindInOrderOfSet(any);
        else if (parallelism > 1 && order.Count > 1 && !OperatingSystem.IsBrowser())
            ParallelSetSearch.Find(parts, _request, scratch, parallelism, any);
        else
            FindInOrderOfBounds(order, any);

        outcome.IsIncomplete |= scratch.Texts.IsIncomplete;
        scratch.Hits.Sort();
        return scratch.Hits.Count;
    }

    private void FindInOrderOfSet(bool any)
    {
        for (int i = 0; i < parts.Parts.Length; i++)
            FindPart(parts.Parts[i], i, scratch, _request.ToleratesTypos, any);
    }

    private void FindInOrderOfBounds(PartOrder order, bool any)
    {
        scratch.Hits.AllowAnyOrder();
        for (int i = 0; i < order.Count && order.BoundAt(i) > scratch.Hits.Threshold; i++)
            FindPart(parts.Parts[order[i]], order[i], scratch, _request.ToleratesTypos, any);
    }

    /// <summary>Adds the best papers of a corpus to the hits.</summary>
    public static void FindPart(SearchPart part, int number, SearchScratch scratch, bool toleratesTypos, bool any)
    {
        try
        {
            Search(part, number, scratch, toleratesTypos, any);
        }
        catch (Exception fault)
        {
            // Here it is known which of the corpora is damaged.
            part.Data.RefuseIfDamaged(fault);
            throw;
        }
    }

    private static void Search(SearchPart part, int number, SearchScratch scratch, bool toleratesTypos, bool any)
    {
        SearchTerms terms = scratch.Terms;
        TopHits hits = scratch.Hits;
        scratch.Resolver.Enter(number);
        bool canMatch = terms.TryResolve(
            scratch.Query, scratch.Resolver, part.Data, part.Statistics, toleratesTypos ? scratch.Corrections : null, any);
        if (!canMatch)
            return;

        hits.Enter(part.First);
        scratch.Candidates.Start(areUsed: false);
        var context = new SearchContext(part.Data, part.Statistics, scratch);
        // A paper that counts in another corpus is no hit, so that terms alone tell nothing of scores.
        bool mayPrune = !terms.HasPhrases && part.Hidden.IsEmpty;
        if (any)
            new AnyTermSearcher(context).Find(mayPrune);
        else
            new AllTermsSearcher(context).Find(mayPrune);
    }

    private static bool HasPhrases(ParsedQuery query, bool any)
    {
        for (int i = 0; i < query.ClauseCount; i++)
        {
            if (query.Clauses[i].Kind == ClauseKind.Phrase && (!any || query.Clauses[i].IsExcluded))
                return true;
        }

        return false;
    }
}
