using System.Text.Json;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Export;

/// <summary>A paper as a JSON object. Texts go from the assembly to the output without becoming strings.</summary>
internal static class PaperJson
{
    public static void Write(Utf8JsonWriter json, Paper paper)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, paper.Id);
        json.WriteString("name"u8, paper.Name);
        json.WriteString("title"u8, paper.TitleUtf8);
        WriteText(json, "abstract"u8, paper.HasAbstract, paper.AbstractUtf8);
        json.WriteString("rawTitle"u8, paper.RawTitleUtf8);
        WriteText(json, "rawAbstract"u8, paper.HasAbstract, paper.RawAbstractUtf8);
        WriteLinks(json, paper.Links);
        WriteRepositories(json, paper.Repositories);
        WriteReferences(json, paper.References);
        WriteAppearances(json, paper.Appearances);
        BibliographyJson.Write(json, paper);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool exists, ReadOnlySpan<byte> text)
    {
        if (exists)
            json.WriteString(name, text);
        else
            json.WriteNull(name);
    }

    private static void WriteLinks(Utf8JsonWriter json, IReadOnlyList<PaperLink> links)
    {
        json.WriteStartArray("links"u8);
        foreach (PaperLink link in links)
        {
            json.WriteStartObject();
            json.WriteString("url"u8, link.Url);
            json.WriteString("kind"u8, EnumText.CamelCase(link.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRepositories(Utf8JsonWriter json, IReadOnlyList<Repository> repositories)
    {
        json.WriteStartArray("repositories"u8);
        foreach (Repository repository in repositories)
        {
            json.WriteStartObject();
            json.WriteString("host"u8, repository.Host);
            json.WriteString("owner"u8, repository.Owner);
            json.WriteString("name"u8, repository.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReferences(Utf8JsonWriter json, IReadOnlyList<string> references)
    {
        json.WriteStartArray("references"u8);
        foreach (string reference in references)
            json.WriteStringValue(reference);
        json.WriteEndArray();
    }

    private static void WriteAppearances(Utf8JsonWriter json, IReadOnlyList<Appearance> appearances)
    {
        json.WriteStartArray("appearances"u8);
        foreach (Appearance appearance in appearances)
        {
            json.WriteStartObject();
            json.WriteString("document"u8, appearance.Document.Name);
            json.WriteNumber("rank"u8, appearance.Rank);
            json.WriteNumber("line"u8, appearance.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
