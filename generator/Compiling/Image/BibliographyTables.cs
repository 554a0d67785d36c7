using System.Globalization;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>
/// Builds the tables of what bibliographies say: the fields of each paper, and the papers of each author, year and
/// keyword. Where no document is a bibliography they are empty.
/// </summary>
internal sealed class BibliographyTables(StringPool strings)
{
    private readonly PackedTableWriter _fields = new(FieldColumns.Count);
    private readonly Dictionary<(int Kind, string Text), List<int>> _papers = [];
    private readonly char[] _folded = new char[FacetKey.MaxLength];

    public byte[] Fields() => _fields.ToBytes();

    public void Add(int paper, BibliographyModel bibliography)
    {
        for (int field = 0; field < BibliographyField.Count; field++)
        {
            if (BibliographyText.Of(bibliography, field) is { Length: > 0 } text)
            {
                ByteRange range = strings.Add(text);
                _fields.Add((paper * BibliographyField.Count) + field, range.Start, range.Length);
            }
        }

        foreach (PersonModel author in bibliography.Authors)
            AddAuthor(paper, author);
        if (bibliography.Year is { } year)
            AddFacet(FacetKind.Year, year.ToString(CultureInfo.InvariantCulture), paper);
        foreach (string keyword in bibliography.Keywords.Concat(bibliography.Categories))
            AddFolded(FacetKind.Keyword, keyword, paper);
    }

    /// <summary>The facets with their papers, sorted by kind and by the bytes of the folded text.</summary>
    public (byte[] Facets, byte[] Papers) Facets()
    {
        var facets = new PackedTableWriter(FacetColumns.Count);
        var papers = new PackedTableWriter(FacetPaperColumns.Count);
        (int Kind, string Text)[] keys = [.. _papers.Keys];
        Array.Sort(keys, (left, right) => left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : Utf8Order.Compare(left.Text, right.Text));
        foreach ((int Kind, string Text) key in keys)
        {
            ByteRange range = strings.Add(key.Text);
            facets.Add(key.Kind, range.Start, range.Length, papers.RowCount);
            foreach (int paper in _papers[key])
                papers.Add(paper);
        }

        // The end of the last facet's papers.
        facets.Add(0, 0, 0, papers.RowCount);
        return (facets.ToBytes(), papers.ToBytes());
    }

    private void AddAuthor(int paper, PersonModel author)
    {
        AddFolded(FacetKind.Author, author.Family, paper);
        if (author.Given is null)
            return;
        AddFolded(FacetKind.Author, author.Given + " " + author.Family, paper);
        AddFolded(FacetKind.Author, author.Family + " " + author.Given, paper);
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
