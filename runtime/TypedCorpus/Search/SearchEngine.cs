using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>The query and the options of a search.</summary>
internal readonly struct SearchRequest(string query, bool asYouType, bool toleratesTypos, MatchMode mode, int limit)
{
    public readonly string Query = query;

    /// <summary>Whether the last word of the query may be the beginning of a longer one.</summary>
    public readonly bool AsYouType = asYouType;

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public readonly bool ToleratesTypos = toleratesTypos;

    public readonly MatchMode Mode = mode;

    /// <summary>The maximum number of hits.</summary>
    public readonly int Limit = limit;
}

/// <summary>What there is to say of a search besides its hits.</summary>
internal struct SearchOutcome
{
    /// <summary>Whether no paper has all words, so that the hits have only some of them.</summary>
    public bool IsRelaxed;

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public bool IsCorrected;
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
    /// <param name="outcome">What else there is to say of the search.</param>
    public static int Find(
        CorpusData data, SearchStatistics statistics, in SearchRequest request, SearchScratch scratch, out SearchOutcome outcome)
    {
        try
        {
            outcome = default;
            return FindBest(data, statistics, request, scratch, ref outcome);
        }
        catch (Exception fault)
        {
            Refuse(data, fault);
            throw;
        }
    }

    /// <summary>Finds the words of a query in the title or the abstract of a hit.</summary>
    public static List<TextRange> FindMatches(CorpusData data, string text, string query, bool asYouType, bool toleratesTypos, bool isTitle)
    {
        try
        {
            SearchScratch scratch = TakeParsed(data, query, asYouType);
            List<TextRange> matches = MatchFinder.Find(
                text, isTitle, scratch.Query, new(data.Terms), toleratesTypos ? scratch.Corrections : null);
            scratch.GiveBack();
            return matches;
        }
        catch (Exception fault)
        {
            Refuse(data, fault);
            throw;
        }
    }

    /// <summary>Lists the words of a query that no paper has, with the words that stand for them.</summary>
    public static IReadOnlyList<SearchCorrection> CorrectionsOf(CorpusData data, int paperCount, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = TakeParsed(data, query, asYouType);
            List<SearchCorrection> corrections = SpellingSuggestion.List(data, paperCount, query, scratch.Query, scratch.Corrections);
            scratch.GiveBack();
            return corrections;
        }
        catch (Exception fault)
        {
            Refuse(data, fault);
            throw;
        }
    }

    /// <summary>
    /// Replaces each word of a query that no paper has by the most similar one that a paper has; returns null if there is
    /// none to replace.
    /// </summary>
    public static string? Correct(CorpusData data, int paperCount, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = TakeParsed(data, query, asYouType);
            string? corrected = SpellingSuggestion.For(data, paperCount, query, scratch.Query, scratch.Corrections);
            scratch.GiveBack();
            return corrected;
        }
        catch (Exception fault)
        {
            Refuse(data, fault);
            throw;
        }
    }

    private static SearchScratch TakeParsed(CorpusData data, string query, bool asYouType)
    {
        SearchScratch scratch = SearchScratch.Take();
        QueryParser.Parse(query, asYouType, scratch.Query);
        scratch.Corrections.Start(scratch.Query, data);
        return scratch;
    }

    /// <summary>Drops the scratch of a search that failed, and says so if the data is damaged.</summary>
    private static void Refuse(CorpusData data, Exception fault)
    {
        SearchScratch.Discard();
        data.RefuseIfDamaged(fault);
    }

    private static int FindBest(
        CorpusData data, SearchStatistics statistics, in SearchRequest request, SearchScratch scratch, ref SearchOutcome outcome)
    {
        SearchVectors.CountSearch();
        QueryParser.Parse(request.Query, request.AsYouType, scratch.Query);
        scratch.Corrections.Start(scratch.Query, data);
        int found = 0;
        if (request.Mode != MatchMode.Any)
            found = Find(data, statistics, scratch, request, any: false, ref outcome);
        if (found > 0 || request.Mode == MatchMode.All)
            return found;

        found = Find(data, statistics, scratch, request, any: true, ref outcome);
        outcome.IsRelaxed = found > 0 && request.Mode == MatchMode.AllThenAny;
        return found;
    }

    private static int Find(
        CorpusData data, SearchStatistics statistics, SearchScratch scratch, in SearchRequest request, bool any, ref SearchOutcome outcome)
    {
        SearchTerms terms = scratch.Terms;
        bool canMatch = terms.TryResolve(
            scratch.Query, data, statistics.PaperCount, request.ToleratesTypos ? scratch.Corrections : null, any);
        outcome.IsCorrected = terms.IsCorrected;
        if (!canMatch)
            return 0;

        scratch.Phrases.Start(terms.HasPhrases, onlyExcluded: any);
        scratch.Hits.Start(request.Limit);
        var context = new SearchContext(data, statistics, scratch);
        if (any)
            new AnyTermSearcher(context).Find(mayPrune: !terms.HasPhrases);
        else
            new AllTermsSearcher(context).Find(mayPrune: !terms.HasPhrases);
        return scratch.Hits.Count;
    }
}
