namespace TypedCorpus.Generator.Reading.Json;

internal enum JsonKind
{
    EndOfText,
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Colon,
    Comma,
    String,
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    Null,

    /// <summary>What JSON does not have; the reason says what is wrong.</summary>
    Bad,
}

/// <summary>A token of JSON by its place in the text; a string with its quotes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character: reading goes on here, also behind a bad one.</param>
/// <param name="Fault">What is wrong with a bad one.</param>
internal readonly record struct JsonToken(JsonKind Kind, int Start, int End, JsonFault? Fault = null)
{
    public bool BeginsValue => Kind is JsonKind.BeginObject or JsonKind.BeginArray
        or JsonKind.String or JsonKind.Number or JsonKind.Boolean or JsonKind.Null;
}

/// <summary>Where JSON stops being JSON, and why.</summary>
internal sealed record JsonFault(int Start, int End, string Reason);
