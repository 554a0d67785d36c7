using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedCorpus.App.Export;

/// <summary>Writes one JSON object for each paper, each on its own line.</summary>
internal sealed class JsonLinesExporter : IPaperExporter
{
    /// <summary>The options of JSON that programs and people read: it never becomes part of HTML, so non-ASCII text is not escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "jsonl";

    public void Write(PaperSelection selection, Stream output)
    {
        // Not disposed, which would close the output.
        var buffer = new BufferedStream(output, 1 << 16);
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (Paper paper in selection.Papers)
        {
            PaperContracts.Paper.Write(json, paper);
            json.Flush();
            json.Reset();
            buffer.WriteByte((byte)'\n');
        }

        buffer.Flush();
    }
}
