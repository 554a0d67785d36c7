using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>The values of an enum by their names: <c>ProjectPage</c> is <c>"projectPage"</c>.</summary>
internal sealed class EnumContract<T> : JsonContract<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(Values, static value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    protected override string SchemaType => "string";

    /// <summary>The name of a value. A value of a newer version has its number.</summary>
    public static string NameOf(T value) => Array.IndexOf(Values, value) is >= 0 and var index ? Names[index] : value.ToString();

    public static T Read(JsonElement json) => Read(json.ValueKind == JsonValueKind.String ? json.GetString()! : "");

    /// <summary>The value of a name.</summary>
    public static T Read(string name) => Array.IndexOf(Names, name) is >= 0 and var index
        ? Values[index]
        : throw new JsonException($"One of {string.Join(", ", Names)} is expected.");

    /// <summary>Makes the converter of the enum, which is also a key of dictionaries.</summary>
    public JsonConverter MakeConverter() => new NamedConverter<T>(this, Read, NameOf, Read);

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(NameOf(value));

    protected override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum"u8);
        foreach (string name in Names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
