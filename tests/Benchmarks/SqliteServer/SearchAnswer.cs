using System.Text.Json.Serialization;

namespace SqliteServer;

internal sealed record SearchAnswer(string Query, int Total, int Limit, IReadOnlyList<HitAnswer> Hits);

internal sealed record HitAnswer(string Id, string Title, string Page, double Score, string Snippet);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
