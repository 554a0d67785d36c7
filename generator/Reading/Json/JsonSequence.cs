namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads the objects of an array, or a sequence of objects without one.</summary>
internal sealed class JsonSequence
{
    private readonly string _text;
    private readonly JsonPlace _place;
    private readonly JsonPapers _papers;
    private readonly JsonScanner _scanner;
    private readonly JsonParser _parser;
    private readonly JsonRecovery _recovery;
    private Comma _comma;
    private JsonToken _lastComma;
    private bool _isInStray;

    public JsonSequence(string text, JsonPlace place, JsonPapers papers)
    {
        _text = text;
        _place = place;
        _papers = papers;
        _scanner = new(text, place.Start, text.Length, papers.AddSlip);
        _parser = new(_scanner, new());
        _recovery = new(text, text.Length);
    }

    /// <summary>The role of a comma before the next object.</summary>
    private enum Comma
    {
        Stray,
        Required,
        Optional,
        Seen,
    }

    public void Read(CancellationToken cancellation)
    {
        while (Take(_scanner.Next()))
            cancellation.ThrowIfCancellationRequested();
    }

    private bool Take(JsonToken token)
    {
        switch (token.Kind)
        {
            case JsonKind.EndOfText:
                if (_place.IsArray)
                    _scanner.Slip(token.Start, token.End, "the end of the array is missing");
                return false;
            case JsonKind.EndArray when _place.IsArray:
                return !Ends(token);
            case JsonKind.Comma when _comma is Comma.Required or Comma.Optional:
                _comma = Comma.Seen;
                _lastComma = token;
                break;
            case JsonKind.BeginObject:
                TakeEntry(token);
                break;
            default:
                TakeStray(token, "an object is expected");
                break;
        }

        return true;
    }

    private void TakeEntry(JsonToken token)
    {
        if (_comma == Comma.Required && _place.IsArray)
            _scanner.Slip(token.Start, token.End, "a comma is missing before an object");
        _isInStray = false;
        JsonValue entry = _parser.Read(token, out JsonFault? fault)!;
        _recovery.Learn(entry);
        _comma = fault is null ? Comma.Required : Comma.Optional;
        if (fault is null)
        {
            _papers.Add(JsonRecord.Of(entry));
            return;
        }

        _papers.AddBroken(entry, token.Start, fault);
        _scanner.MoveTo(_recovery.After(_parser.StoppedAt, _parser.OpenObjects));
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
        if (!_place.IsWhole || _scanner.Next() is not { Kind: not JsonKind.EndOfText } behind)
            return true;

        int next = _recovery.NextEntry(end.End);
        if (next < _text.Length)
            TakeStray(end, "the array ends before its last object");
        else
            _scanner.Slip(behind.Start, behind.End, "more text follows the end of the array");
        _scanner.MoveTo(next);
        return next >= _text.Length;
    }
}
