namespace TypedCorpus.Generator.Reading.Json;

/// <summary>The kinds of the tokens of JSON, and of the values that they begin.</summary>
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

    /// <summary>Not JSON; the fault says why.</summary>
    Bad,
}

/// <summary>A token of JSON and its range in the text; that of a string includes its quotes.</summary>
/// <param name="Kind">The kind of the token.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character, where reading continues.</param>
/// <param name="Fault">Why it is not JSON, if it is not.</param>
internal readonly record struct JsonToken(JsonKind Kind, int Start, int End, JsonFault? Fault = null)
{
    public bool BeginsValue => Kind is JsonKind.BeginObject or JsonKind.BeginArray
        or JsonKind.String or JsonKind.Number or JsonKind.Boolean or JsonKind.Null;
}
