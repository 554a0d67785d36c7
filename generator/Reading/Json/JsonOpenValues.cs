namespace TypedCorpus.Generator.Reading.Json;

/// <summary>The objects and arrays that a parser has not yet read to their ends, the outermost first.</summary>
internal sealed class JsonOpenValues(JsonName noName)
{
    private const int MaxKeptDepth = 64;
    private const int MaxFirstItems = 8;

    private readonly List<Open> _open = [];
    private bool _isItem;

    public int Count => _open.Count;

    /// <summary>Whether a value at this depth is kept.</summary>
    public bool Keeps => _open.Count < MaxKeptDepth;

    public Open Top => _open[_open.Count - 1];

    /// <summary>Whether no record was read, complete or not.</summary>
    public bool HasNoRecords => _open.All(static open => open.Value is null or { Inside.Records: 0 });

    /// <summary>Whether the innermost value is an object in an array.</summary>
    public bool IsTopItem => _open.Count > 1 && Top.IsObject && !_open[_open.Count - 2].IsObject;

    public Open this[int depth] => _open[depth];

    /// <summary>Begins another value.</summary>
    /// <param name="isItem">Whether it is an item of an array.</param>
    public void Clear(bool isItem)
    {
        _open.Clear();
        _isItem = isItem;
    }

    public IEnumerable<bool> AreObjects(int from) => _open.Skip(from).Select(static open => open.IsObject);

    public void Push(bool isObject, JsonValue? value) => _open.Add(new(isObject, value));

    /// <summary>Sets the name of the member that comes next.</summary>
    public void Name(JsonName name, int start) => _open[_open.Count - 1] = Top with { Name = name, NameStart = start };

    public void Attach(JsonValue? value)
    {
        if (value is null || _open.Count == 0)
            return;
        Open open = Top;
        if (open.IsObject)
            open.Value!.Add(new JsonMember(open.Name ?? noName, value, open.NameStart));
        else
            open.Value!.Add(value);
    }

    /// <summary>Ends the innermost value: now it is clear what it is, and what that says of the value around it.</summary>
    public void Close(int end)
    {
        Open closed = Top;
        _open.RemoveAt(_open.Count - 1);
        if (closed.Value is not { } value)
            return;
        value.End = end;
        if (closed.IsObject)
            JsonLists.Judge(value, _open.Count == 0 ? _isItem : !Top.IsObject);
        if (_open.Count > 0 && (value.IsRecord || value.Inside.Records > 0))
            Top.Value!.Count(value);
    }

    public void CloseTo(int depth, int end)
    {
        while (_open.Count > depth)
            Close(end);
    }

    public int FindLast(bool isObject) => _open.FindLastIndex(open => open.IsObject == isObject);

    /// <summary>
    /// The depth of the record that a fault breaks: the outermost that is one by what was read of it, or by the records
    /// around it. Returns −1 if the fault stands between records.
    /// </summary>
    /// <param name="mayContainRecords">Whether the outermost value may contain records although none was seen yet.</param>
    /// <param name="isBeforeName">Whether the fault is no more than a missing comma before a name.</param>
    public int FindBroken(bool mayContainRecords, bool isBeforeName)
    {
        int count = Math.Min(_open.Count, MaxKeptDepth);
        for (int i = 0; i < count; i++)
        {
            if (_open[i] is not { IsObject: true, Value: { } value })
                continue;
            if (value.HasTitle && !IsGroup(i, value))
                return IsWrapped(i) ? i - 1 : i;
            if (i > 0 && _open[i - 1].Value!.Direct.Records > 0 && RecordsFrom(i).Records == 0)
                return i;
        }

        if (!mayContainRecords && HasNoRecords)
            return 0;
        return isBeforeName ? -1 : FindFirst(static name => JsonLists.IsList(name.Folded)) ?? FindFirst(static _ => true) ?? -1;
    }

    /// <summary>The outermost item of an array that may be a record because of its array and the name of that.</summary>
    private int? FindFirst(Func<JsonName, bool> mayHoldRecords)
    {
        for (int i = 1; i < _open.Count && _open[i].Value is not null; i++)
        {
            // If the items before contain records, they are groups.
            bool isFirst = !_open[i - 1].IsObject && _open[i].IsObject && _open[i - 1].Value!.Inside.Records == 0;
            JsonName name = i > 1 ? _open[i - 2].Name ?? noName : noName;
            if (isFirst && mayHoldRecords(name) && RecordsFrom(i).Records == 0)
                return i;
        }

        return null;
    }

    /// <summary>Whether an item of an array only wraps the object at a depth.</summary>
    private bool IsWrapped(int depth) =>
        depth > 1 && _open[depth - 1].IsObject && !_open[depth - 2].IsObject
        && JsonLists.IsWrapper((_open[depth - 1].Name ?? noName).Folded);

    /// <summary>Whether a name in the innermost array tells that the array ends before it, and not that a record begins.</summary>
    public bool EndsArrayBefore(JsonName name)
    {
        bool isOfRecord = name.Roles != JsonRoles.None
            || (FirstObject(Top.Value!)?.Members.Any(member => member.Key == name) ?? false);
        return !isOfRecord && _open.Count > 1 && _open[_open.Count - 2].IsObject;
    }

    /// <summary>An object among the first items of an array.</summary>
    public static JsonValue? FirstObject(JsonValue array) =>
        array.Items.Take(MaxFirstItems).FirstOrDefault(static item => item.Members.Count > 0);

    /// <summary>Takes the last item of the innermost array away, if it is a string.</summary>
    public JsonValue? TakeLastString()
    {
        if (Top.Value is not { Items: { Count: > 0 } items } array || items[items.Count - 1] is not { Kind: JsonKind.String } last)
            return null;
        array.RemoveLastItem();
        return last;
    }

    /// <summary>Whether an object with a title is a group, by what was read of it.</summary>
    private bool IsGroup(int depth, JsonValue value)
    {
        value.IsGroup = value.IsGroup
            || JsonLists.MayBeListOf(value, _open[depth].Name ?? noName, RecordsFrom(depth + 1))
            || JsonLists.IsGroup(value);
        return value.IsGroup;
    }

    /// <summary>The records that were read in the open values from a depth on.</summary>
    private JsonTally RecordsFrom(int depth)
    {
        JsonTally inside = default;
        for (int i = depth; i < _open.Count && _open[i].Value is { } value; i++)
            inside += value.Inside;
        return inside;
    }

    /// <summary>An open value, and the name of its member that is being read.</summary>
    internal readonly record struct Open(bool IsObject, JsonValue? Value, JsonName? Name = null, int NameStart = 0);
}
