using System.Runtime.CompilerServices;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Vectors;

/// <summary>The vectors of a corpus, read in place from the file that is embedded in its assembly.</summary>
internal sealed class VectorTable
{
    private readonly CorpusData _data;
    private readonly ResourceBytes _file;
    private readonly int _startWidth;
    private readonly int _squareWidth;

    private VectorTable(CorpusData data, ReadOnlySpan<byte> head)
    {
        _data = data;
        _startWidth = head[VectorsLayout.StartWidthAt];
        _squareWidth = head[VectorsLayout.SquareWidthAt];
        Dimensions = Field(head, VectorsLayout.DimensionsAt);
        PaperCount = data.PaperCount;
        bool isSound = Dimensions is > 0 and <= VectorCode.MaxDimensions
            && _startWidth <= VectorsLayout.FieldWidth
            && _squareWidth <= VectorsLayout.FieldWidth
            && VectorsLayout.RowsAt + ((long)PaperCount * RowWidth) + SevenBit.Padding == head.Length;
        if (!isSound)
            data.Refuse();
        Model = Text(VectorsLayout.ModelStartAt, VectorsLayout.ModelLengthAt);
        _file = ResourceBytes.OpenDocument(
            data.Owner, Text(VectorsLayout.NameStartAt, VectorsLayout.NameLengthAt), Field(head, VectorsLayout.ByteLengthAt));
        for (int paper = 0; paper < PaperCount; paper++)
        {
            if (SquareOf(paper) > 0)
                Count++;
        }
    }

    /// <summary>The name of the model.</summary>
    public string Model { get; }

    public int Dimensions { get; }

    /// <summary>The number of papers, and of those that have a vector.</summary>
    public int PaperCount { get; }

    public int Count { get; }

    private int RowWidth => _startWidth + _squareWidth;

    /// <summary>Opens the vectors of a corpus; null if it has none.</summary>
    public static VectorTable? Open(CorpusData data)
    {
        ReadOnlySpan<byte> head = data.Vectors;
        if (head.IsEmpty)
            return null;
        try
        {
            return new(data, head);
        }
        catch (Exception fault)
        {
            data.RefuseIfDamaged(fault);
            throw;
        }
    }

    /// <summary>The square of the length of a paper's vector; 0 if the paper has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SquareOf(int paper) =>
        SevenBit.ReadAt(_data.Vectors, VectorsLayout.RowsAt + (paper * RowWidth) + _startWidth, _squareWidth);

    /// <summary>The characters of a paper's vector, which has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> CharactersOf(int paper) =>
        _data.Slice(_file.Span, SevenBit.ReadAt(_data.Vectors, VectorsLayout.RowsAt + (paper * RowWidth), _startWidth), Dimensions);

    /// <summary>All that a scan reads.</summary>
    public VectorRows Rows => new(_data, _data.Vectors, _file.Span, _startWidth, _squareWidth, Dimensions);

    private static int Field(ReadOnlySpan<byte> head, int at) => SevenBit.Read(head.Slice(at, VectorsLayout.FieldWidth));

    private string Text(int startAt, int lengthAt) =>
        Utf8Strings.Make(_data.String(Field(_data.Vectors, startAt), Field(_data.Vectors, lengthAt)));
}

/// <summary>The rows of a table of vectors, for a scan of many.</summary>
internal readonly ref struct VectorRows(
    CorpusData data, ReadOnlySpan<byte> table, ReadOnlySpan<byte> file, int startWidth, int squareWidth, int dimensions)
{
    private readonly ReadOnlySpan<byte> _table = table;
    private readonly ReadOnlySpan<byte> _file = file;

    /// <summary>Reads the square of a paper's length, 0 without a vector, and the characters of the vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(int paper, out ReadOnlySpan<byte> characters)
    {
        int at = VectorsLayout.RowsAt + (paper * (startWidth + squareWidth));
        int square = SevenBit.ReadAt(_table, at + startWidth, squareWidth);
        int start = SevenBit.ReadAt(_table, at, startWidth);
        if ((uint)start > (uint)_file.Length || dimensions > _file.Length - start)
            data.Refuse();
        characters = _file.Slice(start, dimensions);
        return square;
    }
}
