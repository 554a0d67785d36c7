using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>Converts a type by its contract.</summary>
/// <param name="contract">The contract.</param>
/// <param name="read">Reads a value that is not null; null where none is read.</param>
internal class ContractConverter<T>(JsonContract<T> contract, Func<JsonElement, T>? read = null) : JsonConverter<T>, IContractConverter
{
    public JsonContract Contract => contract;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (read is null)
            throw new NotSupportedException($"A {typeof(T).Name} is written as JSON, but not read.");
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return read(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => contract.Write(writer, value);
}

/// <summary>Converts a type that a text names, also where it is the key of a dictionary.</summary>
/// <param name="contract">The contract.</param>
/// <param name="read">Reads a value that is not null.</param>
/// <param name="nameOf">The name of a value.</param>
/// <param name="find">Finds the value with a name.</param>
internal sealed class NamedConverter<T>(
    JsonContract<T> contract, Func<JsonElement, T> read, Func<T, string> nameOf, Func<string, T> find)
    : ContractConverter<T>(contract, read)
    where T : notnull
{
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        find(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(nameOf(value));
}

/// <summary>A converter that knows what it writes.</summary>
internal interface IContractConverter
{
    JsonContract Contract { get; }
}
