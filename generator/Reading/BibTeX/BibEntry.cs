using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>An entry as it stands in its document.</summary>
/// <param name="Type">The type in lower case.</param>
/// <param name="Key">The citation key; null if it has none.</param>
/// <param name="Head">The location of its type and key.</param>
/// <param name="Fields">Its fields in their order, the first of each name.</param>
/// <param name="Document">The index of its document, where entries of several are resolved together.</param>
internal sealed record BibEntry(string Type, string? Key, LocationInfo Head, IReadOnlyList<BibField> Fields, int Document = 0)
{
    /// <summary>The name of the entry in messages.</summary>
    public string Name => Key ?? "@" + Type;

    /// <summary>The line on which the entry begins, from 1.</summary>
    public int Line => Head.Lines.Start.Line + 1;
}

/// <summary>A field by its name in lower case.</summary>
internal readonly record struct BibField(string Name, BibValue Value);

/// <summary>The fields of an entry: those that become properties of a paper are taken out, the others stay.</summary>
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

    /// <summary>The fields that were not taken, in their order.</summary>
    public IEnumerable<BibField> Left => _fields.Where(one => _left.ContainsKey(one.Name));

    public BibValue? Find(string name) => _left.TryGetValue(name, out BibValue? value) ? value : null;

    public BibValue? Take(string name)
    {
        BibValue? value = Find(name);
        _left.Remove(name);
        return value;
    }

    /// <summary>Takes the text of the first field of some names; null if there is none, or it is empty.</summary>
    public string? TakeText(params string[] names)
    {
        string? name = Array.Find(names, _left.ContainsKey);
        return name is not null && Take(name) is { Display.Length: > 0 } value ? value.Display : null;
    }
}
