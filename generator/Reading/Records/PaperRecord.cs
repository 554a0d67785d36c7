using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>The values of a record by their tags. Each is taken once, so that those without a use are left at the end.</summary>
internal sealed class PaperRecord(FieldTable table, int line, int start, int end)
{
    private readonly List<RecordValue> _values = [];

    public FieldTable Table => table;

    /// <summary>Whether the service puts a period behind each title.</summary>
    public bool HasTitlePeriod { get; init; }

    /// <summary>The number of the line where the record begins, from 1.</summary>
    public int Line => line;

    /// <summary>The start of what begins the record: its first line or tag.</summary>
    public int Start => start;

    public int End => end;

    public void Add(RecordValue value) => _values.Add(value);

    /// <summary>Whether a value was added for a property.</summary>
    public bool Has(string field) => Peek(value => IsOf(field, value)) is not null;

    public bool HasTag(string tag) => Peek(value => value.Tag == tag) is not null;

    /// <summary>Drops short names where full ones stand beside them, given the tags of both.</summary>
    public void DropShort(string[][] names)
    {
        foreach (string[] tags in names)
        {
            if (HasTag(tags[0]))
                _values.RemoveAll(value => value.Tag == tags[1]);
        }
    }

    /// <summary>Drops what other tags than the best say of a property.</summary>
    public void KeepBest(string field)
    {
        string? best = Array.Find(table.TagsOf(field), HasTag);
        _values.RemoveAll(value => value.Tag != best && IsOf(field, value));
    }

    /// <summary>Gives a person to the values that are one.</summary>
    public void Change(Func<RecordValue, PersonModel?> person)
    {
        for (int i = 0; i < _values.Count; i++)
        {
            if (person(_values[i]) is { } found)
                _values[i] = new(_values[i].Tag, _values[i].Start, _values[i].End, _values[i].Text) { Person = found };
        }
    }

    /// <summary>Changes the texts under a tag.</summary>
    public void Rewrite(string tag, Func<string, string> change)
    {
        for (int i = 0; i < _values.Count; i++)
        {
            if (_values[i].Tag == tag)
                _values[i] = new(tag, _values[i].Start, _values[i].End, change(_values[i].Text));
        }
    }

    /// <summary>The value that was added last.</summary>
    public RecordValue? Last => _values.Count > 0 ? _values[_values.Count - 1] : null;

    /// <summary>Takes the first value of the best tag of a property that has one.</summary>
    public RecordValue? Take(string field)
    {
        foreach (string tag in table.TagsOf(field))
        {
            int index = _values.FindIndex(value => value.Tag == tag && !value.IsBlank);
            if (index < 0)
                continue;
            RecordValue taken = _values[index];
            _values.RemoveAt(index);
            // What several tags say alike is said once.
            if (table.TagsOf(field).Length > 1)
                _values.RemoveAll(value => value.Start != taken.Start && IsOf(field, value) && value.Text == taken.Text);
            return taken;
        }

        return null;
    }

    public string? TakeText(string field) => Take(field)?.Text;

    /// <summary>The first value of some kind, without taking it.</summary>
    public RecordValue? Peek(Func<RecordValue, bool> fits) => _values.Find(value => !value.IsBlank && fits(value));

    /// <summary>Takes all values of a property, in the document's order.</summary>
    public IReadOnlyList<RecordValue> TakeAll(string field) => TakeAll(value => IsOf(field, value));

    /// <summary>Takes all values of a property, those of the best tag first.</summary>
    public IReadOnlyList<RecordValue> TakeInOrder(string field)
    {
        string[] tags = table.TagsOf(field);
        return [.. TakeAll(field).OrderBy(value => Array.IndexOf(tags, value.Tag))];
    }

    /// <summary>Takes all values of some kind.</summary>
    public IReadOnlyList<RecordValue> TakeAll(Func<RecordValue, bool> fits)
    {
        List<RecordValue> taken = _values.FindAll(value => !value.IsBlank && fits(value));
        if (taken.Count > 0)
            _values.RemoveAll(value => !value.IsBlank && fits(value));
        return taken;
    }

    /// <summary>Takes the values that follow one another under the tag of a value, as paragraphs of an abstract do.</summary>
    public IReadOnlyList<RecordValue> TakeRun(string field)
    {
        foreach (string tag in table.TagsOf(field))
        {
            int first = _values.FindIndex(value => value.Tag == tag && !value.IsBlank);
            if (first < 0)
                continue;
            int next = first + 1;
            while (next < _values.Count && _values[next].Tag == tag)
                next++;
            List<RecordValue> taken = _values.GetRange(first, next - first);
            _values.RemoveRange(first, next - first);
            return taken;
        }

        return [];
    }

    /// <summary>The values that were not taken, those of one field joined, in the order of the fields.</summary>
    public IEnumerable<(string Name, IReadOnlyList<RecordValue> Values)> Rest() => _values
        .Where(value => !value.IsBlank && table.FieldOf(value.Tag) is not null)
        .GroupBy(value => table.FieldOf(value.Tag)!, StringComparer.Ordinal)
        .Select(static group => (group.Key, (IReadOnlyList<RecordValue>)[.. group]));

    private bool IsOf(string field, RecordValue value) => table.Gives(field, value.Tag);
}
