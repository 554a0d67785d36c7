using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>The query and the options of a search.</summary>
internal readonly struct SearchRequest(string query, bool asYouType, MatchMode mode, int limit)
{
    public readonly string Query = query;

    /// <summary>Whether the last word of the query may be the beginning of a longer one.</summary>
    public readonly bool AsYouType = asYouType;

    public readonly MatchMode Mode = mode;

    /// <summary>The maximum number of hits.</summary>
    public readonly int Limit = limit;
}

/// <summary>Which papers match a query; the values are those of the public options.</summary>
internal enum MatchMode
{
    /// <summary>Those with all words, or if there are none, those with any.</summary>
    AllThenAny = 0,

    /// <summary>Those with all words.</summary>
    All = 1,

    /// <summary>Those with any word.</summary>
    Any = 2,
}

/// <summary>The entry to the engine: from the text of a query to hits, matches and corrections.</summary>
internal static class SearchEngine
{
    /// <summary>
    /// Collects the best papers in <see cref="SearchScratch.Hits"/> and returns their number.
    /// </summary>
    /// <param name="data">The corpus.</param>
    /// <param name="statistics">The statistics for scoring.</param>
    /// <param name="request">The query and the options.</param>
    /// <param name="scratch">The memory to use.</param>
    /// <param name="isRelaxed">Whether no paper has all words, so that the hits have only some of them.</param>
    public static int Find(
        CorpusData data, SearchStatistics statistics, in SearchRequest request, SearchScratch scratch, out bool isRelaxed)
    {
        try
        {
            return FindBest(data, statistics, request, scratch, out isRelaxed);
        }
        catch (Exception fault)
        {
            SearchScratch.Discard();
            data.RefuseIfDamaged(fault);
            throw;
        }
    }

    /// <summary>Finds the words of a query in the title or the abstract of a hit.</summary>
    public static List<TextRange> FindMatches(string text, string query, bool asYouType, bool isTitle)
    {
        SearchScratch scratch = SearchScratch.Take();
        QueryParser.Parse(query, asYouType, scratch.Query);
        List<TextRange> matches = MatchFinder.Find(text, scratch.Query, isTitle);
        scratch.GiveBack();
        return matches;
    }

    /// <summary>
    /// Replaces each word of a query that no paper has by the most similar one that a paper has; returns null if there is
    /// none to replace.
    /// </summary>
    public static string? Correct(CorpusData data, int paperCount, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = SearchScratch.Take();
            QueryParser.Parse(query, asYouType, scratch.Query);
            string? corrected = SpellingSuggestion.For(data, paperCount, query, scratch.Query);
            scratch.GiveBack();
            return corrected;
        }
        catch (Exception fault)
        {
            SearchScratch.Discard();
            data.RefuseIfDamaged(fault);
            throw;
        }
    }

    private static int FindBest(
        CorpusData data, SearchStatistics statistics, in SearchRequest request, SearchScratch scratch, out bool isRelaxed)
    {
        SearchVectors.CountSearch();
        QueryParser.Parse(request.Query, request.AsYouType, scratch.Query);
        isRelaxed = false;
        int found = 0;
        if (request.Mode != MatchMode.Any)
            found = Find(data, statistics, scratch, request.Limit, any: false);
        if (found > 0 || request.Mode == MatchMode.All)
            return found;

        found = Find(data, statistics, scratch, request.Limit, any: true);
        isRelaxed = found > 0 && request.Mode == MatchMode.AllThenAny;
        return found;
    }

    private static int Find(CorpusData data, SearchStatistics statistics, SearchScratch scratch, int limit, bool any)
    {
        SearchTerms terms = scratch.Terms;
        if (!terms.TryResolve(scratch.Query, data, statistics.PaperCount, any))
            return 0;

        scratch.Phrases.Start(terms.HasPhrases, onlyExcluded: any);
        scratch.Hits.Start(limit);
        var context = new SearchContext(data, statistics, scratch);
        if (any)
            new AnyTermSearcher(context).Find(mayPrune: !terms.HasPhrases);
        else
            new AllTermsSearcher(context).Find(mayPrune: !terms.HasPhrases);
        return scratch.Hits.Count;
    }
}
