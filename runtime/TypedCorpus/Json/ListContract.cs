using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>A list as an array.</summary>
internal sealed class ListContract<T>(JsonContract<T> item) : JsonContract<IReadOnlyList<T>>
{
    protected override string SchemaType => "array";

    public override bool IsEmpty(IReadOnlyList<T> value) => value.Count == 0;

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        json.WriteStartArray();
        foreach (T one in value)
            item.Write(json, one);
        json.WriteEndArray();
    }

    protected override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WritePropertyName("items"u8);
        item.WriteSchema(json);
    }
}
