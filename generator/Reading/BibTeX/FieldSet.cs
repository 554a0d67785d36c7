namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The fields of an entry, from which those with a meaning of their own are taken; the rest stay.</summary>
internal sealed class FieldSet
{
    private readonly IReadOnlyList<BibField> _fields;
    private readonly Dictionary<string, BibValue> _left;

    public FieldSet(IReadOnlyList<BibField> fields)
    {
        _fields = fields;
        _left = new(fields.Count, StringComparer.Ordinal);
        foreach (BibField field in fields)
            _left[field.Name] = field.Value;
    }

    /// <summary>What was not taken, in its order.</summary>
    public IEnumerable<BibField> Left => _fields.Where(one => _left.ContainsKey(one.Name));

    public BibValue? Find(string name) => _left.TryGetValue(name, out BibValue? value) ? value : null;

    public BibValue? Take(string name)
    {
        BibValue? value = Find(name);
        _left.Remove(name);
        return value;
    }

    /// <summary>The text of the first that there is of several names; null if none is, or it says nothing.</summary>
    public string? TakeText(params string[] names)
    {
        string? name = Array.Find(names, _left.ContainsKey);
        return name is not null && Take(name) is { Display.Length: > 0 } value ? value.Display : null;
    }
}
