using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>What the JSON of a type looks like, as a JSON Schema (draft 2020-12) describes it.</summary>
internal abstract class JsonContract
{
    /// <summary>The type of JSON values: <c>string</c>, <c>object</c>, …</summary>
    protected abstract string SchemaType { get; }

    /// <summary>What the values are, where nothing more special says so.</summary>
    protected virtual string? Description => null;

    /// <summary>Writes the schema as one object.</summary>
    public void WriteSchema(Utf8JsonWriter json, string? description = null, bool isNullable = false)
    {
        json.WriteStartObject();
        if (isNullable)
        {
            json.WriteStartArray("type"u8);
            json.WriteStringValue(SchemaType);
            json.WriteStringValue("null"u8);
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type"u8, SchemaType);
        }

        if ((description ?? Description) is { } about)
            json.WriteString("description"u8, about);
        WriteKeywords(json);
        json.WriteEndObject();
    }

    /// <summary>Writes what the schema says beside the type.</summary>
    protected virtual void WriteKeywords(Utf8JsonWriter json)
    {
    }
}

/// <summary>What the JSON of a type looks like, and how a value is written.</summary>
internal abstract class JsonContract<T> : JsonContract
{
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>Whether a value says nothing, so that an object may leave it out.</summary>
    public virtual bool IsEmpty(T value) => value is null;
}
