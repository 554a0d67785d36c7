using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedCorpus.AI.Tools;

/// <summary>An argument, which callers pass as JSON or as a .NET value.</summary>
internal static class ArgumentValue
{
    /// <summary>A string, a number as <see cref="double"/>, a list of such values, or null; whatever else is passed stays what it is.</summary>
    public static object? Of(object? passed) => passed switch
    {
        JsonNode node => Of(node is JsonArray array ? array.ToArray() : node is JsonValue value && value.TryGetValue(out JsonElement element) ? element : node.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.Number => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture),
            _ => new object(),
        }),
        JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString(),
        JsonElement { ValueKind: JsonValueKind.Number } number => number.TryGetDouble(out double value) ? value : double.NaN,
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(static item => Of(item)).ToArray(),
        sbyte or byte or short or ushort or int or uint or long or ulong or float or decimal => Convert.ToDouble(passed, CultureInfo.InvariantCulture),
        string => passed,
        IEnumerable<object?> list => list.Select(Of).ToArray(),
        _ => passed,
    };
}
