namespace TypedCorpus.Image.Layout;

/// <summary>
/// How a table lies in the image: the number of rows, the length of a row, for each column its place in the row and
/// its width, then the rows. A column that is zero in every row has width zero and costs nothing. Behind the last row lies
/// <see cref="SevenBit.Padding"/>.
/// </summary>
internal static class TableLayout
{
    public const int RowCountWidth = 4;
    public const int RowLengthAt = RowCountWidth;
    public const int ColumnsAt = RowLengthAt + 1;

    /// <summary>The header's bytes for each column: place, then width.</summary>
    public const int ColumnHeader = 2;

    public static int RowsAt(int columns) => ColumnsAt + (columns * ColumnHeader);
}
