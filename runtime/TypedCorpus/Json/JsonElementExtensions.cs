using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>Reads members of objects, and says what is wrong with them.</summary>
internal static class JsonElementExtensions
{
    public static string Text(this JsonElement json, string name) =>
        json.OptionalText(name) ?? throw new JsonException($"'{name}' is missing.");

    public static string? OptionalText(this JsonElement json, string name) => json.Member(name) is not { } member ? null
        : member.ValueKind == JsonValueKind.String ? member.GetString()
        : throw new JsonException($"'{name}' must be a string.");

    public static int Number(this JsonElement json, string name) =>
        json.Member(name)?.Number() ?? throw new JsonException($"'{name}' is missing.");

    public static int Number(this JsonElement json) => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out int number)
        ? number
        : throw new JsonException("An integer is expected.");

    /// <summary>A member that is there and not null.</summary>
    public static JsonElement? Member(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new JsonException("An object is expected.");
        return json.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;
    }
}
