using System.Text.Json;
using TypedCorpus.Json;

namespace TypedCorpus.App.Export;

/// <summary>Writes a list of papers as one JSON object, with the number of all papers of which it has the first.</summary>
internal static class PaperListJson
{
    /// <param name="contract">What is written of each.</param>
    /// <param name="papers">The papers to write.</param>
    /// <param name="total">The number of all papers.</param>
    /// <param name="output">The stream, which is left open.</param>
    public static void Write<T>(JsonContract<T> contract, IReadOnlyList<T> papers, int total, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonLinesExporter.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("total"u8, total);
            json.WriteNumber("count"u8, papers.Count);
            json.WritePropertyName("papers"u8);
            new ListContract<T>(contract).Write(json, papers);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
