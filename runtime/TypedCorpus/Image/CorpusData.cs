using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>The image of a corpus with its documents: every table and text, checked on first use and read in place.</summary>
internal sealed class CorpusData
{
    // A field, like the others that the first lookup reads, because a property is one more method to compile.
    public readonly CorpusImage Image;

    // Five groups of seven bits hold every 32-bit number.
    private const int MaxColumnWidth = 5;

    private static int s_opened;

    private readonly Type _opener;
    private ResourceBytes?[]? _documents;

    // A bit for each section that was found to be sound. If two threads set one at once, a section may be checked again.
    private int _sound;

    public CorpusData(CorpusImage image, Type opener)
    {
        Image = image;
        _opener = opener;
        ReadOnlySpan<byte> header = image.Section((int)ImageSection.Header);
        if (!HeaderLayout.IsReadable(header))
            throw CorpusDataException.OtherVersion(header, OwnerOf(opener));
    }

    /// <summary>Another number for each corpus that was opened, by which what is kept of one is told from what is of another.</summary>
    public int Number { get; } = TakeNumber();

    /// <summary>The class that the corpus belongs to.</summary>
    public Type Owner => OwnerOf(_opener);

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

    public PackedTable Vocabularies => Table(ImageSection.Vocabularies);

    public PackedTable VocabularyKeys => Table(ImageSection.VocabularyKeys);

    public PackedTable Related => Table(ImageSection.Related);

    public PackedTable PaperKeyPhrases => Table(ImageSection.PaperKeyPhrases);

    public PackedTable DocumentKeyPhrases => Table(ImageSection.DocumentKeyPhrases);

    public PackedTable Overlays => Table(ImageSection.Overlays);

    public ReadOnlySpan<byte> Terms => Section(ImageSection.Terms);

    public ReadOnlySpan<byte> Postings => Section(ImageSection.Postings);

    public ReadOnlySpan<byte> FieldNorms => Section(ImageSection.FieldNorms);

    public ReadOnlySpan<byte> Titles => Section(ImageSection.Titles);

    public ReadOnlySpan<byte> Keys => Section(ImageSection.Keys);

    public ReadOnlySpan<byte> Vectors => Section(ImageSection.Vectors);

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
        ResourceBytes?[] documents = _documents
            ?? Interlocked.CompareExchange(ref _documents, new ResourceBytes?[DocumentCount], null) ?? _documents;
        if ((uint)document >= (uint)documents.Length)
            Refuse();
        return (documents[document] ?? OpenDocument(ref documents[document], document)).Span;
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

    /// <summary>Takes the next number, which no other corpus and no set of corpora has.</summary>
    public static int TakeNumber() => Interlocked.Increment(ref s_opened);

    /// <summary>A part of a text; refuses the data if it is out of range.</summary>
    public ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> text, int start, int length)
    {
        if ((uint)start > (uint)text.Length || (uint)length > (uint)(text.Length - start))
            Refuse();
        return text.Slice(start, length);
    }

    /// <summary>
    /// A range of the rows of a table; refuses the data if it is out of range. If rows take no bytes, a range has at most one
    /// of them, since the length of the table does not limit their number.
    /// </summary>
    public (int First, int Count) Range(PackedTable table, int first, int end)
    {
        if ((uint)first > (uint)end || end > table.RowCount || (end - first > 1 && table.IsFlat))
            Refuse();
        return (first, end - first);
    }

    /// <summary>Refuses the data if it is the cause of a fault: something was read out of range.</summary>
    public void RefuseIfDamaged(Exception fault)
    {
        if (IsOfDamage(fault))
            Refuse(fault);
    }

    /// <summary>Whether a fault tells that something was read out of range.</summary>
    public static bool IsOfDamage(Exception fault) => fault is IndexOutOfRangeException or ArgumentException or OverflowException;

    [DoesNotReturn]
    public void Refuse(Exception? cause = null) => throw CorpusDataException.Damaged(Owner, cause);

    /// <summary>
    /// The class of a corpus. It is used for errors and documents only, since a class with a member for each paper is slow to
    /// load.
    /// </summary>
    public static Type OwnerOf(Type opener) => opener.DeclaringType ?? opener;

    // Two threads may both open a document. Both use the one that is kept, since spans do not keep its bytes alive.
    private ResourceBytes OpenDocument(ref ResourceBytes? place, int document)
    {
        var opened = ResourceBytes.OpenDocument(Owner, DocumentName(document), Documents[document, DocumentColumns.ByteLength]);
        return Interlocked.CompareExchange(ref place, opened, null) ?? opened;
    }

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
    /// Checks once that a section has the length that the header states and, if it is a table, that the rows fit in it and the
    /// columns in a row. It does so on first use of the section, since opening a corpus must not read all of it, and in one
    /// method for all sections, since each method has to be compiled.
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
