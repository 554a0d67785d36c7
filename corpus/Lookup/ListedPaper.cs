namespace TypedCorpus.App.Lookup;

/// <summary>A paper in one of the places where a document lists it.</summary>
internal sealed record ListedPaper(Paper Paper, Appearance Place)
{
    /// <summary>Gets the papers of a document in the order of their ranks.</summary>
    /// <remarks>A rank is not an index: an entry that could not be read has one too. A document may list a paper twice.</remarks>
    public static IEnumerable<ListedPaper> In(PaperDocument document) => document
        .Distinct()
        .SelectMany(paper => paper.Appearances, (paper, place) => new ListedPaper(paper, place))
        .Where(listed => listed.Place.Document == document)
        .OrderBy(listed => listed.Place.Rank);
}
