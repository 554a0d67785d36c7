using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Image;

/// <summary>Reads what the image holds of one paper.</summary>
internal readonly ref struct PaperReader(CorpusData data, int paper)
{
    private readonly PackedTable _papers = data.Papers;

    public ReadOnlySpan<byte> RawTitle =>
        Slice(this[PaperColumns.TitleDocument], PaperColumns.TitleStart, PaperColumns.TitleLength);

    public bool HasAbstract => this[PaperColumns.AbstractDocument] > 0;

    public ReadOnlySpan<byte> RawAbstract => HasAbstract
        ? Slice(AbstractDocument, PaperColumns.AbstractStart, PaperColumns.AbstractLength)
        : default;

    public ReadOnlySpan<byte> Title =>
        TryGetOverlay(OverlayField.Title, out ReadOnlySpan<byte> title) ? title : RawTitle;

    public ReadOnlySpan<byte> Abstract =>
        TryGetOverlay(OverlayField.Abstract, out ReadOnlySpan<byte> text) ? text : RawAbstract;

    public ReadOnlySpan<byte> Name => Title[..this[PaperColumns.NameLength]];

    public (int First, int Count) Appearances => RangeOf(PaperColumns.FirstAppearance);

    public (int First, int Count) Links => RangeOf(PaperColumns.FirstLink);

    public (int First, int Count) References => RangeOf(PaperColumns.FirstReference);

    private int AbstractDocument => this[PaperColumns.TitleDocument] + this[PaperColumns.AbstractDocument] - 1;

    private int this[int column] => _papers[paper, column];

    /// <summary>The id: the slug of the title, unless another paper had that one.</summary>
    public string MakeId() =>
        TryGetStoredId(out ReadOnlySpan<byte> id) ? Utf8Strings.Make(id) : Slug.Of(Utf8Strings.Make(Title));

    /// <summary>The id where it is not the slug of the title.</summary>
    public bool TryGetStoredId(out ReadOnlySpan<byte> id) => TryGetOverlay(OverlayField.Id, out id);

    public ReadOnlySpan<byte> LinkUrl(int link)
    {
        PackedTable links = data.Links;
        return Text(
            links[link, LinkColumns.IsPooled], links[link, LinkColumns.Start], links[link, LinkColumns.Length]);
    }

    public ReadOnlySpan<byte> Reference(int reference)
    {
        PackedTable references = data.References;
        return Text(
            references[reference, ReferenceColumns.IsPooled],
            references[reference, ReferenceColumns.Start],
            references[reference, ReferenceColumns.Length]);
    }

    private bool TryGetOverlay(int field, out ReadOnlySpan<byte> text)
    {
        text = default;
        return (this[PaperColumns.Overlays] & (1 << field)) != 0 && data.TryGetOverlay(paper, field, out text);
    }

    private ReadOnlySpan<byte> Text(int isPooled, int start, int length) =>
        isPooled != 0 ? data.String(start, length) : RawAbstract.Slice(start, length);

    private ReadOnlySpan<byte> Slice(int document, int start, int length) =>
        data.Document(document).Slice(this[start], this[length]);

    private (int First, int Count) RangeOf(int column)
    {
        int first = _papers[paper, column];
        return (first, _papers[paper + 1, column] - first);
    }
}
