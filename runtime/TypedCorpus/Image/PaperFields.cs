using System.Globalization;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>The bibliographic fields of a paper, which are all read on first use.</summary>
internal sealed class PaperFields
{
    private static readonly PaperFields None = new([]);

    private readonly string?[] _texts;
    private Author[]? _authors;
    private string[]? _keywords;
    private string[]? _categories;
    private Dictionary<string, string>? _rest;

    private PaperFields(string?[] texts) => _texts = texts;

    public string? this[int field] => field < _texts.Length ? _texts[field] : null;

    public Author[] Authors => _authors ??= MakeAuthors();

    public string[] Keywords => _keywords ??= Items(BibliographyField.Keywords);

    public string[] Categories => _categories ??= Items(BibliographyField.Categories);

    public Dictionary<string, string> Rest => _rest ??= MakeRest();

    public int? Number(int field) =>
        int.TryParse(this[field], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    public static PaperFields Read(CorpusData data, int paper)
    {
        PackedTable fields = data.Fields;
        int first = paper * BibliographyField.Count;
        int row = fields.LowerBound(FieldColumns.Key, first);
        string?[]? texts = null;
        for (; row < fields.RowCount && fields[row, FieldColumns.Key] - first is >= 0 and < BibliographyField.Count and var field; row++)
        {
            texts ??= new string?[BibliographyField.Count];
            texts[field] = Utf8Strings.Make(data.String(fields[row, FieldColumns.Start], fields[row, FieldColumns.Length]));
        }

        return texts is null ? None : new(texts);
    }

    /// <summary>The text of one field, read in place; empty if the paper has none.</summary>
    public static ReadOnlySpan<byte> ReadOne(CorpusData data, int paper, int field)
    {
        PackedTable fields = data.Fields;
        int key = (paper * BibliographyField.Count) + field;
        int row = fields.LowerBound(FieldColumns.Key, key);
        return row < fields.RowCount && fields[row, FieldColumns.Key] == key
            ? data.String(fields[row, FieldColumns.Start], fields[row, FieldColumns.Length])
            : default;
    }

    private string[] Items(int field) => this[field]?.Split(BibliographyField.ItemEnd) ?? [];

    private Author[] MakeAuthors()
    {
        string[] items = Items(BibliographyField.Authors);
        var authors = new Author[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            string[] parts = items[i].Split(BibliographyField.PartEnd);
            authors[i] = parts.Length == 3
                ? new(parts[0], parts[1].Length > 0 ? parts[1] : null, parts[2].Length > 0 ? parts[2] : null)
                : new(parts[0], IsLiteral: true);
        }

        return authors;
    }

    private Dictionary<string, string> MakeRest()
    {
        var rest = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string item in Items(BibliographyField.Rest))
        {
            string[] parts = item.Split(BibliographyField.PartEnd, 2);
            rest[parts[0]] = parts[^1];
        }

        return rest;
    }
}
