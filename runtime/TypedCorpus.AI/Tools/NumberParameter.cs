using System.Globalization;
using System.Text.Json.Nodes;

namespace TypedCorpus.AI.Tools;

/// <summary>A whole number of a range.</summary>
internal sealed class NumberParameter(string name, string description, int min, int max, int? byDefault = null)
    : ToolParameter(name, description, isRequired: false)
{
    protected override JsonObject Schema
    {
        get
        {
            var schema = new JsonObject { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max };
            if (byDefault is { } value)
                schema["default"] = value;
            return schema;
        }
    }

    /// <summary>The number; the default, or else null, if none is passed.</summary>
    public int? Read(IReadOnlyDictionary<string, object?> arguments)
    {
        double? number = ValueIn(arguments) switch
        {
            null => byDefault,
            double value => value,
            // Some models write numbers as texts.
            string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) => value,
            _ => double.NaN,
        };
        if (number is null)
            return null;
        return number >= min && number <= max && Math.Floor(number.Value) == number
            ? (int)number
            : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"));
    }

    /// <summary>The number of a parameter that has a default.</summary>
    public int Require(IReadOnlyDictionary<string, object?> arguments) => Read(arguments)!.Value;
}
