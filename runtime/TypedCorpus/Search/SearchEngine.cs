using TypedCorpus.Image;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

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
            Refuse(data, fault, scratch);
            throw;
        }
    }

    /// <summary>Counts all papers that a search finds.</summary>
    public static int CountAll(CorpusData data, SearchStatistics statistics, in SearchRequest request) =>
        ReadAll(data, statistics, request, static found => found.Count);

    /// <summary>Reads the set of all papers that a search finds.</summary>
    public static T ReadAll<T>(CorpusData data, SearchStatistics statistics, in SearchRequest request, SetReader<T> read)
    {
        SearchScratch scratch = SearchScratch.Take();
        try
        {
            SearchOutcome outcome = default;
            Start(data, request, scratch);
            T result = read(new TreeSearcher(data, statistics, request, scratch).FindAll(scores: [], ref outcome));
            scratch.GiveBack();
            return result;
        }
        catch (Exception fault)
        {
            Refuse(data, fault, scratch);
            throw;
        }
    }

    /// <summary>Collects what there is to say of a search, in the order of the query.</summary>
    public static List<SearchNote> NotesOf(string query, bool asYouType, SearchOutcome outcome)
    {
        var notes = new List<SearchNote>();
        SearchScratch scratch = SearchScratch.Take();
        QueryParser.Parse(query, asYouType, scratch.Query, notes);
        scratch.GiveBack();
        notes.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        if (outcome.IsIncomplete)
            notes.Add(new(SearchNoteKind.Incomplete, query, new(0, query.Length)));
        return notes;
    }

    /// <summary>Finds the words of a query in texts of a hit.</summary>
    public static T FindMatches<T>(CorpusData data, string query, bool asYouType, bool toleratesTypos, MatchReader<T> read)
    {
        try
        {
            SearchScratch scratch = TakeParsed(data, query, asYouType);
            T matches = read(new(scratch.Query, new(data.Terms), toleratesTypos ? scratch.Corrections : null));
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
    public static IReadOnlyList<SearchCorrection> CorrectionsOf(CorpusData data, SearchStatistics statistics, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = TakeParsed(data, query, asYouType);
            List<SearchCorrection> corrections = new SpellingSuggestion(Alone(data, statistics)).List(query, scratch.Query, scratch.Corrections);
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
    public static string? Correct(CorpusData data, SearchStatistics statistics, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = TakeParsed(data, query, asYouType);
            string? corrected = new SpellingSuggestion(Alone(data, statistics)).For(query, scratch.Query, scratch.Corrections);
            scratch.GiveBack();
            return corrected;
        }
        catch (Exception fault)
        {
            Refuse(data, fault);
            throw;
        }
    }

    private static SearchPart[] Alone(CorpusData data, SearchStatistics statistics) => [new(data, statistics.PaperCount, statistics)];

    private static SearchScratch TakeParsed(CorpusData data, string query, bool asYouType)
    {
        SearchScratch scratch = SearchScratch.Take();
        QueryParser.Parse(query, asYouType, scratch.Query);
        scratch.Corrections.Start(scratch.Query, data.Number);
        return scratch;
    }

    /// <summary>Drops the scratch of a search that failed, and says so if the data is damaged.</summary>
    private static void Refuse(CorpusData data, Exception fault, SearchScratch? scratch = null)
    {
        SearchScratch.Discard();
        // A fault of the application's own code is its own.
        if (scratch is not { IsOutside: true })
            data.RefuseIfDamaged(fault);
    }

    private static void Start(CorpusData data, in SearchRequest request, SearchScratch scratch)
    {
        QueryParser.Parse(request.Query, request.AsYouType, scratch.Query);
        scratch.Corrections.Start(scratch.Query, data.Number);
        scratch.Resolver.Start();
    }

    private static int FindBest(
        CorpusData data, SearchStatistics statistics, in SearchRequest request, SearchScratch scratch, ref SearchOutcome outcome)
    {
        request.Cancellation.ThrowIfCancellationRequested();
        SearchVectors.CountSearch();
        Start(data, request, scratch);
        if (!scratch.Query.IsPlain || !request.IsPlain)
            return new TreeSearcher(data, statistics, request, scratch).FindBest(ref outcome);

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
            scratch.Query, scratch.Resolver, data, statistics, request.ToleratesTypos ? scratch.Corrections : null, any);
        outcome.IsCorrected = terms.IsCorrected;
        if (!canMatch)
            return 0;

        scratch.Phrases.Start(terms.HasPhrases, onlyExcluded: any);
        scratch.Hits.Start(Math.Min(request.Limit, statistics.PaperCount));
        scratch.Candidates.Start(areUsed: false);
        var context = new SearchContext(data, statistics, scratch);
        if (any)
            new AnyTermSearcher(context).Find(mayPrune: !terms.HasPhrases);
        else
            new AllTermsSearcher(context).Find(mayPrune: !terms.HasPhrases);
        outcome.IsIncomplete |= scratch.Texts.IsIncomplete;
        scratch.Hits.Sort();
        return scratch.Hits.Count;
    }
}

/// <summary>Reads what it wants of the papers that a search found, while it may search no further.</summary>
internal delegate T SetReader<out T>(PaperSet found);
