using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Identifiers;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Makes the fields of a paper from the members of an object of no known scheme, by their usual names.</summary>
internal static class JsonBibliography
{
    public static BibliographyModel Read(JsonMembers members, JsonNotes notes)
    {
        EquatableArray<PersonModel> authors = JsonPeople.Read(members.Take(JsonNames.Authors));
        members.Drop(JsonNames.Authors);
        (int? year, int? month) = JsonDates.Read(members, notes);
        string? doi = notes.Doi(members.TakeScalar(JsonNames.Doi));
        string? url = members.Take(IsAddress, JsonNames.Url)?.Scalar;
        string? pdfUrl = members.Take(IsAddress, JsonNames.Pdf)?.Scalar;
        string? arxivId = members.Take(IsArxivId, [.. JsonNames.Arxiv, .. JsonNames.Id])?.Scalar;
        var bibliography = new BibliographyModel
        {
            Key = members.Take(static value => value.Kind == JsonKind.String, JsonNames.Id)?.Scalar?.Trim(),
            EntryType = members.TakeText("entrytype") is { } type ? CaseFolding.Fold(type.Trim()) : null,
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
            Keywords = JsonLists.Keywords(members.Take(JsonNames.Keywords)),
            Categories = JsonLists.Categories(members.Take(JsonNames.Categories)),
            Language = Text(members, "language", "lang"),
            Note = Text(members, JsonNames.Note),
        };

        foreach ((string name, string text) in members.Rest())
            notes.Keep(CaseFolding.Fold(name), text);
        return bibliography with { Fields = notes.Fields() };
    }

    /// <summary>A text, or the first of an array, or the name of an object: a journal may be either.</summary>
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

    private static bool IsAddress(JsonValue value) => value.Kind == JsonKind.String && WebAddress.Is(value.Scalar!);

    private static bool IsArxivId(JsonValue value) => value.Scalar is { } text && ArxivId.Of(text) is not null;
}
