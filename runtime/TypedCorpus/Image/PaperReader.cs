using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Image;

/// <summary>Reads what the image holds of one paper.</summary>
internal readonly ref struct PaperReader(CorpusData data, int paper)
{
    private readonly PackedTable _papers = data.Papers;

    public ReadOnlySpan<byte> Title => data.Title(paper);

    public ReadOnlySpan<byte> RawTitle =>
        TryGetOverlay(OverlayField.RawTitle, out ReadOnlySpan<byte> title) ? title : Title;

    public bool HasAbstract => this[PaperColumns.AbstractDocument] > 0;

    public ReadOnlySpan<byte> RawAbstract => this[PaperColumns.AbstractDocument] is > 0 and var document
        ? data.Slice(data.Document(document - 1), this[PaperColumns.AbstractStart], this[PaperColumns.AbstractLength])
        : default;

    public ReadOnlySpan<byte> Abstract =>
        TryGetOverlay(OverlayField.Abstract, out ReadOnlySpan<byte> text) ? text : RawAbstract;

    public ReadOnlySpan<byte> Name => data.Slice(Title, 0, this[PaperColumns.NameLength]);

    public (int First, int Count) Appearances => RangeOf(data.Appearances, PaperColumns.FirstAppearance);

    public (int First, int Count) Links => RangeOf(data.Links, PaperColumns.FirstLink);

    public (int First, int Count) References => RangeOf(data.References, PaperColumns.FirstReference);

    private int this[int column] => _papers[paper, column];

    /// <summary>The id: the stored one, or else the slug of the title.</summary>
    public string MakeId() =>
        TryGetStoredId(out ReadOnlySpan<byte> id) ? Utf8Strings.Make(id) : Slug.Of(Utf8Strings.Make(Title));

    /// <summary>Gets the id if it is stored, because it is not the slug of the title.</summary>
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
        isPooled != 0 ? data.String(start, length) : data.Slice(RawAbstract, start, length);

    private (int First, int Count) RangeOf(PackedTable table, int column) =>
        data.Range(table, _papers[paper, column], _papers[paper + 1, column]);
}
