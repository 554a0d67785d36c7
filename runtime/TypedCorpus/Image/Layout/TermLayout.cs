namespace TypedCorpus.Image.Layout;

/// <summary>
/// The terms of the papers: a row for each paper with <see cref="PaperMaxCount"/> pairs of columns, start and length of
/// a slice of the paper's title and abstract, one after the other as they are shown. A length of 0 ends a row that has fewer.
/// </summary>
internal static class TermLayout
{
    public const int PaperMaxCount = 8;
    public const int PaperColumns = 2 * PaperMaxCount;

    public static int StartColumn(int place) => 2 * place;

    public static int LengthColumn(int place) => (2 * place) + 1;
}

/// <summary>The terms of the documents: a row for each, of slices of papers' titles and abstracts.</summary>
internal static class DocumentTermColumns
{
    public const int Document = 0;
    public const int Paper = 1;
    public const int Start = 2;
    public const int Length = 3;
    public const int Count = 4;
}
