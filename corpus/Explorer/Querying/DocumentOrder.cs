namespace TypedCorpus.App.Explorer.Querying;

/// <summary>The papers of a document with their ranks, which are no indices: an entry that could not be read has one too.</summary>
internal static class DocumentOrder
{
    public static IEnumerable<(Appearance Place, Paper Paper)> Of(PaperDocument document) => document
        .Distinct()
        .SelectMany(paper => paper.Appearances, (paper, place) => (Place: place, Paper: paper))
        .Where(listed => listed.Place.Document == document)
        .OrderBy(listed => listed.Place.Rank);
}
