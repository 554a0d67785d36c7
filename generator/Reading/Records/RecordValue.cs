using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>A value of a record: its tag, its range in the document, and its text, over as many lines as it has.</summary>
internal sealed class RecordValue(string tag, int start, int end, string text)
{
    private readonly List<string> _lines = [text];

    public string Tag => tag;

    public int Start => start;

    public int End { get; private set; } = end;

    /// <summary>Whether each line is an item of its own, such as a name.</summary>
    public bool HasItemLines { get; init; }

    /// <summary>Whether the text is a list of names.</summary>
    public bool IsNameList { get; init; }

    /// <summary>The person, where a format has the parts of a name.</summary>
    public PersonModel? Person { get; init; }

    public IReadOnlyList<string> Items => HasItemLines ? _lines : [Text];

    public string Text => WhiteSpace.Fold(_lines.Count == 1 ? _lines[0] : string.Join(" ", _lines));

    public bool IsBlank => Person is null && _lines.All(WhiteSpace.IsBlank);

    public void Continue(string line, int end)
    {
        _lines.Add(line);
        End = end;
    }
}
