using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Ris;

/// <summary>The values of a record by their tags. Each is taken once, so that those without a use are left at the end.</summary>
internal sealed class RisRecord(string text, DocumentLine line)
{
    private readonly List<RisValue> _values = [];

    /// <summary>The line that begins the record.</summary>
    public DocumentLine Line => line;

    public void Add(RisLine added)
    {
        if (added.Tag.Length > 0)
            _values.Add(new(added.Tag, added.Start, added.End, text.Substring(added.Start, added.End - added.Start)));
        else if (_values.Count > 0)
            _values[_values.Count - 1].Continue(text, added);
    }

    /// <summary>Takes the first value of the first of some tags that has one.</summary>
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

    /// <summary>The first value of some kind, without taking it.</summary>
    public RisValue? Peek(Func<RisValue, bool> fits) => _values.FirstOrDefault(fits);

    /// <summary>Takes all values of some tags, in the document's order.</summary>
    public IReadOnlyList<RisValue> TakeAll(params string[] tags) => TakeAll(value => Array.IndexOf(tags, value.Tag) >= 0);

    /// <summary>Takes all values of some kind.</summary>
    public IReadOnlyList<RisValue> TakeAll(Func<RisValue, bool> fits)
    {
        RisValue[] taken = _values.Where(value => !value.IsBlank && fits(value)).ToArray();
        _values.RemoveAll(value => !value.IsBlank && fits(value));
        return taken;
    }

    /// <summary>The values that were not taken, those of one tag joined, in the order of the tags.</summary>
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

    public bool IsBlank => _lines.All(WhiteSpace.IsBlank);

    public void Continue(string document, RisLine line)
    {
        _lines.Add(document.Substring(line.Start, line.End - line.Start));
        End = line.End;
    }
}

/// <summary>A line of RIS: a tag of two characters, a dash between spaces, a value.</summary>
/// <param name="Tag">The tag in upper case; empty for a line without one, which continues the value before it.</param>
/// <param name="Start">The start of its value.</param>
/// <param name="End">The end of its value.</param>
internal readonly record struct RisLine(string Tag, int Start, int End)
{
    private const int TagLength = 2;

    public static RisLine Read(string text, DocumentLine line)
    {
        // Where files were concatenated, a byte order mark stands before a tag.
        int tag = line.ContentStart;
        while (tag < line.ContentEnd && text[tag] == '\uFEFF')
            tag++;
        int dash = tag + TagLength;
        while (dash < line.ContentEnd && text[dash] is ' ' or '\t')
            dash++;
        bool isTagged = dash > tag + TagLength && dash < line.ContentEnd && text[dash] == '-'
            && AsciiChar.IsLetter(text[tag]) && AsciiChar.IsLetterOrDigit(text[tag + 1])
            && (dash + 1 == line.ContentEnd || text[dash + 1] is ' ' or '\t');
        string name = isTagged ? AsciiChar.ToUpper(text.Substring(tag, TagLength)) : "";
        // With a single space it may be a dash between words: then only a known tag counts.
        if (!isTagged || (dash - tag - TagLength < 2 && !RisTags.IsKnown(name)))
            return new("", tag, line.ContentEnd);

        int start = dash + 1;
        while (start < line.ContentEnd && text[start] is ' ' or '\t')
            start++;
        return new(name, start, line.ContentEnd);
    }
}
