using System.Globalization;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads texts, which may be strings, arrays of them, or objects around them.</summary>
internal static class JsonTexts
{
    /// <summary>The objects around numbers and moments in dumps of MongoDB.</summary>
    private static readonly string[] MongoTypes = ["$date", "$numberLong", "$numberInt", "$numberDouble", "$numberDecimal"];

    /// <summary>
    /// The value that an object wraps, as OpenReview does, <c>{"value": "A title"}</c>, and MongoDB:
    /// <c>{"$date": {"$numberLong": "1497225600000"}}</c>.
    /// </summary>
    public static JsonValue Unwrapped(JsonValue value)
    {
        while (value.Members.Count == 1 && Array.IndexOf(MongoTypes, value.Members[0].Name) >= 0)
            value = value.Members[0].Value;
        if (value.Kind != JsonKind.BeginObject || value.Members.Count is 0 or > 2)
            return value;
        int at = value.Members.Count - 1;
        if (at == 1 && value.Members[1].Name == "readers")
            at = 0;
        return value.Members[at].Name == "value" && (at == 0 || value.Members[0].Name == "readers") ? value.Members[at].Value : value;
    }

    /// <summary>The string, number or truth value that a value is or holds: the first of an array, the content of an object.</summary>
    public static JsonValue? First(JsonValue value) => value.Kind switch
    {
        JsonKind.BeginArray => FirstOf(value.Items),
        JsonKind.BeginObject => Content(value) is { } content && content.Kind != JsonKind.BeginObject ? First(content) : null,
        _ => value.IsScalar && !value.IsBlank ? value : null,
    };

    private static JsonValue? FirstOf(IReadOnlyList<JsonValue> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (First(items[i]) is { } first)
                return first;
        }

        return null;
    }

    /// <summary>The member of an object that is what the object says itself.</summary>
    public static JsonValue? Content(JsonValue value)
    {
        foreach (JsonMember member in value.Members)
        {
            if (JsonNames.IsOfContent(member.Folded) && First(member.Value) is not null)
                return member.Value;
        }

        return null;
    }

    /// <summary>All texts of an array, or the only one.</summary>
    public static IEnumerable<JsonValue> All(JsonValue value) =>
        value.Kind == JsonKind.BeginArray ? value.Items.Select(First).OfType<JsonValue>() : new[] { First(value) }.OfType<JsonValue>();

    /// <summary>Whether a value is a text, or holds one.</summary>
    public static bool Has(JsonValue value) => First(value) is { Kind: JsonKind.String };

    /// <summary>The text whose words an index has by their places, as OpenAlex publishes abstracts; null if it is none.</summary>
    public static string? OfIndex(JsonValue value)
    {
        if (value.Kind != JsonKind.BeginObject
            || !value.Members.All(static word => word.Value.Items.Count > 0 && word.Value.FirstItem!.Kind == JsonKind.Number))
            return null;
        IEnumerable<string> words = value.Members
            .SelectMany(static word => word.Value.Items, static (word, place) => (word.Name, Place: Place(place)))
            .OrderBy(static word => word.Place)
            .Select(static word => word.Name);
        return value.Members.Count > 0 ? string.Join(" ", words) : null;
    }

    private static int Place(JsonValue number) =>
        int.TryParse(number.Scalar, NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place : int.MaxValue;
}
