namespace TypedCorpus.App.Views;

/// <summary>The totals of a corpus.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Entries">The number of entries in all documents.</param>
/// <param name="Papers">The number of distinct papers.</param>
/// <param name="SharedPapers">The number of papers that more than one document lists.</param>
/// <param name="Bytes">The size of all documents.</param>
internal sealed record CorpusTotals(int Documents, int Entries, int Papers, int SharedPapers, int Bytes)
{
    public static CorpusTotals Of(IPaperCorpus corpus) => new(
        corpus.Documents.Count,
        corpus.Documents.Sum(document => document.Count),
        corpus.Count,
        corpus.Count(IsShared),
        corpus.Documents.Sum(document => document.ByteLength));

    // A document may list a paper twice, so the number of appearances does not tell.
    private static bool IsShared(Paper paper) =>
        paper.Appearances.Any(appearance => appearance.Document != paper.Appearances[0].Document);
}
