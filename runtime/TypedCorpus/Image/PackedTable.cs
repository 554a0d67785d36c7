using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Reads a table of the image in place.</summary>
internal readonly ref struct PackedTable(ReadOnlySpan<byte> table, int columns, CorpusData data)
{
    private readonly ReadOnlySpan<byte> _table = table;

    public int RowCount => SevenBit.Read(_table[..TableLayout.RowCountWidth]);

    public int this[int row, int column]
    {
        get
        {
            int header = TableLayout.ColumnsAt + (column * TableLayout.ColumnHeader);
            int at = TableLayout.RowsAt(columns) + (row * _table[TableLayout.RowLengthAt]) + _table[header];
            if ((uint)at > (uint)(_table.Length - SevenBit.Padding))
                data.Refuse();
            return SevenBit.ReadAt(_table, at, _table[header + 1]);
        }
    }

    /// <summary>Whether rows take no room, for all of their columns are zero.</summary>
    public bool IsFlat => _table[TableLayout.RowLengthAt] == 0;
}
