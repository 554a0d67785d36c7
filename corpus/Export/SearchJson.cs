using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.App.Export;

/// <summary>What a search found, as one JSON object. A place is <c>[start, length]</c> in UTF-16 units.</summary>
internal static class SearchJson
{
    // Read by programs and people, never put into HTML: other scripts need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(SearchResults results, Stream output)
    {
        // Flushed, not disposed: that would close the output.
        var buffer = new BufferedStream(output, 1 << 16);
        using (var json = new Utf8JsonWriter(buffer, Options))
            JsonSerializer.Serialize(json, Describe(results), SearchJsonContext.Default.FoundPapers);
        buffer.WriteByte((byte)'\n');
        buffer.Flush();
    }

    private static FoundPapers Describe(SearchResults results) => new(
        results.Query, results.IsRelaxed, results.DidYouMean, results.Count, [.. results.Select(Describe)]);

    private static FoundPaper Describe(SearchHit hit)
    {
        Snippet snippet = hit.Snippet;
        return new(
            hit.Paper.Id, hit.Paper.Title, hit.Score, Describe(hit.TitleMatches), new(snippet.Text, Describe(snippet.Matches)));
    }

    private static int[][] Describe(IReadOnlyList<TextRange> places) => [.. places.Select(place => new[] { place.Start, place.Length })];
}

internal sealed record FoundPapers(string Query, bool Relaxed, string? DidYouMean, int Count, FoundPaper[] Hits);

internal sealed record FoundPaper(string Id, string Title, double Score, int[][] TitleMatches, FoundSnippet Snippet);

internal sealed record FoundSnippet(string Text, int[][] Matches);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FoundPapers))]
internal sealed partial class SearchJsonContext : JsonSerializerContext;
