using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Http;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>Sends JSON.</summary>
internal static class ApiResponse
{
    public static Task Write<T>(HttpContext context, T value, JsonTypeInfo<T> type, string contentType) =>
        ContentResponse.Write(context, JsonSerializer.SerializeToUtf8Bytes(value, type), contentType);
}

/// <summary>The generated serializers of the answers. Members that are null are left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(PaperAnswer))]
[JsonSerializable(typeof(RelatedAnswer))]
[JsonSerializable(typeof(DocumentsAnswer))]
[JsonSerializable(typeof(DocumentAnswer))]
[JsonSerializable(typeof(MapAnswer))]
[JsonSerializable(typeof(ProblemAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext;
