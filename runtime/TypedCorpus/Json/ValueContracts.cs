using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The contracts of values without members.</summary>
internal static class ValueContracts
{
    public static JsonContract<string> Text { get; } =
        new ValueContract<string>("string", static (json, text) => json.WriteStringValue(text));

    public static JsonContract<int> Number { get; } =
        new ValueContract<int>("integer", static (json, number) => json.WriteNumberValue(number));

    public static JsonContract<double> Fraction { get; } =
        new ValueContract<double>("number", static (json, number) => json.WriteNumberValue(number));

    public static JsonContract<bool> Flag { get; } =
        new ValueContract<bool>("boolean", static (json, flag) => json.WriteBooleanValue(flag));

    public static JsonContract<IReadOnlyList<string>> Texts { get; } = new ListContract<string>(Text);

    public static JsonContract<IReadOnlyDictionary<string, string>> TextsByName { get; } = new MapContract();

    private sealed class ValueContract<T>(string schemaType, Action<Utf8JsonWriter, T> write) : JsonContract<T>
    {
        protected override string SchemaType => schemaType;

        public override void Write(Utf8JsonWriter json, T value) => write(json, value);
    }

    private sealed class MapContract : JsonContract<IReadOnlyDictionary<string, string>>
    {
        protected override string SchemaType => "object";

        public override bool IsEmpty(IReadOnlyDictionary<string, string> value) => value.Count == 0;

        public override void Write(Utf8JsonWriter json, IReadOnlyDictionary<string, string> value)
        {
            json.WriteStartObject();
            foreach ((string name, string text) in value)
                json.WriteString(name, text);
            json.WriteEndObject();
        }

        protected override void WriteKeywords(Utf8JsonWriter json)
        {
            json.WritePropertyName("additionalProperties"u8);
            Text.WriteSchema(json);
        }
    }
}
