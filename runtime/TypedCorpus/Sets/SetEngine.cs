using TypedCorpus.Image;
using TypedCorpus.Search;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Sets;

/// <summary>
/// The entry to the search in a set: what <see cref="SearchEngine"/> is for one corpus. The words of a query are found in all
/// corpora first, so that their weights are those of the set; then one corpus after another is searched with them.
/// </summary>
internal static class SetEngine
{
    /// <summary>Collects the best papers in <see cref="SearchScratch.Hits"/>, by their places, and returns their number.</summary>
    public static int Find(PartList parts, in SearchRequest request, int parallelism, SearchScratch scratch, out SearchOutcome outcome)
    {
        try
        {
            outcome = default;
            request.Cancellation.ThrowIfCancellationRequested();
            SearchVectors.CountSearch();
            Start(parts, request, scratch);
            if (scratch.Query.IsPlain && request.IsPlain)
                return new SetSearcher(parts, request, scratch, parallelism).FindBest(ref outcome);
            return SetTreeSearcher.FindBest(parts, request, scratch, ref outcome);
        }
        catch (Exception fault)
        {
            Refuse(parts, fault, scratch);
            throw;
        }
    }

    /// <summary>Shows a visitor all papers that a search finds, corpus by corpus.</summary>
    public static void VisitAll<T>(PartList parts, in SearchRequest request, ref T visitor)
        where T : struct, IPartVisitor
    {
        SearchScratch scratch = SearchScratch.Take();
        try
        {
            SearchOutcome outcome = default;
            Start(parts, request, scratch);
            SetTreeSearcher.VisitAll(parts, request, scratch, scores: [], ref visitor, ref outcome);
            scratch.GiveBack();
        }
        catch (Exception fault)
        {
            Refuse(parts, fault, scratch);
            throw;
        }
    }

    /// <summary>Finds the words of a query in texts of a hit.</summary>
    public static T FindMatches<T>(PartList parts, string query, bool asYouType, bool toleratesTypos, MatchReader<T> read, OutsideWords? words = null)
    {
        try
        {
            SearchScratch scratch = TakeParsed(parts, query, asYouType, words);
            // The lists of the nearest terms are filled, so that no dictionary is read.
            T matches = read(new(scratch.Query, default, toleratesTypos ? scratch.Corrections : null));
            scratch.GiveBack();
            return matches;
        }
        catch (Exception fault)
        {
            Refuse(parts, fault);
            throw;
        }
    }

    /// <summary>Lists the words of a query that no paper has, with the words that stand for them.</summary>
    public static IReadOnlyList<SearchCorrection> CorrectionsOf(PartList parts, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = TakeParsed(parts, query, asYouType);
            List<SearchCorrection> corrections = new SpellingSuggestion(parts.Parts).List(query, scratch.Query, scratch.Corrections);
            scratch.GiveBack();
            return corrections;
        }
        catch (Exception fault)
        {
            Refuse(parts, fault);
            throw;
        }
    }

    /// <summary>Replaces each word of a query that no paper has by the most similar one; returns null if there is none to replace.</summary>
    public static string? Correct(PartList parts, string query, bool asYouType)
    {
        try
        {
            SearchScratch scratch = TakeParsed(parts, query, asYouType);
            string? corrected = new SpellingSuggestion(parts.Parts).For(query, scratch.Query, scratch.Corrections);
            scratch.GiveBack();
            return corrected;
        }
        catch (Exception fault)
        {
            Refuse(parts, fault);
            throw;
        }
    }

    /// <summary>Finds the places of the papers that are most similar to one.</summary>
    public static List<(int Place, double Similarity)> FindRelated(PartList parts, int place, int count)
    {
        try
        {
            return new RelatedFinder(parts).Find(place, count);
        }
        catch (Exception fault)
        {
            Refuse(parts, fault);
            throw;
        }
    }

    private static void Start(PartList parts, in SearchRequest request, SearchScratch scratch)
    {
        QueryParser.Parse(request.Query, request.AsYouType, scratch.Query);
        scratch.Corrections.Start(scratch.Query, parts.Number);
        scratch.SetWords.Resolve(
            parts, scratch.Query, scratch.Resolver, request.ToleratesTypos ? scratch.Corrections : null, request.Words);
    }

    private static SearchScratch TakeParsed(PartList parts, string query, bool asYouType, OutsideWords? words = null)
    {
        SearchScratch scratch = SearchScratch.Take();
        QueryParser.Parse(query, asYouType, scratch.Query);
        scratch.Corrections.Start(scratch.Query, parts.Number);
        scratch.SetWords.Correct(parts.Parts, scratch.Query, scratch.Corrections, words);
        return scratch;
    }

    /// <summary>Drops the scratch of a search that failed, and says so if the data of a corpus is damaged.</summary>
    private static void Refuse(PartList parts, Exception fault, SearchScratch? scratch = null)
    {
        SearchScratch.Discard();
        // A fault of the application's own code is its own.
        if (scratch is { IsOutside: true })
            return;
        if (parts.Parts.Length == 1)
            parts.Parts[0].Data.RefuseIfDamaged(fault);
        else if (CorpusData.IsOfDamage(fault))
            throw CorpusDataException.DamagedIn(parts.Parts.Select(part => part.Data.Owner), fault);
    }
}
