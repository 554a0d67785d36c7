using System.Runtime.CompilerServices;
using TypedCorpus.Image;

namespace TypedCorpus.Search;

/// <summary>A search from the text of the query to the hits.</summary>
internal static class SearchRun
{
    /// <summary>Finds the best papers; returns how many, and whether they have any of the words and not all.</summary>
    // The buffers are written before they are read, and clearing them takes longer than a search for one word.
    [SkipLocalsInit]
    public static int Find(PaperCorpus corpus, ReadOnlySpan<char> query, SearchOptions options, Span<long> hits, out bool isRelaxed)
    {
        var parsed = new ParsedQuery(
            stackalloc Clause[ParsedQuery.MaxWords],
            stackalloc QueryWord[ParsedQuery.MaxWords],
            stackalloc char[ParsedQuery.MaxText]);
        QueryParser.Parse(query, options.AsYouType, ref parsed);

        Span<SearchTerm> terms = stackalloc SearchTerm[ParsedQuery.MaxWords];
        isRelaxed = false;
        int found = 0;
        if (options.Matching != TermMatching.Any)
            found = Find(corpus, parsed, terms, hits, any: false);
        if (found > 0 || options.Matching == TermMatching.All)
            return found;

        found = Find(corpus, parsed, terms, hits, any: true);
        isRelaxed = found > 0 && options.Matching == TermMatching.AllThenAny;
        return found;
    }

    private static int Find(PaperCorpus corpus, in ParsedQuery query, Span<SearchTerm> terms, Span<long> hits, bool any)
    {
        int count = Resolve(corpus, query, terms, any, out bool hasAll, out bool hasPhrase);
        if (count == 0 || (!any && !hasAll))
            return 0;

        // In a search for any word a phrase is its words; what is left out stays left out.
        var phrases = new PhraseFilter(query, hasPhrase, onlyExcluded: any, SearchScratch.Current);
        var searcher = new Searcher(corpus, terms[..count], phrases, new(hits));
        return any ? searcher.FindAny() : searcher.FindAll();
    }

    /// <summary>Finds the terms of the query's clauses; whether all that are required exist, and whether texts must be read.</summary>
    private static int Resolve(
        PaperCorpus corpus, in ParsedQuery query, Span<SearchTerm> terms, bool any, out bool hasAll, out bool hasPhrase)
    {
        CorpusData data = corpus.Data;
        var dictionary = new QueryTerms(data.Terms, data.Postings, corpus.Count, SearchScratch.Current);
        hasAll = true;
        hasPhrase = false;
        int count = 0;
        foreach (Clause clause in query.Clauses)
        {
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
                    terms[count++] = Term(corpus, entry, clause, role, SearchScratch.Current);
                else
                    hasAll &= role != TermRole.Required;
            }
        }

        return count;
    }

    private static bool TryResolve(
        ref QueryTerms dictionary, in ParsedQuery query, Clause clause, int index, out TermEntry entry)
    {
        ref readonly QueryWord word = ref query.Word(index);
        if (clause.Kind != ClauseKind.Prefix)
            return dictionary.TryFind(query.Term(word), out entry);
        entry = dictionary.FindPrefix(query.Form(word), query.Term(word));
        return entry.Papers > 0;
    }

    private static SearchTerm Term(PaperCorpus corpus, TermEntry entry, Clause clause, TermRole role, SearchScratch scratch)
    {
        bool isUnion = clause.Kind == ClauseKind.Prefix;
        ReadOnlySpan<byte> postings = isUnion ? scratch.Unions : corpus.Data.Postings;
        float weight = Bm25.Weight(corpus.Count, entry.Papers);
        return new()
        {
            Cursor = new(entry, clause.IsTitleOnly, postings),
            Weight = weight,
            Role = role,
            IsTitleOnly = clause.IsTitleOnly,
            IsUnion = isUnion,
        };
    }
}
