namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>The elements of a record in the order of the document, each with its parent, so that no depth needs recursion.</summary>
internal sealed class XmlRecord
{
    private readonly List<XmlElement> _elements = [];
    private readonly XmlOpenElements<int> _open = new();

    public XmlRecord(XmlSchema schema, XmlToken token)
    {
        Schema = schema;
        Begin(token);
    }

    public XmlSchema Schema { get; }

    public IReadOnlyList<XmlElement> Elements => _elements;

    public XmlElement Root => _elements[0];

    public bool IsClosed => _open.Count == 0;

    /// <summary>The first end tag that does not match the element that is open.</summary>
    public XmlToken? Fault { get; private set; }

    public void Begin(XmlToken token)
    {
        _elements.Add(new(token.Name, _open.Count > 0 ? _open.Innermost : -1, token.Start, token.End));
        if (!token.IsEmpty)
            _open.Push(token.Name, _elements.Count - 1);
    }

    /// <summary>Closes the innermost element of a name, and those within it; returns false if none is open.</summary>
    public bool End(XmlToken token)
    {
        if (!_open.Contains(token.Name))
            return false;
        while (true)
        {
            (string name, int element) = _open.Pop();
            _elements[element].InnerEnd = token.Start;
            if (name == token.Name)
                return true;
            Fault ??= token;
        }
    }

    public void Break(XmlToken token) => Fault ??= token;
}
