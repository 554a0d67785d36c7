using System.Text.Json;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Export;

/// <summary>Writes a paper as a JSON object. Titles and abstracts go from the assembly to the output without becoming strings.</summary>
internal static class PaperJson
{
    public static void Write(Utf8JsonWriter json, Paper paper)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, paper.Id);
        json.WriteString("name"u8, paper.Name);
        json.WriteString("title"u8, paper.TitleUtf8);
        WriteOrNull(json, "abstract"u8, paper.HasAbstract, paper.AbstractUtf8);
        json.WriteString("rawTitle"u8, paper.RawTitleUtf8);
        WriteOrNull(json, "rawAbstract"u8, paper.HasAbstract, paper.RawAbstractUtf8);
        WriteArray(json, "links", paper.Links, WriteLink);
        WriteArray(json, "repositories", paper.Repositories, WriteRepository);
        WriteArray(json, "references", paper.References, static (json, reference) => json.WriteStringValue(reference));
        WriteArray(json, "appearances", paper.Appearances, WriteAppearance);
        WriteBibliography(json, paper);
        json.WriteEndObject();
    }

    /// <summary>Writes what a bibliography knows about the paper, and omits the members that it does not know.</summary>
    private static void WriteBibliography(Utf8JsonWriter json, Paper paper)
    {
        WriteKnown(json, "entryType", paper.EntryType);
        WriteKnown(json, "authors", paper.Authors, WriteAuthor);
        WriteKnown(json, "year", paper.Year);
        WriteKnown(json, "month", paper.Month);
        WriteKnown(json, "venue", paper.Venue);
        WriteKnown(json, "volume", paper.Volume);
        WriteKnown(json, "issue", paper.Issue);
        WriteKnown(json, "pages", paper.Pages);
        WriteKnown(json, "publisher", paper.Publisher);
        WriteKnown(json, "doi", paper.Doi);
        WriteKnown(json, "arxivId", paper.ArxivId);
        WriteKnown(json, "url", paper.Url);
        WriteKnown(json, "pdfUrl", paper.PdfUrl);
        WriteKnown(json, "keywords", paper.Keywords, static (json, keyword) => json.WriteStringValue(keyword));
        WriteKnown(json, "categories", paper.Categories, static (json, category) => json.WriteStringValue(category));
        WriteKnown(json, "language", paper.Language);
        WriteKnown(json, "note", paper.Note);
        WriteKnown(json, "fields", paper.Fields);
    }

    private static void WriteLink(Utf8JsonWriter json, PaperLink link)
    {
        json.WriteStartObject();
        json.WriteString("url"u8, link.Url);
        json.WriteString("kind"u8, EnumText.CamelCase(link.Kind));
        json.WriteEndObject();
    }

    private static void WriteRepository(Utf8JsonWriter json, Repository repository)
    {
        json.WriteStartObject();
        json.WriteString("host"u8, repository.Host);
        json.WriteString("owner"u8, repository.Owner);
        json.WriteString("name"u8, repository.Name);
        json.WriteEndObject();
    }

    private static void WriteAppearance(Utf8JsonWriter json, Appearance appearance)
    {
        json.WriteStartObject();
        json.WriteString("document"u8, appearance.Document.Name);
        json.WriteNumber("rank"u8, appearance.Rank);
        json.WriteNumber("line"u8, appearance.Line);
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, Author author)
    {
        json.WriteStartObject();
        json.WriteString(author.IsLiteral ? "literal" : "family", author.Family);
        WriteKnown(json, "given", author.Given);
        WriteKnown(json, "suffix", author.Suffix);
        json.WriteEndObject();
    }

    private static void WriteOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool exists, ReadOnlySpan<byte> text)
    {
        if (exists)
            json.WriteString(name, text);
        else
            json.WriteNull(name);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> fields)
    {
        if (fields.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach ((string field, string value) in fields)
            json.WriteString(field, value);
        json.WriteEndObject();
    }

    private static void WriteKnown<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
            WriteArray(json, name, items, write);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
