namespace TypedCorpus.Image.Layout;

/// <summary>
/// The related papers: a row for each paper with <see cref="MaxCount"/> pairs of columns, the nearest paper first. A
/// similarity of 0 ends a row that has fewer.
/// </summary>
internal static class RelatedLayout
{
    public const int MaxCount = 10;
    public const int Columns = 2 * MaxCount;

    /// <summary>The similarity of papers whose terms are the same: the largest number of seven bits.</summary>
    public const int Same = 0x7F;

    public static int PaperColumn(int place) => 2 * place;

    public static int SimilarityColumn(int place) => (2 * place) + 1;
}
