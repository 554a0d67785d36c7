namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of a packed table: the number of rows, the length of a row, the place in the row and the width of
/// each column, then the rows. A column that is zero in every row has width zero and takes no bytes. The last row is
/// followed by <see cref="SevenBit.Padding"/>.
/// </summary>
internal static class PackedTableLayout
{
    public const int RowCountWidth = 4;
    public const int RowLengthAt = RowCountWidth;
    public const int ColumnsAt = RowLengthAt + 1;

    /// <summary>The bytes of the table's header for each column: its place, then its width.</summary>
    public const int ColumnHeader = 2;

    public static int RowsAt(int columns) => ColumnsAt + (columns * ColumnHeader);
}
