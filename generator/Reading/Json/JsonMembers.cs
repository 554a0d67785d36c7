using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// The members of an object within a record by their folded names. Each is taken once.
/// A value wrapped in an object, as in OpenReview, counts as the value itself.
/// </summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonMember> _byName = new(StringComparer.Ordinal);

    /// <summary>The last of several members with one name counts, as is common.</summary>
    public JsonMembers(JsonValue value)
    {
        foreach (JsonMember member in value.Members)
            _byName[member.Folded] = member with { Value = JsonTexts.Unwrapped(member.Value) };
    }

    /// <summary>Takes the first member with one of the names that is neither null nor blank.</summary>
    public JsonValue? Take(params string[] names) => Take(static _ => true, names);

    /// <summary>Takes the first that is a string or a number.</summary>
    public JsonValue? TakeScalar(params string[] names) => Take(static value => value.Scalar is not null, names);

    /// <summary>Takes the text of the first that is a string or a number; returns null if there is none.</summary>
    public string? TakeText(params string[] names) => TakeScalar(names)?.Scalar;

    /// <summary>Takes the first that satisfies a condition.</summary>
    public JsonValue? Take(Func<JsonValue, bool> fits, params string[] names)
    {
        foreach (string name in names)
        {
            if (!_byName.TryGetValue(name, out JsonMember member) || IsBlank(member.Value) || !fits(member.Value))
                continue;
            _byName.Remove(name);
            return member.Value;
        }

        return null;
    }

    private static bool IsBlank(JsonValue value) =>
        value.Kind == JsonKind.Null || (value.Kind == JsonKind.String && WhiteSpace.IsBlank(value.Scalar));
}
