using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>The image of a corpus with its documents: every table and text, checked on first use and read in place.</summary>
internal sealed class CorpusData
{
    // A field, like the others that the first lookup reads, because a property is one more method to compile.
    public readonly CorpusImage Image;

    // A wider column would not fit in a number.
    private const int MaxColumnWidth = 5;

    private readonly Type _opener;
    private DocumentBytes?[]? _documents;

    // A bit for each section that was found to be sound; two threads may both check one.
    private int _sound;

    public CorpusData(CorpusImage image, Type opener)
    {
        Image = image;
        _opener = opener;
        ReadOnlySpan<byte> header = image.Section((int)ImageSection.Header);
        if (header.Length != HeaderLayout.Length
            || SevenBit.Read(header[..HeaderLayout.ChecksumAt]) != HeaderLayout.Version
            || SevenBit.Read(header[HeaderLayout.ChecksumAt..HeaderLayout.LengthsAt]) != HeaderLayout.Checksum)
        {
            throw CorpusDataException.OtherVersion(header, OwnerOf(opener));
        }
    }

    public int PaperCount => Math.Max(0, Papers.RowCount - 1);

    public int DocumentCount => Math.Max(0, Documents.RowCount - 1);

    public PackedTable Documents => Table(ImageSection.Documents);

    public PackedTable Entries => Table(ImageSection.Entries);

    public PackedTable Papers => Table(ImageSection.Papers);

    public PackedTable Appearances => Table(ImageSection.Appearances);

    public PackedTable Links => Table(ImageSection.Links);

    public PackedTable References => Table(ImageSection.References);

    public PackedTable Fields => Table(ImageSection.Fields);

    public PackedTable Facets => Table(ImageSection.Facets);

    public PackedTable FacetPapers => Table(ImageSection.FacetPapers);

    public PackedTable Related => Table(ImageSection.Related);

    public PackedTable PaperKeyPhrases => Table(ImageSection.PaperKeyPhrases);

    public PackedTable DocumentKeyPhrases => Table(ImageSection.DocumentKeyPhrases);

    public PackedTable Overlays => Table(ImageSection.Overlays);

    public ReadOnlySpan<byte> Terms => Section(ImageSection.Terms);

    public ReadOnlySpan<byte> Postings => Section(ImageSection.Postings);

    public ReadOnlySpan<byte> FieldNorms => Section(ImageSection.FieldNorms);

    public ReadOnlySpan<byte> Titles => Section(ImageSection.Titles);

    public ReadOnlySpan<byte> Keys => Section(ImageSection.Keys);

    public ReadOnlySpan<byte> String(int start, int length) =>
        Slice(Section(ImageSection.Strings), start, length);

    /// <summary>The title of a paper.</summary>
    public ReadOnlySpan<byte> Title(int paper)
    {
        ReadOnlySpan<byte> titles = Titles;
        int at = Papers[paper, PaperColumns.TitleAt];
        if (!TitleLayout.TryRead(titles, out TitleLayout layout) || at < 0 || at > titles.Length - SevenBit.Padding)
            Refuse();

        layout.Read(SevenBit.ReadWord(titles, at), out _, out int length);
        if (length > titles.Length - at - layout.HeadWidth)
            Refuse();
        return titles.Slice(at + layout.HeadWidth, length);
    }

    /// <summary>The length of a section in bytes.</summary>
    public int LengthOf(ImageSection section) => Section(section).Length;

    public string DocumentName(int document)
    {
        PackedTable documents = Documents;
        return Utf8Strings.Make(
            String(documents[document, DocumentColumns.NameStart], documents[document, DocumentColumns.NameLength]));
    }

    public ReadOnlySpan<byte> Document(int document)
    {
        // Two threads may both open a document; which of the two stays does not matter.
        DocumentBytes?[] documents = _documents ??= new DocumentBytes?[DocumentCount];
        if ((uint)document >= (uint)documents.Length)
            Refuse();

        DocumentBytes? bytes = Volatile.Read(ref documents[document]);
        if (bytes is null)
        {
            bytes = DocumentBytes.Open(OwnerOf(_opener), DocumentName(document), Documents[document, DocumentColumns.ByteLength]);
            Volatile.Write(ref documents[document], bytes);
        }

        return bytes.Span;
    }

    /// <summary>Finds the text that the image has for a field of a paper, if it has one.</summary>
    public bool TryGetOverlay(int paper, int field, out ReadOnlySpan<byte> text)
    {
        PackedTable overlays = Overlays;
        int key = (paper * OverlayField.Count) + field;
        int row = overlays.LowerBound(OverlayColumns.Key, key);
        bool isFound = row < overlays.RowCount && overlays[row, OverlayColumns.Key] == key;
        text = isFound ? String(overlays[row, OverlayColumns.Start], overlays[row, OverlayColumns.Length]) : default;
        return isFound;
    }

    /// <summary>A part of a text; refuses the data if the text does not have it.</summary>
    public ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> text, int start, int length)
    {
        if ((uint)start > (uint)text.Length || (uint)length > (uint)(text.Length - start))
            Refuse();
        return text.Slice(start, length);
    }

    /// <summary>
    /// A range of the rows of a table; refuses the data if the table does not have it. Of rows that take no bytes a range
    /// has one at most, since their number proves nothing.
    /// </summary>
    public (int First, int Count) Range(PackedTable table, int first, int end)
    {
        if ((uint)first > (uint)end || end > table.RowCount || (end - first > 1 && table.IsFlat))
            Refuse();
        return (first, end - first);
    }

    /// <summary>Refuses the data if it is to blame for a fault: something was read where nothing is.</summary>
    public void RefuseIfDamaged(Exception fault)
    {
        if (fault is IndexOutOfRangeException or ArgumentException or OverflowException)
            Refuse(fault);
    }

    [DoesNotReturn]
    public void Refuse(Exception? cause = null) => throw CorpusDataException.Damaged(OwnerOf(_opener), cause);

    /// <summary>
    /// The class of a corpus. Only faults and documents ask for it, because a class with a member for each paper takes a while to load.
    /// </summary>
    public static Type OwnerOf(Type opener) => opener.DeclaringType ?? opener;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PackedTable Table(ImageSection section) => new(Section(section), ImageSections.ColumnsOf(section), this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Section(ImageSection section)
    {
        ReadOnlySpan<byte> bytes = Image.Section((int)section);
        if ((_sound & (1 << (int)section)) == 0)
            Check(bytes, section);
        return bytes;
    }

    /// <summary>
    /// Checks once that a section is as long as the header says and, if it is a table, that all rows lie in it and all
    /// columns in a row. It is done when the section is first used, since checking all of them when the corpus opens would
    /// read all of them; it is one method for all, since each method has to be compiled.
    /// </summary>
    private void Check(ReadOnlySpan<byte> bytes, ImageSection section)
    {
        ReadOnlySpan<byte> header = Image.Section((int)ImageSection.Header);
        bool isSound = bytes.Length == SevenBit.Read(header.Slice(HeaderLayout.LengthAt(section), HeaderLayout.LengthWidth));
        int columns = ImageSections.ColumnsOf(section);
        if (columns > 0 && isSound)
        {
            int rowsAt = PackedTableLayout.ColumnsAt + (columns * PackedTableLayout.ColumnHeader);
            isSound = bytes.Length >= rowsAt + SevenBit.Padding;
            for (int column = PackedTableLayout.ColumnsAt; isSound && column < rowsAt; column += PackedTableLayout.ColumnHeader)
            {
                isSound = bytes[column + 1] <= MaxColumnWidth
                    && bytes[column] + bytes[column + 1] <= bytes[PackedTableLayout.RowLengthAt];
            }

            if (isSound)
            {
                long rows = SevenBit.Read(bytes[..PackedTableLayout.RowCountWidth]);
                isSound = rows >= 0 && rowsAt + (rows * bytes[PackedTableLayout.RowLengthAt]) + SevenBit.Padding == bytes.Length;
            }
        }

        if (!isSound)
            Refuse();
        _sound |= 1 << (int)section;
    }
}
