using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Packs rows of numbers into a table whose columns are as wide as their largest number.</summary>
internal sealed class PackedTableWriter(int columns)
{
    private readonly List<int> _values = [];

    public int RowCount => _values.Count / columns;

    public void Add(params ReadOnlySpan<int> row)
    {
        if (row.Length != columns)
            throw new ArgumentException($"A row has {columns} columns", nameof(row));
        foreach (int value in row)
            _values.Add(value);
    }

    public byte[] ToBytes()
    {
        int[] widths = Widths();
        int rowLength = widths.Sum();
        byte[] bytes = new byte[TableLayout.RowsAt(columns) + (RowCount * rowLength) + SevenBit.Padding];
        SevenBit.Write(bytes.AsSpan(0, TableLayout.RowCountWidth), RowCount);
        bytes[TableLayout.RowLengthAt] = (byte)rowLength;

        int place = 0;
        for (int column = 0; column < columns; column++)
        {
            int header = TableLayout.ColumnsAt + (column * TableLayout.ColumnHeader);
            bytes[header] = (byte)place;
            bytes[header + 1] = (byte)widths[column];
            place += widths[column];
        }

        int at = TableLayout.RowsAt(columns);
        for (int i = 0; i < _values.Count; i++)
        {
            int width = widths[i % columns];
            SevenBit.Write(bytes.AsSpan(at, width), _values[i]);
            at += width;
        }

        return bytes;
    }

    private int[] Widths()
    {
        int[] widths = new int[columns];
        for (int i = 0; i < _values.Count; i++)
            widths[i % columns] = Math.Max(widths[i % columns], SevenBit.WidthOf(_values[i]));
        return widths;
    }
}
