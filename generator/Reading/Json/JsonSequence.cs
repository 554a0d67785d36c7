namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads the items of an array, or a sequence of values without one.</summary>
internal sealed class JsonSequence
{
    private readonly int _end;
    private readonly int _start;
    private readonly bool _isArray;
    private readonly bool _isHeadless;
    private readonly JsonPapers _papers;
    private readonly JsonItems _items;
    private readonly JsonScanner _scanner;
    private readonly JsonParser _parser;
    private readonly JsonRecovery _recovery;
    private Comma _comma;
    private JsonToken _lastComma;
    private bool _isInStray;
    private bool _sawRecord;

    /// <summary>Begins to read.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="end">Where the items end in it.</param>
    /// <param name="first">Its first token: a bracket, or the name of a member whose object has lost its bracket.</param>
    /// <param name="papers">Takes what is found.</param>
    public JsonSequence(string text, int end, JsonToken first, JsonPapers papers)
    {
        _end = end;
        _isArray = first.Kind == JsonKind.BeginArray;
        _isHeadless = first.Kind == JsonKind.String;
        _start = _isArray ? first.End : first.Start;
        _papers = papers;
        var names = new JsonNameTable();
        _items = new(papers, names);
        _scanner = new(text, _start, end, papers.AddSlip);
        _recovery = new(text, end);
        _parser = new(_scanner, names, _recovery, papers.AddBroken);
    }

    /// <summary>The role of a comma before the next item.</summary>
    private enum Comma
    {
        Stray,
        Required,
        Optional,
        Seen,
    }

    /// <summary>The number of complete items.</summary>
    public int Count => _items.Count;

    /// <summary>What the first object without papers has.</summary>
    public JsonSurvey? Survey => _items.Survey;

    public void Read(CancellationToken cancellation)
    {
        if (_isHeadless)
            TakeHeadless();
        while (Take(_scanner.Next()))
            cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Reads a first object whose bracket is lost.</summary>
    private void TakeHeadless()
    {
        _scanner.Slip(_start, _start, "the beginning of an object is missing");
        TakeItem(new(JsonKind.BeginObject, _start, _start));
    }

    private bool Take(JsonToken token)
    {
        switch (token.Kind)
        {
            case JsonKind.EndOfText:
                if (_isArray)
                    _scanner.Slip(token.Start, token.End, "the end of the array is missing");
                return false;
            case JsonKind.EndArray when _isArray:
                return !Ends(token);
            case JsonKind.Comma when _comma is Comma.Required or Comma.Optional:
                _comma = Comma.Seen;
                _lastComma = token;
                break;
            case JsonKind.BeginObject:
                TakeItem(token);
                break;
            case JsonKind.BeginArray when _isArray:
                TakeItem(token);
                break;
            default:
                TakeStray(token, "an object is expected");
                break;
        }

        return true;
    }

    private void TakeItem(JsonToken token)
    {
        if (_comma == Comma.Required && _isArray)
            _scanner.Slip(token.Start, token.End, "a comma is missing before an object");
        _parser.MayContainRecords = token.Kind == JsonKind.BeginArray
            ? _recovery.IsObjectNext(token.End) || _recovery.IsStringNext(token.End)
            : !_isArray && !_sawRecord;
        JsonValue item = _parser.Read(token, _isArray, out JsonFault? fault)!;
        if (fault is null || !_parser.MayContainRecords)
            _recovery.Learn(item);
        _comma = fault is null ? Comma.Required : Comma.Optional;
        if (fault is null)
        {
            Take(item, token);
            return;
        }

        if (token.Kind == JsonKind.BeginObject)
            _papers.AddBroken(item, fault);
        else
            TakeStray(token, "an object is expected");
        _isInStray = token.Kind == JsonKind.BeginArray;
        _scanner.MoveTo(_recovery.After(item.Start, _parser.LastString, _parser.StoppedAt, _parser.OpenObjects));
    }

    private void Take(JsonValue item, JsonToken token)
    {
        bool isTaken = _items.Take(item, _isArray);
        _sawRecord |= item.IsRecord;
        if (!isTaken)
            TakeStray(token, "an object is expected");
        _isInStray &= !isTaken;
        _comma = Comma.Required;
    }

    /// <summary>Reports text between objects once, however long it is.</summary>
    private void TakeStray(JsonToken token, string reason)
    {
        if (!_isInStray)
            _papers.AddBroken(null, token.Start, token.Fault ?? new(token.Start, token.End, reason));
        _isInStray = true;
        _comma = Comma.Optional;
    }

    /// <summary>Whether a closing bracket ends the array. If it belongs to a broken entry, more objects follow.</summary>
    private bool Ends(JsonToken end)
    {
        if (_comma == Comma.Seen)
            _scanner.Slip(_lastComma.Start, _lastComma.End, "a comma follows the last object");
        if (_scanner.Next() is not { Kind: not JsonKind.EndOfText } behind)
            return true;

        int next = _recovery.NextEntry(end.End);
        if (next < _end)
            TakeStray(end, "the array ends before its last object");
        else
            _scanner.Slip(behind.Start, behind.End, "more text follows the end of the array");
        _scanner.MoveTo(next);
        return next >= _end;
    }
}
