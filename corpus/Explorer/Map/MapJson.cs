using System.Text.Json.Serialization;

namespace TypedCorpus.App.Explorer.Map;

/// <summary>The JSON of the map, written by generated code, as trimming asks.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MapAnswer))]
internal sealed partial class MapJson : JsonSerializerContext;
