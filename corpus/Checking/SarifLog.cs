using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using TypedCorpus.App.Compiling;

namespace TypedCorpus.App.Checking;

/// <summary>Writes messages as a log in SARIF 2.1.0, which code hosts and editors show.</summary>
internal static class SarifLog
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<DocumentMessage> messages, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, messages);
            // The compiler counts UTF-16 units, as SARIF does by this name.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (DocumentMessage message in messages)
                WriteResult(json, message);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<DocumentMessage> messages)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "TypedCorpus");
        json.WriteString("informationUri", "https://github.com/typedcorpus/typedcorpus");
        json.WriteString("semanticVersion", typeof(PaperCorpus).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (DocumentMessage message in messages.DistinctBy(told => told.Id).OrderBy(told => told.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", message.Id);
            if (message.HelpLink.Length > 0)
                json.WriteString("helpUri", message.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, DocumentMessage message)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", message.Id);
        json.WriteString("level", message.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        });
        json.WriteStartObject("message");
        json.WriteString("text", message.Text);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        if (message.Path is { } path)
            WriteLocation(json, path, message);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, DocumentMessage message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", message.Span.Start.Line + 1);
        json.WriteNumber("startColumn", message.Span.Start.Character + 1);
        json.WriteNumber("endLine", message.Span.End.Line + 1);
        json.WriteNumber("endColumn", message.Span.End.Character + 1);
        if (message.Line.Length > 0)
        {
            json.WriteStartObject("snippet");
            json.WriteString("text", message.Line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A relative path stays relative, so that the log fits any checkout.</summary>
    private static string Uri(string path) => Path.IsPathRooted(path)
        ? new Uri(Path.GetFullPath(path)).AbsoluteUri
        : string.Join('/', path.Split('/', '\\').Select(System.Uri.EscapeDataString));
}
