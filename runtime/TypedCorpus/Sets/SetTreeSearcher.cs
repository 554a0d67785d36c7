using TypedCorpus.Search;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Parts;

namespace TypedCorpus.Sets;

/// <summary>Finds all papers of a set that match a query by its tree, corpus by corpus.</summary>
internal static class SetTreeSearcher
{
    /// <summary>Collects the papers that come first in <see cref="SearchScratch.Hits"/>, by their places, and returns their number.</summary>
    public static int FindBest(PartList parts, in SearchRequest request, SearchScratch scratch, ref SearchOutcome outcome)
    {
        Span<int> scores = scratch.Evaluation.ClearScores(parts.PlaceCount);
        int limit = Math.Min(request.Limit, parts.Count);
        scratch.Hits.Start(limit);
        if (request.Order == SearchOrder.Title)
        {
            var byTitle = new TitleOrderVisitor(parts, scratch.Evaluation, limit);
            VisitAll(parts, request, scratch, scores, ref byTitle, ref outcome);
            byTitle.CopyTo(scratch.Hits);
        }
        else
        {
            var byNumber = new NumberOrderVisitor(scratch, request.Order);
            VisitAll(parts, request, scratch, scores, ref byNumber, ref outcome);
        }

        scratch.Hits.Sort();
        scratch.Hits.SetScores(scores);
        return scratch.Hits.Count;
    }

    /// <summary>Shows a visitor all papers that are found, and their scores, unless <paramref name="scores"/> is empty.</summary>
    public static void VisitAll<T>(
        PartList parts, in SearchRequest request, SearchScratch scratch, Span<int> scores, ref T visitor, ref SearchOutcome outcome)
        where T : struct, IPartVisitor
    {
        if (request.Mode != MatchMode.Any && Visit(parts, request, scratch, any: false, scores, ref visitor, ref outcome))
            return;
        if (request.Mode != MatchMode.All)
        {
            bool isFound = Visit(parts, request, scratch, any: true, scores, ref visitor, ref outcome);
            outcome.IsRelaxed = isFound && request.Mode == MatchMode.AllThenAny;
        }
    }

    private static bool Visit<T>(
        PartList parts, in SearchRequest request, SearchScratch scratch, bool any, Span<int> scores, ref T visitor, ref SearchOutcome outcome)
        where T : struct, IPartVisitor
    {
        bool isFound = false;
        scratch.Texts.Start();
        for (int i = 0; i < parts.Parts.Length; i++)
        {
            SearchPart part = parts.Parts[i];
            scratch.Resolver.Enter(i);
            SearchRequest ofPart = request with
            {
                First = part.First,
                Documents = request.DocumentsOfParts?[i],
            };
            Span<int> own = scores.IsEmpty ? [] : scores.Slice(part.First, part.PaperCount);
            PaperSet found = Find(part, ofPart, scratch, any, own, ref outcome);
            if (found.IsEmpty)
                continue;
            isFound = true;
            visitor.Visit(part, found, own);
        }

        return isFound;
    }

    private static PaperSet Find(
        SearchPart part, in SearchRequest request, SearchScratch scratch, bool any, Span<int> scores, ref SearchOutcome outcome)
    {
        try
        {
            return new TreeSearcher(part.Data, part.Statistics, request, scratch).FindPart(any, scores, ref outcome);
        }
        catch (Exception fault)
        {
            // Here it is known which of the corpora is damaged. A fault of the application's own code is its own.
            if (!scratch.IsOutside)
                part.Data.RefuseIfDamaged(fault);
            throw;
        }
    }
}

/// <summary>Reads what it wants of the papers that a search found in a corpus, while it may search no further.</summary>
internal interface IPartVisitor
{
    void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores);
}
