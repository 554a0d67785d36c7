using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Reads a table of the image in place.</summary>
internal readonly ref struct PackedTable(ReadOnlySpan<byte> table, int columns, CorpusData data)
{
    // Wider ones do not fit in a number.
    private const int MaxWidth = 5;

    private readonly ReadOnlySpan<byte> _table = table;

    public int RowCount => SevenBit.Read(_table[..TableLayout.RowCountWidth]);

    public int RowLength => _table[TableLayout.RowLengthAt];

    public int this[int row, int column]
    {
        get
        {
            int header = TableLayout.ColumnsAt + (column * TableLayout.ColumnHeader);
            int at = TableLayout.RowsAt(columns) + (row * RowLength) + _table[header];
            if ((uint)at > (uint)(_table.Length - SevenBit.Padding))
                data.Refuse();
            return SevenBit.ReadAt(_table, at, _table[header + 1]);
        }
    }

    /// <summary>Whether all rows lie in the table, and all columns in a row.</summary>
    public static bool IsSound(ReadOnlySpan<byte> table, int columns)
    {
        int rowsAt = TableLayout.RowsAt(columns);
        if (table.Length < rowsAt + SevenBit.Padding)
            return false;

        int rowLength = table[TableLayout.RowLengthAt];
        for (int header = TableLayout.ColumnsAt; header < rowsAt; header += TableLayout.ColumnHeader)
        {
            if (table[header + 1] > MaxWidth || table[header] + table[header + 1] > rowLength)
                return false;
        }

        long rows = SevenBit.Read(table[..TableLayout.RowCountWidth]);
        return rows >= 0 && rowsAt + (rows * rowLength) + SevenBit.Padding == table.Length;
    }
}
