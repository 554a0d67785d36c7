using System.Text.Json;

namespace TypedCorpus.App.Export;

/// <summary>What a bibliography says of a paper, as members of its JSON object; what it does not say has none.</summary>
internal static class BibliographyJson
{
    public static void Write(Utf8JsonWriter json, Paper paper)
    {
        WriteText(json, "entryType", paper.EntryType);
        WriteAuthors(json, paper.Authors);
        WriteNumber(json, "year", paper.Year);
        WriteNumber(json, "month", paper.Month);
        WriteText(json, "venue", paper.Venue);
        WriteText(json, "volume", paper.Volume);
        WriteText(json, "issue", paper.Issue);
        WriteText(json, "pages", paper.Pages);
        WriteText(json, "publisher", paper.Publisher);
        WriteText(json, "doi", paper.Doi);
        WriteText(json, "arxivId", paper.ArxivId);
        WriteText(json, "url", paper.Url);
        WriteText(json, "pdfUrl", paper.PdfUrl);
        WriteList(json, "keywords", paper.Keywords);
        WriteList(json, "categories", paper.Categories);
        WriteText(json, "language", paper.Language);
        WriteText(json, "note", paper.Note);
        WriteFields(json, paper.Fields);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<Author> authors)
    {
        if (authors.Count == 0)
            return;
        json.WriteStartArray("authors");
        foreach (Author author in authors)
        {
            json.WriteStartObject();
            json.WriteString(author.IsLiteral ? "literal" : "family", author.Family);
            WriteText(json, "given", author.Given);
            WriteText(json, "suffix", author.Suffix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (string item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, IReadOnlyDictionary<string, string> fields)
    {
        if (fields.Count == 0)
            return;
        json.WriteStartObject("fields");
        foreach ((string name, string value) in fields)
            json.WriteString(name, value);
        json.WriteEndObject();
    }
}
