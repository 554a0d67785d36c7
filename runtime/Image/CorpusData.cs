using System.Reflection;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>The image of a corpus with its documents: every table and text, read in place.</summary>
internal sealed class CorpusData
{
    private readonly CorpusImage _image;
    private readonly Assembly _assembly;
    private readonly DocumentBytes?[] _documents;
    private KeyTable? _keyTable;

    public CorpusData(CorpusImage image, Assembly assembly)
    {
        _image = image;
        _assembly = assembly;
        _documents = new DocumentBytes?[DocumentCount];
    }

    /// <summary>The lookup table; two threads may both open it, and it is the same.</summary>
    public KeyTable KeyTable => _keyTable ??= new(this);

    public int PaperCount => Papers.RowCount - 1;

    public int DocumentCount => Documents.RowCount - 1;

    public PackedTable Documents => new(_image.Documents, DocumentColumns.Count);

    public PackedTable Entries => new(_image.Entries, EntryColumns.Count);

    public PackedTable Papers => new(_image.Papers, PaperColumns.Count);

    public PackedTable Appearances => new(_image.Appearances, AppearanceColumns.Count);

    public PackedTable Links => new(_image.Links, LinkColumns.Count);

    public PackedTable References => new(_image.References, ReferenceColumns.Count);

    public ImageSection[] Sections => _image.Sections;

    public ReadOnlySpan<byte> Keys => _image.Keys;

    public PackedTable Related => new(_image.Related, RelatedLayout.Columns);

    public PackedTable PaperTerms => new(_image.PaperTerms, TermLayout.PaperColumns);

    public PackedTable DocumentTerms => new(_image.DocumentTerms, DocumentTermColumns.Count);

    public ReadOnlySpan<byte> Terms => _image.Terms;

    public ReadOnlySpan<byte> Postings => _image.Postings;

    public ReadOnlySpan<byte> Lengths => _image.Lengths;

    public ReadOnlySpan<byte> String(int start, int length) => _image.Strings.Slice(start, length);

    public string DocumentName(int document)
    {
        PackedTable documents = Documents;
        return Utf8Strings.Make(
            String(documents[document, DocumentColumns.NameStart], documents[document, DocumentColumns.NameLength]));
    }

    public ReadOnlySpan<byte> Document(int document)
    {
        DocumentBytes? bytes = Volatile.Read(ref _documents[document]);
        if (bytes is null)
        {
            bytes = DocumentBytes.Open(
                _assembly, DocumentName(document), Documents[document, DocumentColumns.ByteLength]);
            // Two threads may both open it; which of the two stays does not matter.
            Volatile.Write(ref _documents[document], bytes);
        }

        return bytes.Span;
    }

    /// <summary>The text that replaces a field of a paper, if one does.</summary>
    public bool TryGetOverlay(int paper, int field, out ReadOnlySpan<byte> text)
    {
        var overlays = new PackedTable(_image.Overlays, OverlayColumns.Count);
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
}
