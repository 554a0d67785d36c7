namespace TypedCorpus.Image.Layout;

/// <summary>
/// Where the vectors lie in their file, which is embedded as it is: a head, then a row for each paper, with the place of its numbers
/// and the square of their length. A paper without a vector has a length of 0. A corpus without vectors has no bytes of this.
/// </summary>
internal static class VectorsLayout
{
    /// <summary>The name of the file in the pool of strings, and the bytes of the file.</summary>
    public const int NameStartAt = 0;
    public const int NameLengthAt = 5;
    public const int ByteLengthAt = 10;

    /// <summary>The name of the model in the pool of strings.</summary>
    public const int ModelStartAt = 15;
    public const int ModelLengthAt = 20;
    public const int DimensionsAt = 25;
    public const int FieldWidth = 5;

    /// <summary>The bytes of the two numbers of a row.</summary>
    public const int StartWidthAt = 30;
    public const int SquareWidthAt = 31;
    public const int RowsAt = 32;
}
