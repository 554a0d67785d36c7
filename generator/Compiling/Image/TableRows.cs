using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

// A row of each table of the image by the names of its columns. A field that is not set is 0, which costs nothing in a
// column that is 0 in every row.

/// <summary>A row of <see cref="ImageSection.Documents"/>.</summary>
internal readonly struct DocumentRow
{
    public ByteRange Name { get; init; }

    public ByteRange Title { get; init; }

    public int Layout { get; init; }

    public ByteRange Curator { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    public int ByteLength { get; init; }

    public int FirstEntry { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[DocumentColumns.NameStart] = Name.Start;
        row[DocumentColumns.NameLength] = Name.Length;
        row[DocumentColumns.TitleStart] = Title.Start;
        row[DocumentColumns.TitleLength] = Title.Length;
        row[DocumentColumns.Layout] = Layout;
        row[DocumentColumns.CuratorStart] = Curator.Start;
        row[DocumentColumns.CuratorLength] = Curator.Length;
        row[DocumentColumns.Month] = Month;
        row[DocumentColumns.Day] = Day;
        row[DocumentColumns.ByteLength] = ByteLength;
        row[DocumentColumns.FirstEntry] = FirstEntry;
    }
}

/// <summary>A row of <see cref="ImageSection.Entries"/>.</summary>
internal readonly struct EntryRow
{
    public int Paper { get; init; }

    public int Line { get; init; }

    public int RankGap { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[EntryColumns.Paper] = Paper;
        row[EntryColumns.Line] = Line;
        row[EntryColumns.RankGap] = RankGap;
    }
}

/// <summary>A row of <see cref="ImageSection.Papers"/>.</summary>
internal readonly struct PaperRow
{
    public int TitleAt { get; init; }

    public int AbstractDocument { get; init; }

    public ByteRange Abstract { get; init; }

    public int NameLength { get; init; }

    public int Overlays { get; init; }

    public int FirstAppearance { get; init; }

    public int FirstLink { get; init; }

    public int FirstReference { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[PaperColumns.TitleAt] = TitleAt;
        row[PaperColumns.AbstractDocument] = AbstractDocument;
        row[PaperColumns.AbstractStart] = Abstract.Start;
        row[PaperColumns.AbstractLength] = Abstract.Length;
        row[PaperColumns.NameLength] = NameLength;
        row[PaperColumns.Overlays] = Overlays;
        row[PaperColumns.FirstAppearance] = FirstAppearance;
        row[PaperColumns.FirstLink] = FirstLink;
        row[PaperColumns.FirstReference] = FirstReference;
    }
}

/// <summary>A row of <see cref="ImageSection.Links"/>.</summary>
internal readonly struct LinkRow
{
    public int Kind { get; init; }

    public TextPlace Url { get; init; }

    public int OwnerStart { get; init; }

    public int OwnerLength { get; init; }

    public int NameLength { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[LinkColumns.Kind] = Kind;
        row[LinkColumns.IsPooled] = Url.IsPooled ? 1 : 0;
        row[LinkColumns.Start] = Url.Range.Start;
        row[LinkColumns.Length] = Url.Range.Length;
        row[LinkColumns.OwnerStart] = OwnerStart;
        row[LinkColumns.OwnerLength] = OwnerLength;
        row[LinkColumns.NameLength] = NameLength;
    }
}

/// <summary>A row of <see cref="ImageSection.References"/>.</summary>
internal readonly struct ReferenceRow
{
    public TextPlace Number { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[ReferenceColumns.IsPooled] = Number.IsPooled ? 1 : 0;
        row[ReferenceColumns.Start] = Number.Range.Start;
        row[ReferenceColumns.Length] = Number.Range.Length;
    }
}

/// <summary>A row of <see cref="ImageSection.Overlays"/>.</summary>
internal readonly struct OverlayRow
{
    public int Paper { get; init; }

    public int Field { get; init; }

    public ByteRange Text { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[OverlayColumns.Key] = (Paper * OverlayField.Count) + Field;
        row[OverlayColumns.Start] = Text.Start;
        row[OverlayColumns.Length] = Text.Length;
    }
}

/// <summary>A row of <see cref="ImageSection.Fields"/>.</summary>
internal readonly struct FieldRow
{
    public int Paper { get; init; }

    public int Field { get; init; }

    public ByteRange Text { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[FieldColumns.Key] = (Paper * BibliographyField.Count) + Field;
        row[FieldColumns.Start] = Text.Start;
        row[FieldColumns.Length] = Text.Length;
    }
}

/// <summary>A row of <see cref="ImageSection.Facets"/>.</summary>
internal readonly struct FacetRow
{
    public int Kind { get; init; }

    public ByteRange Text { get; init; }

    public int FirstPaper { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[FacetColumns.Kind] = Kind;
        row[FacetColumns.Start] = Text.Start;
        row[FacetColumns.Length] = Text.Length;
        row[FacetColumns.FirstPaper] = FirstPaper;
    }
}

/// <summary>A row of <see cref="ImageSection.Vocabularies"/>.</summary>
internal readonly struct VocabularyRow
{
    public int Kind { get; init; }

    public ByteRange Names { get; init; }

    public int FirstPaper { get; init; }

    public int PaperCount { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[VocabularyColumns.Kind] = Kind;
        row[VocabularyColumns.NamesStart] = Names.Start;
        row[VocabularyColumns.NamesLength] = Names.Length;
        row[VocabularyColumns.FirstPaper] = FirstPaper;
        row[VocabularyColumns.PaperCount] = PaperCount;
    }
}

/// <summary>A row of <see cref="ImageSection.VocabularyKeys"/>.</summary>
internal readonly struct VocabularyKeyRow
{
    public int Kind { get; init; }

    public ByteRange Text { get; init; }

    public int Entry { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[VocabularyKeyColumns.Kind] = Kind;
        row[VocabularyKeyColumns.Start] = Text.Start;
        row[VocabularyKeyColumns.Length] = Text.Length;
        row[VocabularyKeyColumns.Entry] = Entry;
    }
}

/// <summary>A row of <see cref="ImageSection.DocumentKeyPhrases"/>.</summary>
internal readonly struct DocumentTermRow
{
    public int Document { get; init; }

    public int Paper { get; init; }

    public int Start { get; init; }

    public int Length { get; init; }

    public void AddTo(PackedTableWriter table)
    {
        Span<int> row = table.AddRow();
        row[DocumentKeyPhraseColumns.Document] = Document;
        row[DocumentKeyPhraseColumns.Paper] = Paper;
        row[DocumentKeyPhraseColumns.Start] = Start;
        row[DocumentKeyPhraseColumns.Length] = Length;
    }
}
