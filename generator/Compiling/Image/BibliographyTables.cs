using System.Globalization;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>
/// Writes the tables of bibliographic data: the fields of each paper, and the papers of each author, year and keyword.
/// They are empty if no document is a bibliography.
/// </summary>
internal sealed class BibliographyTables(StringPool strings)
{
    private static readonly char[] Separators = [BibliographyField.ItemEnd, BibliographyField.PartEnd];

    private readonly PackedTableWriter _fields = new(ImageSection.Fields);
    private readonly Dictionary<(int Kind, string Text), List<int>> _papers = [];
    private readonly char[] _folded = new char[FacetKey.MaxLength];

    public void Add(int index, PaperModel paper)
    {
        if (paper.Bibliography is not null)
            Add(index, paper.Bibliography);
        AddField(index, BibliographyField.Aliases, Join(paper.OtherIds.Select(other => other.Key).Concat(paper.Aliases).Select(Clean)));
    }

    private void Add(int paper, BibliographyModel bibliography)
    {
        for (int field = 0; field <= BibliographyField.Rest; field++)
            AddField(paper, field, TextOf(bibliography, field));

        foreach (PersonModel author in bibliography.Authors)
            AddAuthor(paper, author);
        if (bibliography.Year is { } year)
            AddFacet(FacetKind.Year, year.ToString(CultureInfo.InvariantCulture), paper);
        foreach (string keyword in bibliography.Keywords.Concat(bibliography.Categories))
            AddFolded(FacetKind.Keyword, keyword, paper);
    }

    private void AddField(int paper, int field, string? text)
    {
        if (text?.Length > 0)
            new FieldRow { Paper = paper, Field = field, Text = strings.Add(text) }.AddTo(_fields);
    }

    /// <summary>Writes the fields, the facets sorted by kind and by the bytes of the folded text, and the vocabularies.</summary>
    public void WriteTo(CompiledImage image, IReadOnlyList<VocabularyModel> vocabularies)
    {
        var ranges = new Dictionary<(int Kind, string Text), int>();
        var facets = new PackedTableWriter(ImageSection.Facets);
        var papers = new PackedTableWriter(ImageSection.FacetPapers);
        (int Kind, string Text)[] keys = [.. _papers.Keys];
        Array.Sort(keys, (left, right) => left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : Utf8.Compare(left.Text, right.Text));
        foreach ((int Kind, string Text) key in keys)
        {
            ranges.Add(key, papers.RowCount);
            new FacetRow { Kind = key.Kind, Text = strings.Add(key.Text), FirstPaper = papers.RowCount }.AddTo(facets);
            foreach (int paper in _papers[key])
                papers.AddRow()[FacetPaperColumns.Paper] = paper;
        }

        // The end of the last facet's papers.
        new FacetRow { FirstPaper = papers.RowCount }.AddTo(facets);
        _fields.WriteTo(image);
        facets.WriteTo(image);
        new VocabularyTables(strings, papers, Facet).WriteTo(image, vocabularies);
        papers.WriteTo(image);

        (int FirstRow, IReadOnlyList<int> Papers)? Facet(int kind, string text) =>
            ranges.TryGetValue((kind, text), out int first) ? (first, _papers[(kind, text)]) : null;
    }

    /// <summary>A field as the one text that the image has of it; null or empty if the bibliography does not have it.</summary>
    private static string? TextOf(BibliographyModel bibliography, int field) => field switch
    {
        BibliographyField.EntryType => bibliography.EntryType,
        BibliographyField.Authors => Join(bibliography.Authors.Select(Person)),
        BibliographyField.Year => bibliography.Year?.ToString(CultureInfo.InvariantCulture),
        BibliographyField.Month => bibliography.Month?.ToString(CultureInfo.InvariantCulture),
        BibliographyField.Venue => bibliography.Venue,
        BibliographyField.Volume => bibliography.Volume,
        BibliographyField.Issue => bibliography.Issue,
        BibliographyField.Pages => bibliography.Pages,
        BibliographyField.Publisher => bibliography.Publisher,
        BibliographyField.Doi => bibliography.Doi,
        BibliographyField.ArxivId => bibliography.ArxivId,
        BibliographyField.Url => bibliography.Url,
        BibliographyField.PdfUrl => bibliography.PdfUrl,
        BibliographyField.Keywords => Join(bibliography.Keywords.Select(Clean)),
        BibliographyField.Categories => Join(bibliography.Categories.Select(Clean)),
        BibliographyField.Language => bibliography.Language,
        BibliographyField.Note => bibliography.Note,
        _ => Join(bibliography.Fields.Select(other => Clean(other.Name) + BibliographyField.PartEnd + Clean(other.Value))),
    };

    private static string Person(PersonModel person) => person.IsLiteral
        ? Clean(person.Family)
        : Clean(person.Family) + BibliographyField.PartEnd + Clean(
            person.Given ?? "") + BibliographyField.PartEnd + Clean(person.Suffix ?? "");

    public static string Join(IEnumerable<string> items) => string.Join(BibliographyField.ItemEnd.ToString(), items);

    /// <summary>Replaces the two separators, should a document have them.</summary>
    public static string Clean(string text) => text.IndexOfAny(Separators) < 0
        ? text
        : text.Replace(BibliographyField.ItemEnd, ' ').Replace(BibliographyField.PartEnd, ' ');

    private void AddAuthor(int paper, PersonModel author)
    {
        AddFolded(FacetKind.Author, author.Family, paper);
        AddInBothOrders(paper, author.Family, author.Given);
        if (author.Suffix is null)
            return;
        AddFolded(FacetKind.Author, $"{author.Family} {author.Suffix}", paper);
        // King, Jr., Martin; Martin King, Jr.; and King, Martin, Jr.
        AddInBothOrders(paper, $"{author.Family} {author.Suffix}", author.Given);
        AddFolded(FacetKind.Author, $"{author.Family} {author.Given} {author.Suffix}", paper);
    }

    private void AddInBothOrders(int paper, string family, string? given)
    {
        if (given is null)
            return;
        AddFolded(FacetKind.Author, $"{given} {family}", paper);
        AddFolded(FacetKind.Author, $"{family} {given}", paper);
    }

    private void AddFolded(int kind, string text, int paper)
    {
        int length = FacetKey.Fold(text.AsSpan(), _folded);
        if (length > 0)
            AddFacet(kind, new(_folded, 0, length), paper);
    }

    private void AddFacet(int kind, string text, int paper)
    {
        if (!_papers.TryGetValue((kind, text), out List<int>? papers))
            _papers.Add((kind, text), papers = []);
        if (papers.Count == 0 || papers[papers.Count - 1] != paper)
            papers.Add(paper);
    }
}
