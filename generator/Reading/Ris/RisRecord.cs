using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Ris;

/// <summary>The values of one record by their tags, each taken once, so that what is left at the end is known.</summary>
internal sealed class RisRecord(string text, DocumentLine line)
{
    private readonly List<RisValue> _values = [];

    /// <summary>The line that begins it.</summary>
    public DocumentLine Line => line;

    public void Add(RisLine added)
    {
        if (added.Tag.Length > 0)
            _values.Add(new(added.Tag, added.Start, added.End, text.Substring(added.Start, added.End - added.Start)));
        else if (_values.Count > 0)
            _values[_values.Count - 1].Continue(text, added);
    }

    /// <summary>The first value of the first of some tags that has one.</summary>
    public RisValue? Take(params string[] tags)
    {
        foreach (string tag in tags)
        {
            int index = _values.FindIndex(value => value.Tag == tag && !value.IsBlank);
            if (index < 0)
                continue;
            RisValue taken = _values[index];
            _values.RemoveAt(index);
            return taken;
        }

        return null;
    }

    public string? TakeText(params string[] tags) => Take(tags)?.Text;

    /// <summary>The first value of some kind, which stays.</summary>
    public RisValue? Peek(Func<RisValue, bool> fits) => _values.FirstOrDefault(fits);

    /// <summary>All values of some tags, in the document's order.</summary>
    public IReadOnlyList<RisValue> TakeAll(params string[] tags) => TakeAll(value => Array.IndexOf(tags, value.Tag) >= 0);

    /// <summary>All values that are of some kind.</summary>
    public IReadOnlyList<RisValue> TakeAll(Func<RisValue, bool> fits)
    {
        RisValue[] taken = _values.Where(value => !value.IsBlank && fits(value)).ToArray();
        _values.RemoveAll(value => !value.IsBlank && fits(value));
        return taken;
    }

    /// <summary>What was not taken, by the tags in their first order; what has one tag is one text.</summary>
    public IEnumerable<(string Tag, string Text)> Rest() => _values
        .Where(static value => !value.IsBlank)
        .GroupBy(static value => value.Tag, StringComparer.Ordinal)
        .Select(static group => (group.Key, string.Join("; ", group.Select(static value => value.Text))));
}

/// <summary>A value of a record, over as many lines as it has.</summary>
internal sealed class RisValue(string tag, int start, int end, string text)
{
    private readonly List<string> _lines = [text];

    public string Tag => tag;

    public int Start => start;

    public int End { get; private set; } = end;

    public IReadOnlyList<string> Lines => _lines;

    public string Text => WhiteSpace.Fold(string.Join(" ", _lines));

    public bool IsBlank => _lines.All(string.IsNullOrWhiteSpace);

    public void Continue(string document, RisLine line)
    {
        _lines.Add(document.Substring(line.Start, line.End - line.Start));
        End = line.End;
    }
}
