namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>
/// Collects the elements of records, and reports what is damaged: a record that is not closed ends where the next begins, or
/// where the element around it ends.
/// </summary>
internal sealed class XmlRecords(IReadOnlyList<XmlSchema> schemas, XmlPapers papers)
{
    private const string NotClosed = "it is not closed";

    private readonly ILookup<string, XmlSchema> _byName = schemas
        .SelectMany(static schema => schema.Records.Select(record => (Name: record.Substring(record.LastIndexOf('/') + 1), Schema: schema)))
        .ToLookup(static pair => pair.Name, static pair => pair.Schema, StringComparer.Ordinal);

    /// <summary>The elements around records.</summary>
    private readonly XmlOpenElements<XmlToken> _open = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private XmlRecord? _record;

    public bool SawRecord => _seen.Count > 0;

    public void Begin(XmlToken token)
    {
        if (_record is not null && token.Name == _record.Root.Name && !_record.Schema.MayContainItself)
            Break();

        if (_record is not null)
        {
            _record.Begin(token);
        }
        else if (_byName[token.Name].FirstOrDefault(schema => schema.IsRecord(token.Name, _open)) is { } schema)
        {
            _seen.Add(token.Name);
            _record = new(schema, token);
            Complete();
        }
        else if (!token.IsEmpty)
        {
            _open.Push(token.Name, token);
        }
    }

    public void End(XmlToken token)
    {
        if (_record?.End(token) == true)
        {
            Complete();
            return;
        }

        bool isAround = _open.Contains(token.Name);
        if (_record is not null && !isAround)
        {
            _record.Break(token);
            return;
        }

        Break();
        if (!isAround && _seen.Contains(token.Name))
            papers.AddBroken(token.Start, token.End, "it has an end tag alone");
        while (isAround && _open.Pop().Name != token.Name)
            continue;
    }

    /// <summary>Ends the document, which may have been cut off.</summary>
    public void EndOfText()
    {
        if (_record is not null)
            Break();
        else if (_open.Count > 0 && SawRecord)
            papers.AddBroken(_open.Outermost.Start, _open.Outermost.End, NotClosed);
    }

    private void Break()
    {
        if (_record is not null)
            papers.AddBroken(_record.Root.Start, _record.Root.InnerStart, NotClosed);
        _record = null;
    }

    private void Complete()
    {
        if (_record?.IsClosed != true)
            return;
        if (_record.Fault is { } fault)
            papers.AddBroken(fault.Start, fault.End, $"the end tag of '{fault.Name}' matches no start tag");
        else
            papers.Add(_record);
        _record = null;
    }
}
