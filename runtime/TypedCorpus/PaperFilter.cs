namespace TypedCorpus;

/// <summary>Asks single papers whether a filter lets them be found.</summary>
internal static class PaperFilter
{
    public static Func<int, bool> Of(SearchFilter filter, Func<int, Paper> paperAt) => place => Accepts(filter, paperAt(place));

    private static bool Accepts(SearchFilter filter, Paper paper) =>
        (filter.FromYear is null || paper.Year >= filter.FromYear)
        && (filter.ToYear is null || paper.Year <= filter.ToYear)
        && (filter.Documents is null || paper.Appearances.Any(place => filter.Documents.Contains(place.Document)))
        && (filter.Predicate is null || filter.Predicate(paper));
}
