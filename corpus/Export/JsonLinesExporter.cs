using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedCorpus.App.Export;

/// <summary>One JSON object for each paper, each on its own line.</summary>
internal sealed class JsonLinesExporter : IPaperExporter
{
    // The file is read by programs and people, never put into HTML: other scripts need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "jsonl";

    public void Write(PaperSelection selection, Stream output)
    {
        // Not disposed: that would close the output. Flushed below, as is the JSON writer.
        var buffer = new BufferedStream(output, 1 << 16);
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (Paper paper in selection.Papers)
        {
            PaperJson.Write(json, paper);
            json.Flush();
            json.Reset();
            buffer.WriteByte((byte)'\n');
        }

        buffer.Flush();
    }
}
