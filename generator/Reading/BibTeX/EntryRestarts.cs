namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Where reading can begin anew behind a broken entry: at the next line that begins one, or the next that is in no value.
/// </summary>
internal sealed class EntryRestarts
{
    private readonly List<EntryStart> _starts;
    private readonly BraceMap _braces;
    private readonly int[] _positions;
    private readonly int[] _around;
    private readonly int[] _nextFirst;
    private readonly int _end;

    public EntryRestarts(List<EntryStart> starts, BraceMap braces, int end)
    {
        _starts = starts;
        _braces = braces;
        _end = end;
        _positions = [.. starts.Select(static start => start.At)];
        _around = braces.Around(_positions);
        _nextFirst = new int[starts.Count];
        for (int i = starts.Count - 1, next = end; i >= 0; i--)
        {
            _nextFirst[i] = next;
            if (starts[i].IsFirst)
                next = starts[i].At;
        }
    }

    /// <summary>The position where reading can begin anew behind a start; the end of the text if it cannot.</summary>
    public int Behind(int index)
    {
        // What is in a pair of braces ends with it. A pair that is passed is passed once, so all is linear.
        int end = Math.Min(_nextFirst[index], _around[index] < 0 ? _end : _braces.CloseOf(_around[index]));
        int next = index + 1;
        while (next < _starts.Count && _positions[next] < end && _around[next] > _starts[index].Open)
            next = StartBehind(_braces.CloseOf(_around[next]));
        return next < _starts.Count ? Math.Min(_positions[next], end) : end;
    }

    private int StartBehind(int position) => ~Array.BinarySearch(_positions, position);
}
