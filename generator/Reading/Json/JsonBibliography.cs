using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads the fields of a paper from an object of unknown schema, by the usual names of its members.</summary>
internal static class JsonBibliography
{
    public static BibliographyModel Read(JsonMembers members, FieldCollector fields)
    {
        EquatableArray<PersonModel> authors = JsonPeople.Read(members.Take(JsonNames.Authors));
        members.Drop(JsonNames.Authors);
        (int? year, int? month) = JsonDates.Read(members, fields);
        string? doi = ReadDoi(members.TakeScalar(JsonNames.Doi), fields);
        string? url = members.Take(IsAddress, JsonNames.Url)?.Scalar;
        string? pdfUrl = members.Take(IsAddress, JsonNames.Pdf)?.Scalar;
        string? arxivId = members.Take(IsArxivId, [.. JsonNames.Arxiv, .. JsonNames.Id])?.Scalar;
        var bibliography = new BibliographyModel
        {
            Key = members.Take(static value => value.Kind == JsonKind.String, JsonNames.Id)?.Scalar is { } key ? WhiteSpace.Trim(key) : null,
            EntryType = members.TakeText("entrytype") is { } type ? CaseFolding.Fold(WhiteSpace.Trim(type)) : null,
            Authors = authors,
            Year = year,
            Month = month,
            Venue = Text(members, JsonNames.Venue),
            Volume = Text(members, "volume"),
            Issue = Text(members, JsonNames.Issue),
            Pages = members.TakeText("pages", "page") is { } pages ? PageRange.Of(pages) : null,
            Publisher = Text(members, "publisher"),
            Doi = doi,
            ArxivId = arxivId is null ? ArxivId.Carried(doi, url, pdfUrl) : ArxivId.Of(arxivId),
            Url = url,
            PdfUrl = pdfUrl,
            Keywords = Keywords(members.Take(JsonNames.Keywords)),
            Categories = Categories(members.Take(JsonNames.Categories)),
            Language = Text(members, "language", "lang"),
            Note = Text(members, JsonNames.Note),
        };

        foreach ((string name, string text) in members.Rest())
            fields.Keep(CaseFolding.Fold(name), text);
        return bibliography with { Fields = fields.ToArray() };
    }

    /// <summary>A text, the first item of an array or the name of an object, since a journal may be any of them.</summary>
    private static string? Text(JsonMembers members, params string[] names)
    {
        JsonValue? value = members.Take(names);
        string? text = value?.Kind switch
        {
            null => null,
            JsonKind.BeginArray => value.FirstItem?.Scalar,
            JsonKind.BeginObject => new JsonMembers(value).TakeText("name", "title", "displayname"),
            _ => value.Scalar,
        };
        return text is not null && WhiteSpace.Fold(LatexText.Decode(text)) is { Length: > 0 } display ? display : null;
    }

    /// <summary>Reads a DOI, and keeps a value that is none.</summary>
    public static string? ReadDoi(JsonValue? value, FieldCollector fields)
    {
        if (value is null)
            return null;
        string? doi = Doi.Bare(value.Scalar!);
        if (doi is null)
            fields.KeepInvalid("doi", value.Scalar!, value.Start, value.End, "a DOI");
        return doi;
    }

    private static bool IsAddress(JsonValue value) => value.Kind == JsonKind.String && WebAddress.Is(value.Scalar!);

    private static bool IsArxivId(JsonValue value) => value.Scalar is { } text && ArxivId.Of(text) is not null;

    public static EquatableArray<string> Keywords(JsonValue? value) => value?.Kind switch
    {
        JsonKind.String => KeywordList.Split(value.Scalar!),
        JsonKind.BeginArray => Items(value),
        _ => EquatableArray<string>.Empty,
    };

    /// <summary>The data set of arXiv separates categories by spaces, <c>cs.CL hep-ph</c>; elsewhere a category may contain spaces.</summary>
    private static EquatableArray<string> Categories(JsonValue? value)
    {
        if (value?.Kind != JsonKind.String)
            return Keywords(value);
        string[] words = WhiteSpace.Fold(value.Scalar!).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.All(IsArxivCategory) ? KeywordList.Distinct(words) : Keywords(value);
    }

    private static bool IsArxivCategory(string word) => word.IndexOfAny([',', ';']) < 0 && word.IndexOfAny(['.', '-']) > 0;

    private static EquatableArray<string> Items(JsonValue array) => KeywordList.Distinct(
        array.Items.Select(item => item.Scalar ?? new JsonMembers(item).TakeText("name", "displayname", "term", "value") ?? ""));
}
