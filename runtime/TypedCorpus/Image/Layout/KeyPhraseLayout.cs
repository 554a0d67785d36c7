namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of the key phrases of the papers: a row for each paper, with start and length of up to
/// <see cref="PaperMaxCount"/> slices of the paper's title and abstract, joined as they are shown. A length of 0 ends a
/// shorter row.
/// </summary>
internal static class KeyPhraseLayout
{
    public const int PaperMaxCount = 8;
    public const int PaperColumns = 2 * PaperMaxCount;

    public static int StartColumn(int place) => 2 * place;

    public static int LengthColumn(int place) => (2 * place) + 1;
}

/// <summary>
/// The columns of the key phrases of the documents: a row for each phrase, which is a slice of a paper's title and
/// abstract.
/// </summary>
internal static class DocumentKeyPhraseColumns
{
    public const int Document = 0;
    public const int Paper = 1;
    public const int Start = 2;
    public const int Length = 3;
    public const int Count = 4;
}
