using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Packs the rows of a table of the image; each column becomes as wide as its largest number.</summary>
internal sealed class PackedTableWriter(ImageSection section)
{
    private const int FirstRows = 16;

    private readonly int _columns = ImageSections.ColumnsOf(section);
    private int[] _values = [];

    public int RowCount { get; private set; }

    /// <summary>Adds a row of zeros, to be filled before the next one is added.</summary>
    public Span<int> AddRow()
    {
        int start = RowCount * _columns;
        if (start == _values.Length)
            Array.Resize(ref _values, Math.Max(2 * start, FirstRows * _columns));
        RowCount++;
        return _values.AsSpan(start, _columns);
    }

    public void WriteTo(CompiledImage image) => image[section] = ToBytes();

    public byte[] ToBytes()
    {
        int[] widths = Widths();
        int rowLength = widths.Sum();
        byte[] bytes = new byte[PackedTableLayout.RowsAt(_columns) + (RowCount * rowLength) + SevenBit.Padding];
        SevenBit.Write(bytes.AsSpan(0, PackedTableLayout.RowCountWidth), RowCount);
        bytes[PackedTableLayout.RowLengthAt] = (byte)rowLength;

        int place = 0;
        for (int column = 0; column < _columns; column++)
        {
            int header = PackedTableLayout.ColumnsAt + (column * PackedTableLayout.ColumnHeader);
            bytes[header] = (byte)place;
            bytes[header + 1] = (byte)widths[column];
            place += widths[column];
        }

        int at = PackedTableLayout.RowsAt(_columns);
        for (int i = 0; i < RowCount * _columns; i++)
        {
            int width = widths[i % _columns];
            SevenBit.Write(bytes.AsSpan(at, width), _values[i]);
            at += width;
        }

        return bytes;
    }

    private int[] Widths()
    {
        int[] widths = new int[_columns];
        for (int i = 0; i < RowCount * _columns; i++)
            widths[i % _columns] = Math.Max(widths[i % _columns], SevenBit.WidthOf(_values[i]));
        return widths;
    }
}
