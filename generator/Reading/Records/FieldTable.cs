using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>
/// What the tags of a format mean. A row has a property of a paper, or the name of a field, and the tags that give it, the
/// preferred ones first.
/// </summary>
internal sealed class FieldTable
{
    private readonly Dictionary<string, string[]> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    public FieldTable(params string[][] rows)
    {
        // A tag of a property and of a field is the field where it is not the best of the property.
        foreach (string[] row in rows.OrderBy(static row => IsProperty(row[0])))
        {
            _tags[row[0]] = [.. row.Skip(1)];
            foreach (string tag in _tags[row[0]].Where(tag => !_fields.ContainsKey(tag)))
                _fields[tag] = row[0];
        }
    }

    /// <summary>The tags that give a property, the preferred ones first.</summary>
    public string[] TagsOf(string field) => _tags.TryGetValue(field, out string[]? tags) ? tags : [];

    public bool Gives(string field, string tag) => Array.IndexOf(TagsOf(field), tag) >= 0;

    public bool Knows(string tag) => _fields.ContainsKey(tag);

    /// <summary>The field that a tag gives where its value is not the property that it may be; null if it gives none.</summary>
    public string? OtherFieldOf(string tag) => _fields.TryGetValue(tag, out string? field) && !IsProperty(field) ? field : null;

    /// <summary>The field for a value that no property took; null if it says nothing.</summary>
    public string? FieldOf(string tag)
    {
        string field = _fields.TryGetValue(tag, out string? known) ? known : tag;
        if (field == RecordFields.Nothing)
            return null;
        if (!IsProperty(field))
            return CaseFolding.Fold(field);
        // The names of fields consist of letters, digits and hyphens, which tags such as %J do not.
        return tag.All(AsciiChar.IsLetterOrDigit) ? CaseFolding.Fold(tag) : Other(field.Substring(1));
    }

    /// <summary>The name for what a property could not take.</summary>
    private static string Other(string property) => "other" + property;

    private static bool IsProperty(string field) => field[0] == '@';
}
