using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Converts a <see cref="TextRange"/> to and from JSON: <c>[start,length]</c>, in UTF-16 code units.</summary>
public sealed class TextRangeJsonConverter : JsonConverterFactory
{
    internal static readonly JsonContract<TextRange> Contract = new RangeContract();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(TextRange);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        new ContractConverter<TextRange>(Contract, Read);

    internal static TextRange Read(JsonElement json) => json.ValueKind == JsonValueKind.Array && json.GetArrayLength() == 2
        ? new(json[0].Number(), json[1].Number())
        : throw new JsonException("A range is the array of its start and its length.");

    private sealed class RangeContract : JsonContract<TextRange>
    {
        protected override string SchemaType => "array";

        public override void Write(Utf8JsonWriter json, TextRange value)
        {
            json.WriteStartArray();
            json.WriteNumberValue(value.Start);
            json.WriteNumberValue(value.Length);
            json.WriteEndArray();
        }

        protected override void WriteKeywords(Utf8JsonWriter json)
        {
            json.WriteNumber("minItems"u8, 2);
            json.WriteNumber("maxItems"u8, 2);
            json.WritePropertyName("items"u8);
            ValueContracts.Number.WriteSchema(json, "The start, then the length, in UTF-16 code units.");
        }
    }
}
