namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// The members of an object by their folded names, each taken once, so that what is left at the end is known. Those of a
/// wrapper within it count as its own, and a value in an object of its own, as OpenReview writes it, as the value.
/// </summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonMember> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public JsonMembers(JsonValue value)
    {
        AddAll(value);
        foreach (string name in JsonNames.Wrappers)
        {
            if (_byName.TryGetValue(name, out JsonMember wrapper) && HasTitleWithin(wrapper.Value))
                AddAll(wrapper.Value);
        }
    }

    /// <summary>Whether there is a title, of whatever kind.</summary>
    public bool HasTitle => _byName.ContainsKey(JsonNames.Title[0]);

    public bool Has(string name) => Peek(name) is not null;

    public JsonValue? Peek(string name) => _byName.TryGetValue(JsonNames.Fold(name), out JsonMember member) ? member.Value : null;

    /// <summary>The first there is of some names, without those that are null or empty.</summary>
    public JsonValue? Take(params string[] names) => Take(static _ => true, names);

    /// <summary>The first that is a string or a number.</summary>
    public JsonValue? TakeScalar(params string[] names) => Take(static value => value.Scalar is not null, names);

    /// <summary>The text of the first that is a string or a number; null if there is none.</summary>
    public string? TakeText(params string[] names) => TakeScalar(names)?.Scalar;

    /// <summary>What was not taken and is no object and no array, in the document's order.</summary>
    public IEnumerable<(string Name, string Text)> Rest()
    {
        foreach (string name in _order)
        {
            if (_byName.TryGetValue(name, out JsonMember member) && member.Value.Scalar is { } text && !IsBlank(member.Value))
                yield return (member.Name, text);
        }
    }

    /// <summary>Takes all of some names, where the best of them says what the others say.</summary>
    public void Drop(params string[] names)
    {
        foreach (string name in names)
            _byName.Remove(JsonNames.Fold(name));
    }

    /// <summary>The first that is fit.</summary>
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

    /// <summary>Of members of one name the last holds, as everywhere; those of a wrapper over those around it.</summary>
    private void AddAll(JsonValue value)
    {
        foreach (JsonMember member in value.Members)
        {
            string name = JsonNames.Fold(member.Name);
            if (!_byName.ContainsKey(name))
                _order.Add(name);
            _byName[name] = new(member.Name, Unwrapped(member.Value));
        }
    }

    private static bool HasTitleWithin(JsonValue wrapper) =>
        wrapper.Members.Any(member => JsonNames.Fold(member.Name) == JsonNames.Title[0]);

    private static JsonValue Unwrapped(JsonValue value) =>
        value.Members.Count == 1 && value.Members[0].Name == "value" ? value.Members[0].Value : value;

    private static bool IsBlank(JsonValue value) =>
        value.Kind == JsonKind.Null || (value.Kind == JsonKind.String && string.IsNullOrWhiteSpace(value.Scalar));
}
