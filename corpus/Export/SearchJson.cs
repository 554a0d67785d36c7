using System.Text.Json;

namespace TypedCorpus.App.Export;

/// <summary>Writes the results of a search as one JSON object.</summary>
internal static class SearchJson
{
    public static void Write(SearchResults results, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonLinesExporter.Options))
            SearchContracts.Results.Write(json, results);
        output.WriteByte((byte)'\n');
    }
}
