using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>The entry to the engine: from the text of a query to hits, matches and corrections.</summary>
internal static class SearchEngine
{
    /// <summary>
    /// Finds the best papers into <see cref="SearchScratch.Hits"/>; returns how many, and whether they have some of the
    /// words only, for no paper has all.
    /// </summary>
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

    /// <summary>The query with each word that no paper has replaced by the nearest that one has; null if there is none to replace.</summary>
    public static string? Correct(CorpusData data, int paperCount, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = SearchScratch.Take();
            QueryParser.Parse(query, asYouType, scratch.Query);
            string? corrected = Suggestion.For(data, paperCount, query, scratch);
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
        int count = Resolve(data, statistics.PaperCount, scratch, any, out bool hasAll, out bool hasPhrase);
        if (count == 0 || (!any && !hasAll))
            return 0;

        // In a search for any word a phrase is its words; what is left out stays left out.
        var phrases = new PhraseFilter(scratch.Query, hasPhrase, onlyExcluded: any, scratch);
        scratch.Hits.Start(limit);
        var searcher = new Searcher(data, statistics, scratch, count, phrases);
        if (any)
            searcher.FindAny(mayPrune: !hasPhrase);
        else
            searcher.FindAll(mayPrune: !hasPhrase);
        return scratch.Hits.Count;
    }

    /// <summary>Finds the terms of the query's clauses; whether all that are required exist, and whether texts must be read.</summary>
    private static int Resolve(CorpusData data, int paperCount, SearchScratch scratch, bool any, out bool hasAll, out bool hasPhrase)
    {
        ParsedQuery query = scratch.Query;
        var dictionary = new QueryTerms(data.Terms, data.Postings, paperCount, scratch);
        hasAll = true;
        hasPhrase = false;
        int count = 0;
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            bool isPhrase = clause.Kind == ClauseKind.Phrase;
            hasPhrase |= isPhrase && (!any || clause.IsExcluded);
            if (isPhrase && clause.IsExcluded)
                continue;

            for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            {
                TermRole role = clause.IsExcluded ? TermRole.Excluded
                    : any || clause.Kind == ClauseKind.Whole ? TermRole.Optional
                    : TermRole.Required;
                if (TryResolve(ref dictionary, query, clause, word, out TermEntry entry))
                    Start(scratch.Term(count++), data, paperCount, entry, clause, role, scratch);
                else
                    hasAll &= role != TermRole.Required;
            }
        }

        return count;
    }

    private static bool TryResolve(
        ref QueryTerms dictionary, ParsedQuery query, in Clause clause, int word, out TermEntry entry)
    {
        if (clause.Kind != ClauseKind.Prefix)
            return dictionary.TryFind(query.Term(word), out entry);
        entry = dictionary.FindPrefix(query.Form(word), query.Term(word));
        return entry.Papers > 0;
    }

    private static void Start(
        SearchTerm term, CorpusData data, int paperCount, in TermEntry entry, in Clause clause, TermRole role, SearchScratch scratch)
    {
        bool isUnion = clause.Kind == ClauseKind.Prefix;
        term.Weight = scratch.Weights.Of(paperCount, entry.Papers);
        term.Role = role;
        term.Start(entry, isUnion, clause.IsTitleOnly, isUnion ? scratch.Unions : data.Postings, paperCount);
    }
}
