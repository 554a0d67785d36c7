using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Reads a table of the image in place.</summary>
internal readonly ref struct PackedTable(ReadOnlySpan<byte> table, int columns)
{
    private readonly ReadOnlySpan<byte> _table = table;

    public int RowCount => SevenBit.Read(_table[..TableLayout.RowCountWidth]);

    public int this[int row, int column]
    {
        get
        {
            int header = TableLayout.ColumnsAt + (column * TableLayout.ColumnHeader);
            int at = TableLayout.RowsAt(columns) + (row * _table[TableLayout.RowLengthAt]) + _table[header];
            return SevenBit.ReadAt(_table, at, _table[header + 1]);
        }
    }
}
