using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// The members of a record or of an object by their folded names. Each is taken once, so that the rest is known at the end.
/// A value wrapped in an object, as in OpenReview, counts as the value itself.
/// </summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonMember> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public JsonMembers(JsonRecord record)
        : this(record.Members)
    {
    }

    public JsonMembers(JsonValue value)
        : this(value.Members)
    {
    }

    /// <summary>The last of several members with one name counts, as is common.</summary>
    private JsonMembers(IReadOnlyList<JsonMember> members)
    {
        foreach (JsonMember member in members)
        {
            if (!_byName.ContainsKey(member.Folded))
                _order.Add(member.Folded);
            _byName[member.Folded] = member with { Value = Unwrapped(member.Value) };
        }
    }

    /// <summary>Whether there is a title, whatever its kind.</summary>
    public bool HasTitle => _byName.ContainsKey(JsonNames.Title[0]);

    public bool Has(string name) => Peek(name) is not null;

    public JsonValue? Peek(string name) => _byName.TryGetValue(JsonNames.Fold(name), out JsonMember member) ? member.Value : null;

    /// <summary>Takes the first member with one of the names that is neither null nor blank.</summary>
    public JsonValue? Take(params string[] names) => Take(static _ => true, names);

    /// <summary>Takes the first that is a string or a number.</summary>
    public JsonValue? TakeScalar(params string[] names) => Take(static value => value.Scalar is not null, names);

    /// <summary>Takes the text of the first that is a string or a number; returns null if there is none.</summary>
    public string? TakeText(params string[] names) => TakeScalar(names)?.Scalar;

    /// <summary>The strings, numbers and truth values that were not taken, in the order of the document.</summary>
    public IEnumerable<(string Name, string Text)> Rest()
    {
        foreach (string name in _order)
        {
            if (_byName.TryGetValue(name, out JsonMember member) && member.Value.Scalar is { } text && !IsBlank(member.Value))
                yield return (member.Name, text);
        }
    }

    /// <summary>Removes all members with the names, whose content the best of them already provided.</summary>
    public void Drop(params string[] names)
    {
        foreach (string name in names)
            _byName.Remove(JsonNames.Fold(name));
    }

    /// <summary>Takes the first that satisfies a condition.</summary>
    public JsonValue? Take(Func<JsonValue, bool> fits, params string[] names)
    {
        foreach (string name in names)
        {
            string folded = JsonNames.Fold(name);
            if (!_byName.TryGetValue(folded, out JsonMember member) || IsBlank(member.Value) || !fits(member.Value))
                continue;
            _byName.Remove(folded);
            return member.Value;
        }

        return null;
    }

    private static JsonValue Unwrapped(JsonValue value) =>
        value.Members.Count == 1 && value.Members[0].Name == "value" ? value.Members[0].Value : value;

    private static bool IsBlank(JsonValue value) =>
        value.Kind == JsonKind.Null || (value.Kind == JsonKind.String && WhiteSpace.IsBlank(value.Scalar));
}
