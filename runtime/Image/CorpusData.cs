using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>The image of a corpus with its documents: every table and text, read in place.</summary>
internal sealed class CorpusData
{
    /// <summary>The static data; a field, as the others that the first lookup reads: a property is one more method to compile.</summary>
    public readonly CorpusImage Image;

    private readonly Assembly _assembly;
    private DocumentBytes?[]? _documents;
    private KeyTable? _keyTable;

    public CorpusData(CorpusImage image, Assembly assembly)
    {
        Image = image;
        _assembly = assembly;
    }

    /// <summary>The lookup table; two threads may both open it, and it is the same.</summary>
    public KeyTable KeyTable => _keyTable ??= new(this);

    public int PaperCount => Papers.RowCount - 1;

    public int DocumentCount => Documents.RowCount - 1;

    public PackedTable Documents => new(Image.Documents, DocumentColumns.Count);

    public PackedTable Entries => new(Image.Entries, EntryColumns.Count);

    public PackedTable Papers => new(Image.Papers, PaperColumns.Count);

    public PackedTable Appearances => new(Image.Appearances, AppearanceColumns.Count);

    public PackedTable Links => new(Image.Links, LinkColumns.Count);

    public PackedTable References => new(Image.References, ReferenceColumns.Count);

    public PackedTable Fields => new(Image.Fields, FieldColumns.Count);

    public PackedTable Facets => new(Image.Facets, FacetColumns.Count);

    public PackedTable FacetPapers => new(Image.FacetPapers, FacetPaperColumns.Count);

    public ImageSection[] Sections => Image.Sections;

    public PackedTable Related => new(Image.Related, RelatedLayout.Columns);

    public PackedTable PaperTerms => new(Image.PaperTerms, TermLayout.PaperColumns);

    public PackedTable DocumentTerms => new(Image.DocumentTerms, DocumentTermColumns.Count);

    public ReadOnlySpan<byte> Terms => Image.Terms;

    public ReadOnlySpan<byte> Postings => Image.Postings;

    public ReadOnlySpan<byte> Lengths => Image.Lengths;

    public ReadOnlySpan<byte> String(int start, int length) => Image.Strings.Slice(start, length);

    /// <summary>The title of a paper.</summary>
    public ReadOnlySpan<byte> Title(int paper)
    {
        ReadOnlySpan<byte> titles = Image.Titles;
        int at = Papers[paper, PaperColumns.TitleAt];
        if (at > titles.Length - SevenBit.Padding)
            Refuse();

        var layout = new TitleLayout(titles[TitleLayout.PaperWidthAt], titles[TitleLayout.LengthWidthAt]);
        int length = layout.LengthOf(SevenBit.ReadWord(titles, at));
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
        DocumentBytes? bytes = Volatile.Read(ref documents[document]);
        if (bytes is null)
        {
            bytes = DocumentBytes.Open(
                _assembly, DocumentName(document), Documents[document, DocumentColumns.ByteLength]);
            Volatile.Write(ref documents[document], bytes);
        }

        return bytes.Span;
    }

    /// <summary>The text that is kept for a field of a paper, if one is.</summary>
    public bool TryGetOverlay(int paper, int field, out ReadOnlySpan<byte> text)
    {
        var overlays = new PackedTable(Image.Overlays, OverlayColumns.Count);
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

    [DoesNotReturn]
    public static void Refuse() =>
        throw new InvalidOperationException("The static data of the corpus is damaged. Build the project anew.");
}
