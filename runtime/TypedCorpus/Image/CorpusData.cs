using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys;

namespace TypedCorpus.Image;

/// <summary>The image of a corpus with its documents: every table and text, read in place.</summary>
internal sealed class CorpusData
{
    /// <summary>The static data; a field, as the others that the first lookup reads: a property is one more method to compile.</summary>
    public readonly CorpusImage Image;

    // Wider columns do not fit in a number.
    private const int MaxColumnWidth = 5;

    private readonly Type _opener;
    private DocumentBytes?[]? _documents;
    private KeyTable? _keyTable;

    // A bit for each section that was found to be sound; two threads may both look.
    private int _sound;

    public CorpusData(CorpusImage image, Type opener)
    {
        Image = image;
        _opener = opener;
        ReadOnlySpan<byte> header = image.Header;
        if (header.Length != HeaderLayout.Length
            || SevenBit.Read(header[..HeaderLayout.ChecksumAt]) != HeaderLayout.Version
            || SevenBit.Read(header[HeaderLayout.ChecksumAt..HeaderLayout.LengthsAt]) != HeaderLayout.Checksum)
        {
            throw ImageFaults.OtherVersion(header, OwnerOf(opener));
        }
    }

    /// <summary>The lookup table; two threads may both open it, and it is the same.</summary>
    public KeyTable KeyTable => _keyTable ?? OpenKeyTable();

    // Apart, so that a lookup has no registers to save for it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private KeyTable OpenKeyTable() => _keyTable = new(this);

    public int PaperCount => Math.Max(0, Papers.RowCount - 1);

    public int DocumentCount => Math.Max(0, Documents.RowCount - 1);

    public PackedTable Documents => Table(Image.Documents, SectionNumber.Documents, DocumentColumns.Count);

    public PackedTable Entries => Table(Image.Entries, SectionNumber.Entries, EntryColumns.Count);

    public PackedTable Papers => Table(Image.Papers, SectionNumber.Papers, PaperColumns.Count);

    public PackedTable Appearances => Table(Image.Appearances, SectionNumber.Appearances, AppearanceColumns.Count);

    public PackedTable Links => Table(Image.Links, SectionNumber.Links, LinkColumns.Count);

    public PackedTable References => Table(Image.References, SectionNumber.References, ReferenceColumns.Count);

    public PackedTable Fields => Table(Image.Fields, SectionNumber.Fields, FieldColumns.Count);

    public PackedTable Facets => Table(Image.Facets, SectionNumber.Facets, FacetColumns.Count);

    public PackedTable FacetPapers => Table(Image.FacetPapers, SectionNumber.FacetPapers, FacetPaperColumns.Count);

    public ImageSection[] Sections => Image.Sections;

    public PackedTable Related => Table(Image.Related, SectionNumber.Related, RelatedLayout.Columns);

    public PackedTable PaperTerms => Table(Image.PaperTerms, SectionNumber.PaperTerms, TermLayout.PaperColumns);

    public PackedTable DocumentTerms => Table(Image.DocumentTerms, SectionNumber.DocumentTerms, DocumentTermColumns.Count);

    public PackedTable Overlays => Table(Image.Overlays, SectionNumber.Overlays, OverlayColumns.Count);

    public ReadOnlySpan<byte> Terms => Section(Image.Terms, SectionNumber.Terms);

    public ReadOnlySpan<byte> Postings => Section(Image.Postings, SectionNumber.Postings);

    public ReadOnlySpan<byte> Lengths => Section(Image.Lengths, SectionNumber.Lengths);

    public ReadOnlySpan<byte> Titles => Section(Image.Titles, SectionNumber.Titles);

    public ReadOnlySpan<byte> Keys => Section(Image.Keys, SectionNumber.Keys);

    public ReadOnlySpan<byte> String(int start, int length) =>
        Slice(Section(Image.Strings, SectionNumber.Strings), start, length);

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

    /// <summary>The text that is kept for a field of a paper, if one is.</summary>
    public bool TryGetOverlay(int paper, int field, out ReadOnlySpan<byte> text)
    {
        PackedTable overlays = Overlays;
        int key = (paper * OverlayField.Count) + field;
        int low = 0;
        int high = overlays.RowCount - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int found = overlays[middle, OverlayColumns.Key];
            if (found == key)
            {
                text = String(overlays[middle, OverlayColumns.Start], overlays[middle, OverlayColumns.Length]);
                return true;
            }

            if (found < key)
                low = middle + 1;
            else
                high = middle - 1;
        }

        text = default;
        return false;
    }

    /// <summary>A part of a text, if it lies within.</summary>
    public ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> text, int start, int length)
    {
        if ((uint)start > (uint)text.Length || (uint)length > (uint)(text.Length - start))
            Refuse();
        return text.Slice(start, length);
    }

    /// <summary>A range of the rows of a table, if it has them; rows that take no room are no more than one.</summary>
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
    public void Refuse(Exception? cause = null) => throw ImageFaults.Damaged(OwnerOf(_opener), cause);

    /// <summary>The class of a corpus, asked for where something is wrong or a document is read: to load a class with a member for each paper takes a while.</summary>
    public static Type OwnerOf(Type opener) => opener.DeclaringType ?? opener;

    private PackedTable Table(ReadOnlySpan<byte> section, int number, int columns)
    {
        if ((_sound & (1 << number)) == 0)
            Check(section, number, columns);
        return new(section, columns, this);
    }

    private ReadOnlySpan<byte> Section(ReadOnlySpan<byte> section, int number)
    {
        if ((_sound & (1 << number)) == 0)
            Check(section, number, columns: 0);
        return section;
    }

    /// <summary>
    /// Looks once whether a section is as long as the header says, all rows lie in it, and all columns in a row. It is done
    /// when the section is first used: to read all of them when the corpus opens would compile a method for each. It is
    /// one method for the same reason.
    /// </summary>
    private void Check(ReadOnlySpan<byte> section, int number, int columns)
    {
        int lengthAt = HeaderLayout.LengthsAt + (number * HeaderLayout.LengthWidth);
        bool isSound = section.Length == SevenBit.Read(Image.Header.Slice(lengthAt, HeaderLayout.LengthWidth));
        if (columns > 0 && isSound)
        {
            int rowsAt = TableLayout.ColumnsAt + (columns * TableLayout.ColumnHeader);
            isSound = section.Length >= rowsAt + SevenBit.Padding;
            for (int header = TableLayout.ColumnsAt; isSound && header < rowsAt; header += TableLayout.ColumnHeader)
            {
                isSound = section[header + 1] <= MaxColumnWidth
                    && section[header] + section[header + 1] <= section[TableLayout.RowLengthAt];
            }

            if (isSound)
            {
                long rows = SevenBit.Read(section[..TableLayout.RowCountWidth]);
                isSound = rows >= 0 && rowsAt + (rows * section[TableLayout.RowLengthAt]) + SevenBit.Padding == section.Length;
            }
        }

        if (!isSound)
            Refuse();
        _sound |= 1 << number;
    }
}
