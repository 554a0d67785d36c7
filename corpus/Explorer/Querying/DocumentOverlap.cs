namespace TypedCorpus.App.Explorer.Querying;

/// <summary>Counts the papers that documents share.</summary>
internal static class DocumentOverlap
{
    /// <summary>Gets the other documents in their order, each with the number of distinct papers that both list.</summary>
    public static IEnumerable<(PaperDocument Other, int Papers)> Of(PaperDocument document)
    {
        var shared = new Dictionary<PaperDocument, int>();
        foreach (Paper paper in document.Distinct())
        {
            foreach (PaperDocument other in paper.Appearances.Select(place => place.Document).Distinct())
                shared[other] = shared.GetValueOrDefault(other) + 1;
        }

        return document.Corpus.Documents
            .Where(other => other != document)
            .Select(other => (other, shared.GetValueOrDefault(other)));
    }
}
