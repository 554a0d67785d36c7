using System.Text.Json.Serialization;
using TypedCorpus.App.Explorer.Api.Answers;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>The answers as JSON, by code that is generated. What an answer has not is left out; a list is never.</summary>
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
