using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Reads a table of the image in place.</summary>
internal readonly ref struct PackedTable(ReadOnlySpan<byte> table, int columns, CorpusData data)
{
    private readonly ReadOnlySpan<byte> _table = table;

    public int RowCount => SevenBit.Read(_table[..PackedTableLayout.RowCountWidth]);

    public int this[int row, int column]
    {
        get
        {
            int header = PackedTableLayout.ColumnsAt + (column * PackedTableLayout.ColumnHeader);
            int at = PackedTableLayout.RowsAt(columns) + (row * _table[PackedTableLayout.RowLengthAt]) + _table[header];
            if ((uint)at > (uint)(_table.Length - SevenBit.Padding))
                data.Refuse();
            return SevenBit.ReadAt(_table, at, _table[header + 1]);
        }
    }

    /// <summary>Whether rows take no bytes, because all of their columns are zero.</summary>
    public bool IsFlat => _table[PackedTableLayout.RowLengthAt] == 0;

    /// <summary>The first row whose value in a sorted column is at least some value; the number of rows if there is none.</summary>
    public int LowerBound(int column, int value)
    {
        int low = 0;
        int high = RowCount;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (this[middle, column] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
