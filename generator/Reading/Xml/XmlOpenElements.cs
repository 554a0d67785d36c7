namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>The elements that are open, and how many of each name, so that an end tag without a start is known at once.</summary>
internal sealed class XmlOpenElements<T>
{
    private readonly List<(string Name, T Element)> _stack = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Count => _stack.Count;

    public string InnermostName => NameAt(0);

    /// <summary>The name of an element that is open, counted from the innermost; empty if there are fewer.</summary>
    public string NameAt(int depth) => depth < Count ? _stack[Count - 1 - depth].Name : "";

    public T Innermost => _stack[Count - 1].Element;

    public T Outermost => _stack[0].Element;

    public bool Contains(string name) => _counts.TryGetValue(name, out int count) && count > 0;

    public void Push(string name, T element)
    {
        _stack.Add((name, element));
        _counts[name] = (_counts.TryGetValue(name, out int count) ? count : 0) + 1;
    }

    public (string Name, T Element) Pop()
    {
        (string Name, T Element) popped = _stack[Count - 1];
        _stack.RemoveAt(Count - 1);
        _counts[popped.Name]--;
        return popped;
    }
}
