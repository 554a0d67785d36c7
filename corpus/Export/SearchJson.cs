using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.App.Export;

/// <summary>Writes the results of a search as one JSON object. A match is <c>[start, length]</c> in UTF-16 code units.</summary>
internal static class SearchJson
{
    public static void Write(SearchResults results, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonLinesExporter.Options))
            JsonSerializer.Serialize(json, Describe(results), SearchJsonContext.Default.SearchReport);
        output.WriteByte((byte)'\n');
    }

    private static SearchReport Describe(SearchResults results) => new(
        results.Query, results.IsRelaxed, results.GetSuggestion(), results.Count, [.. results.AsEnumerable().Select(Describe)]);

    private static HitReport Describe(SearchHit hit)
    {
        Snippet snippet = hit.GetSnippet();
        return new(
            hit.Paper.Id, hit.Paper.Title, hit.Score, Describe(hit.GetTitleMatches()), new(snippet.Text, Describe(snippet.Matches)));
    }

    private static int[][] Describe(IReadOnlyList<TextRange> matches) => [.. matches.Select(match => new[] { match.Start, match.Length })];
}

internal sealed record SearchReport(string Query, bool Relaxed, string? DidYouMean, int Count, HitReport[] Hits);

internal sealed record HitReport(string Id, string Title, double Score, int[][] TitleMatches, SnippetReport Snippet);

internal sealed record SnippetReport(string Text, int[][] Matches);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchReport))]
internal sealed partial class SearchJsonContext : JsonSerializerContext;
