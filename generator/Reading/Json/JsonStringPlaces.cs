namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Where the characters of a decoded string stand in the text; each escape is one character.</summary>
internal sealed class JsonStringPlaces
{
    private readonly int _start;
    private readonly int _end;

    // What follows each escape: its index in the decoded string, and its place.
    private readonly List<int> _decoded = [];
    private readonly List<int> _source = [];

    /// <summary>Finds the escapes between two quotes.</summary>
    public JsonStringPlaces(string text, int start, int end)
    {
        _start = start;
        _end = end;
        int at = start;
        int decoded = 0;
        for (int escape = text.IndexOf('\\', at, end - at); escape >= 0; escape = text.IndexOf('\\', at, end - at))
        {
            decoded += escape - at + 1;
            at = escape + Math.Max(1, JsonStrings.EscapeLength(text, escape, end));
            _decoded.Add(decoded);
            _source.Add(at);
        }
    }

    /// <summary>The place of the character at an index of the decoded string.</summary>
    public int Of(int index)
    {
        int last = _decoded.BinarySearch(index);
        last = last >= 0 ? last : ~last - 1;
        return Math.Min(_end, last < 0 ? _start + index : _source[last] + index - _decoded[last]);
    }
}
