namespace TypedCorpus.Image.Layout;

/// <summary>What a key of the lookup table is to its paper: those first win where two papers have one key.</summary>
internal static class KeyKind
{
    public const int Id = 1;
    public const int Title = 2;
    public const int RawTitle = 3;
    public const int Name = 4;
    public const int Doi = 5;
    public const int ArxivId = 6;
    public const int Link = 7;
    public const int Url = 8;
    public const int PdfUrl = 9;

    /// <summary>Several keys whose hashes are equal.</summary>
    public const int Twins = 10;
}
