using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>A search from the text of the query to the hits.</summary>
internal static class SearchRun
{
    /// <summary>Finds the best papers; returns how many, and whether they have any of the words and not all.</summary>
    public static int Find(
        PaperCorpus corpus, ReadOnlySpan<char> query, SearchOptions options, SearchScratch scratch, out bool isRelaxed)
    {
        try
        {
            return FindBest(corpus, query, options, scratch, out isRelaxed);
        }
        catch (Exception fault)
        {
            corpus.Data.RefuseSearch(fault);
            throw;
        }
    }

    private static int FindBest(
        PaperCorpus corpus, ReadOnlySpan<char> query, SearchOptions options, SearchScratch scratch, out bool isRelaxed)
    {
        SearchVectors.CountSearch();
        QueryParser.Parse(query, options.AsYouType, scratch.Query);
        isRelaxed = false;
        int found = 0;
        if (options.Matching != TermMatching.Any)
            found = Find(corpus, scratch, options.Limit, any: false);
        if (found > 0 || options.Matching == TermMatching.All)
            return found;

        found = Find(corpus, scratch, options.Limit, any: true);
        isRelaxed = found > 0 && options.Matching == TermMatching.AllThenAny;
        return found;
    }

    private static int Find(PaperCorpus corpus, SearchScratch scratch, int limit, bool any)
    {
        int count = Resolve(corpus, scratch, any, out bool hasAll, out bool hasPhrase);
        if (count == 0 || (!any && !hasAll))
            return 0;

        // In a search for any word a phrase is its words; what is left out stays left out.
        var phrases = new PhraseFilter(scratch.Query, hasPhrase, onlyExcluded: any, scratch);
        scratch.Hits.Start(limit);
        var searcher = new Searcher(corpus, scratch, count, phrases);
        if (any)
            searcher.FindAny(mayPrune: !hasPhrase);
        else
            searcher.FindAll(mayPrune: !hasPhrase);
        return scratch.Hits.Count;
    }

    /// <summary>Finds the terms of the query's clauses; whether all that are required exist, and whether texts must be read.</summary>
    private static int Resolve(PaperCorpus corpus, SearchScratch scratch, bool any, out bool hasAll, out bool hasPhrase)
    {
        CorpusData data = corpus.Data;
        ParsedQuery query = scratch.Query;
        var dictionary = new QueryTerms(data.Terms, data.Postings, corpus.Count, scratch);
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
                    Start(scratch.Term(count++), corpus, entry, clause, role, scratch);
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
        SearchTerm term, PaperCorpus corpus, in TermEntry entry, in Clause clause, TermRole role, SearchScratch scratch)
    {
        bool isUnion = clause.Kind == ClauseKind.Prefix;
        term.Weight = scratch.Weights.Of(corpus.Count, entry.Papers);
        term.Role = role;
        term.Start(entry, isUnion, clause.IsTitleOnly, isUnion ? scratch.Unions : corpus.Data.Postings, corpus.Count);
    }
}
