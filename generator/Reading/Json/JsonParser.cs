namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads one value from the tokens. Open objects and arrays are on a stack of its own, so any depth can be read; values at a
/// depth that no bibliography reaches are not kept. What is broken costs a record within the value, if it may contain
/// records, else the value.
/// </summary>
internal sealed class JsonParser(
    JsonScanner scanner, JsonNameTable names, JsonRecovery recovery, Action<JsonValue, JsonFault> brokenWithin)
{
    private readonly JsonOpenValues _open = new(names.Get(scanner.Text, 0, 0));
    private JsonValue? _root;
    private bool _afterComma;

    /// <summary>For each open bracket where reading stopped, from the outermost on, whether it is that of an object.</summary>
    public IEnumerable<bool> OpenObjects => _open.AreObjects(0);

    /// <summary>The end of the damage, if the value is broken.</summary>
    public int StoppedAt { get; private set; }

    /// <summary>Where the last string begins; if a quote is lost, it may reach into the next entry.</summary>
    public int LastString { get; private set; }

    /// <summary>Whether the value may contain records although none was seen yet.</summary>
    public bool MayContainRecords { get; set; }

    /// <summary>Reads the value that begins with <paramref name="token"/>, up to the damage if it is broken.</summary>
    public JsonValue? Read(JsonToken token, bool isItem, out JsonFault? fault)
    {
        _open.Clear(isItem);
        _root = null;
        _afterComma = false;
        fault = null;
        JsonExpected expected = JsonExpected.Value;
        while (true)
        {
            JsonExpected next = Take(token, expected, ref fault);
            LastString = token.Kind == JsonKind.String ? token.Start : LastString;
            // An invalid token is skipped; a valid one in the wrong place may begin or end a value.
            StoppedAt = token.Kind == JsonKind.Bad ? token.End : token.Start;
            if (fault is not null && (_root is null || !Recover(token, expected, ref fault, ref next)))
                return _root;
            if (_open.Count == 0)
                return _root;
            _afterComma = token.Kind == JsonKind.Comma;
            expected = next;
            token = scanner.Next();
        }
    }

    private JsonExpected Take(JsonToken token, JsonExpected expected, ref JsonFault? fault) => expected switch
    {
        _ when EndsOpen(token, expected) => Close(token),
        JsonExpected.Value or JsonExpected.Anything when token.BeginsValue => TakeValue(token),
        JsonExpected.Name when token.Kind == JsonKind.String => TakeName(token),
        JsonExpected.Name when scanner.IsBareName(token) => TakeBareName(token),
        JsonExpected.Colon when token.Kind == JsonKind.Colon => JsonExpected.Value,
        JsonExpected.CommaOrEnd or JsonExpected.Anything when token.Kind == JsonKind.Comma => AfterComma(),
        _ => Fail(token, expected, ref fault),
    };

    private bool EndsOpen(JsonToken token, JsonExpected expected)
    {
        if (_open.Count == 0 || expected == JsonExpected.Colon)
            return false;
        bool isObject = _open.Top.IsObject;
        return token.Kind == (isObject ? JsonKind.EndObject : JsonKind.EndArray) && (expected != JsonExpected.Value || !isObject);
    }

    private JsonExpected AfterComma() => _open.Top.IsObject ? JsonExpected.Name : JsonExpected.Value;

    private JsonExpected Close(JsonToken token)
    {
        if (_afterComma)
            scanner.Slip(token.Start, token.End, "a comma precedes a closing bracket");
        _open.Close(token.End);
        return JsonExpected.CommaOrEnd;
    }

    private JsonExpected TakeValue(JsonToken token)
    {
        JsonValue? value = _open.Keeps ? new(scanner.Text, token.Kind, token.Start, token.End) : null;
        if (_open.Count == 0)
            _root = value;
        return Attach(token.Kind, value);
    }

    private JsonExpected Attach(JsonKind kind, JsonValue? value)
    {
        _open.Attach(value);
        if (kind is not (JsonKind.BeginObject or JsonKind.BeginArray))
            return JsonExpected.CommaOrEnd;
        _open.Push(kind == JsonKind.BeginObject, value);
        return kind == JsonKind.BeginObject ? JsonExpected.Name : JsonExpected.Value;
    }

    private JsonExpected TakeName(JsonToken token)
    {
        int start = token.Kind == JsonKind.String ? token.Start + 1 : token.Start;
        if (_open.Keeps)
            _open.Name(names.Get(scanner.Text, start, token.End - 1), token.Start);
        return JsonExpected.Colon;
    }

    private JsonExpected TakeBareName(JsonToken token)
    {
        scanner.Slip(token.Start, token.End, "names of members are not in quotation marks", isHabit: true);
        if (_open.Keeps)
            _open.Name(names.Get(scanner.Text, token.Start, token.End), token.Start);
        return JsonExpected.Colon;
    }

    /// <summary>Whether a token is a string, or a name that has lost its first quote.</summary>
    private bool IsName(JsonToken token) =>
        token.Kind == JsonKind.String || (token.Kind == JsonKind.Bad && token.Fault!.End < token.End && scanner.Text[token.End - 1] == '"');

    private static JsonExpected Fail(JsonToken token, JsonExpected expected, ref JsonFault? fault)
    {
        fault = token.Fault ?? new(token.Start, token.End, token.Kind == JsonKind.EndOfText
            ? "its end is missing"
            : expected switch
            {
                JsonExpected.Value => "a value is missing",
                JsonExpected.Name => "the name of a member is missing",
                JsonExpected.Colon => "a colon is missing",
                _ => "a comma or an end is missing",
            });
        return expected;
    }

    /// <summary>Goes on behind a fault that costs less than the whole value; returns false if there is none to keep.</summary>
    private bool Recover(JsonToken token, JsonExpected expected, ref JsonFault? fault, ref JsonExpected next)
    {
        bool isOver = token.Kind == JsonKind.EndOfText;
        bool isBeforeName = IsName(token) && expected is JsonExpected.CommaOrEnd or JsonExpected.Name && _open.Top.IsObject;
        int broken = MayContainRecords && isBeforeName && _open.Count == 1 ? -1 : _open.FindBroken(MayContainRecords, isBeforeName);
        if (broken == 0 || (isOver && broken < 0 && _open.HasNoRecords))
            return false;
        if (broken > 0)
            next = LeaveRecord(broken, fault!);
        else
            next = Repair(token, expected, fault!);
        fault = null;
        if (!isOver)
            return true;
        scanner.Slip(token.Start, token.End, "the end of an object or array is missing");
        _open.CloseTo(0, token.Start);
        return true;
    }

    /// <summary>Gives up a record within the value, and goes on behind it.</summary>
    private JsonExpected LeaveRecord(int broken, JsonFault fault)
    {
        JsonValue record = _open[broken].Value!;
        record.IsBroken = true;
        brokenWithin(record, fault);
        recovery.Relearn(JsonOpenValues.FirstObject(_open[broken - 1].Value!) ?? record, record);
        int next = recovery.After(record.Start, LastString, StoppedAt, _open.AreObjects(broken), isInArray: !_open[broken - 1].IsObject);
        _open.CloseTo(broken, next);
        scanner.MoveTo(next);
        return JsonExpected.Anything;
    }

    /// <summary>Repairs what is wrong between records, so that it costs none of them.</summary>
    private JsonExpected Repair(JsonToken token, JsonExpected expected, JsonFault fault)
    {
        if (token.Kind == JsonKind.EndOfText)
            return expected;
        if (token.Kind == JsonKind.Colon && !_open.Top.IsObject && _open.TakeLastString() is { } @string)
            return RepairName(@string, fault);
        if (token.Kind == JsonKind.Bad && !IsName(token) && _open.Count == 1 && _open.HasNoRecords)
            brokenWithin(_root!, fault);
        else
            scanner.Slip(fault.Start, fault.End, fault.Reason);
        switch (token.Kind)
        {
            case JsonKind.EndObject or JsonKind.EndArray:
                return CloseOther(token, expected);
            case JsonKind.Comma:
                return AfterComma();
            case JsonKind.String or JsonKind.Bad when IsName(token) && _open.Top.IsObject
                && expected is JsonExpected.Name or JsonExpected.CommaOrEnd:
                return TakeName(token);
            case JsonKind.Colon or JsonKind.Bad:
                return expected == JsonExpected.Value && _open.Top.IsObject ? JsonExpected.CommaOrEnd : expected;
            default:
                // The end of the item before is lost.
                if (token.Kind == JsonKind.BeginObject && expected != JsonExpected.Value && _open.IsTopItem)
                    _open.Close(token.Start);
                return TakeValue(token);
        }
    }

    /// <summary>A bracket that does not fit ends what it would fit, since a bracket within is lost, or is one too many.</summary>
    private JsonExpected CloseOther(JsonToken token, JsonExpected expected)
    {
        bool isObject = token.Kind == JsonKind.EndObject;
        if (_open.Top.IsObject == isObject)
        {
            _open.Close(token.End);
            return JsonExpected.CommaOrEnd;
        }

        int fits = _open.FindLast(isObject);
        if (fits < 0 || (isObject && recovery.IsListGoingOn(token.End)))
            return expected;
        _open.CloseTo(fits, token.End);
        return JsonExpected.CommaOrEnd;
    }

    /// <summary>
    /// A name in an array tells that a bracket is lost before it: that of a record, if records have a member of that name,
    /// else the one that ends the array.
    /// </summary>
    private JsonExpected RepairName(JsonValue @string, JsonFault fault)
    {
        JsonName name = names.Get(@string);
        if (_open.EndsArrayBefore(name))
        {
            scanner.Slip(fault.Start, fault.End, "the end of an array is missing");
            _open.CloseTo(_open.Count - 1, @string.Start);
        }
        else
        {
            var record = new JsonValue(scanner.Text, JsonKind.BeginObject, @string.Start, fault.End) { IsBroken = true };
            brokenWithin(record, new(@string.Start, @string.End, "its beginning is missing"));
            Attach(JsonKind.BeginObject, record);
        }

        _open.Name(name, @string.Start);
        return JsonExpected.Value;
    }
}

/// <summary>What may come next in a value.</summary>
internal enum JsonExpected
{
    Value,
    Name,
    Colon,
    CommaOrEnd,

    /// <summary>A value, a comma or an end, behind damage.</summary>
    Anything,
}
