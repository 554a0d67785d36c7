namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads one value from the tokens. Open objects and arrays are on a stack of its own, so any depth can be read; values at a
/// depth that no bibliography reaches are not kept.
/// </summary>
internal sealed class JsonParser(JsonScanner scanner, JsonNameTable names)
{
    private const int MaxKeptDepth = 64;

    private readonly List<Open> _open = [];
    private JsonValue? _root;
    private bool _afterComma;

    private enum Expected
    {
        Value,
        Name,
        Colon,
        CommaOrEnd,
    }

    /// <summary>For each open bracket where reading stopped, from the outermost on, whether it is that of an object.</summary>
    public IEnumerable<bool> OpenObjects => _open.Select(open => open.IsObject);

    /// <summary>The end of the damage, if the value is broken.</summary>
    public int StoppedAt { get; private set; }

    /// <summary>Reads the value that begins with <paramref name="token"/>, up to the damage if it is broken.</summary>
    public JsonValue? Read(JsonToken token, out JsonFault? fault)
    {
        _open.Clear();
        _root = null;
        _afterComma = false;
        fault = null;
        Expected expected = Expected.Value;
        while (true)
        {
            expected = Take(token, expected, ref fault);
            // An invalid token is skipped; a valid one in the wrong place may begin or end a value.
            StoppedAt = token.Kind == JsonKind.Bad ? token.End : token.Start;
            if (fault is not null || _open.Count == 0)
                return _root;
            token = scanner.Next();
        }
    }

    private Expected Take(JsonToken token, Expected expected, ref JsonFault? fault)
    {
        Expected next = expected switch
        {
            _ when EndsOpen(token, expected) => Close(token),
            Expected.Value when token.BeginsValue => TakeValue(token),
            Expected.Name when token.Kind == JsonKind.String => TakeName(token),
            Expected.Colon when token.Kind == JsonKind.Colon => Expected.Value,
            Expected.CommaOrEnd when token.Kind == JsonKind.Comma => _open[_open.Count - 1].IsObject ? Expected.Name : Expected.Value,
            _ => Fail(token, expected, ref fault),
        };
        _afterComma = token.Kind == JsonKind.Comma;
        return next;
    }

    private bool EndsOpen(JsonToken token, Expected expected)
    {
        if (_open.Count == 0 || expected == Expected.Colon)
            return false;
        bool isObject = _open[_open.Count - 1].IsObject;
        return token.Kind == (isObject ? JsonKind.EndObject : JsonKind.EndArray)
            && (expected != Expected.Value || !isObject);
    }

    private Expected Close(JsonToken token)
    {
        if (_afterComma)
            scanner.Slip(token.Start, token.End, "a comma precedes a closing bracket");
        if (_open[_open.Count - 1].Value is { } closed)
            closed.End = token.End;
        _open.RemoveAt(_open.Count - 1);
        return Expected.CommaOrEnd;
    }

    private Expected TakeValue(JsonToken token)
    {
        JsonValue? value = null;
        if (_open.Count < MaxKeptDepth)
            Attach(value = new(scanner.Text, token.Kind, token.Start, token.End));
        if (token.Kind is not (JsonKind.BeginObject or JsonKind.BeginArray))
            return Expected.CommaOrEnd;

        bool isObject = token.Kind == JsonKind.BeginObject;
        _open.Add(new(isObject, value));
        return isObject ? Expected.Name : Expected.Value;
    }

    private Expected TakeName(JsonToken token)
    {
        if (_open[_open.Count - 1].Value is { } value)
            _open[_open.Count - 1] = new(true, value, names.Get(scanner.Text, token.Start + 1, token.End - 1), token.Start);
        return Expected.Colon;
    }

    private void Attach(JsonValue value)
    {
        if (_open.Count == 0)
            _root = value;
        else if (_open[_open.Count - 1] is { IsObject: true } open)
            open.Value!.Add(new JsonMember(open.Name!, value, open.NameStart));
        else
            _open[_open.Count - 1].Value!.Add(value);
    }

    private static Expected Fail(JsonToken token, Expected expected, ref JsonFault? fault)
    {
        fault = token.Fault ?? new(token.Start, token.End, token.Kind == JsonKind.EndOfText
            ? "its end is missing"
            : expected switch
            {
                Expected.Value => "a value is missing",
                Expected.Name => "the name of a member is missing",
                Expected.Colon => "a colon is missing",
                _ => "a comma or an end is missing",
            });
        return expected;
    }

    private readonly record struct Open(bool IsObject, JsonValue? Value, JsonName? Name = null, int NameStart = 0);
}
