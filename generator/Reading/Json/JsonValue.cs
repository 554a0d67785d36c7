using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>A value and its range in the text.</summary>
internal sealed class JsonValue(string text, JsonKind kind, int start, int end)
{
    private JsonContents? _contents;
    private string? _scalar;

    /// <summary>The text of the document.</summary>
    public string Text => text;

    /// <summary>The kind of the token that begins the value.</summary>
    public JsonKind Kind => kind;

    public int Start => start;

    public int End { get; set; } = end;

    public bool IsContainer => kind is JsonKind.BeginObject or JsonKind.BeginArray;

    public IReadOnlyList<JsonMember> Members => _contents?.Members ?? (IReadOnlyList<JsonMember>)[];

    public IReadOnlyList<JsonValue> Items => _contents?.Items ?? (IReadOnlyList<JsonValue>)[];

    public JsonValue? FirstItem => _contents?.Items is { Count: > 0 } items ? items[0] : null;

    /// <summary>A decoded string, or a number or truth value as written; null for other values.</summary>
    public string? Scalar => _scalar ??= kind switch
    {
        JsonKind.String => JsonStrings.Decode(text, start + 1, End - 1),
        JsonKind.Number or JsonKind.Boolean => text.Substring(start, End - start),
        _ => null,
    };

    /// <summary>Whether the value is a string, a number or a truth value.</summary>
    public bool IsScalar => kind is JsonKind.String or JsonKind.Number or JsonKind.Boolean;

    /// <summary>Whether the value is null, or a text of nothing but white space.</summary>
    public bool IsBlank => kind == JsonKind.Null || (kind == JsonKind.String && IsBlankText());

    /// <summary>Whether the value is damaged, which is reported then.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether the value or a member of it is damaged, so that it is no other record.</summary>
    public bool IsTold => IsBroken || Members.Any(static member => member.Value.IsBroken);

    /// <summary>Whether the value is an object that tells of a paper.</summary>
    public bool IsRecord { get; set; }

    /// <summary>Whether the value is an object known to be the heading of a list.</summary>
    public bool IsGroup { get; set; }

    /// <summary>Whether a member is named as a title is.</summary>
    public bool HasTitle => JsonNames.HaveTitle(Roles);

    /// <summary>What the names of the members say of a paper, those of what the object wraps among them.</summary>
    public JsonRoles Roles => _contents?.Roles ?? JsonRoles.None;

    /// <summary>The records among the items or members.</summary>
    public JsonTally Direct => _contents?.Direct ?? default;

    /// <summary>The records among the items or members and in lists below them.</summary>
    public JsonTally Inside => _contents is null ? default : _contents.Direct + _contents.Below;

    /// <summary>The member that has what makes this object a record.</summary>
    public JsonValue? Wrapped => _contents?.Wrapped;

    public void Add(JsonMember member)
    {
        _contents ??= new();
        (_contents.Members ??= []).Add(member);
        _contents.Roles |= member.Roles;
    }

    public void Add(JsonValue item) => ((_contents ??= new()).Items ??= []).Add(item);

    /// <summary>Removes the last item, which turned out to be something else.</summary>
    public void RemoveLastItem() => _contents!.Items!.RemoveAt(_contents.Items.Count - 1);

    public void Wrap(JsonValue record)
    {
        _contents!.Wrapped = record;
        _contents.Roles |= record.Roles;
    }

    /// <summary>Counts an item or member that is a record, or the records in it.</summary>
    public void Count(JsonValue value)
    {
        if (value.IsRecord)
            _contents!.Direct += JsonTally.Of(value.Roles);
        else if (value._contents is { } contents)
            _contents!.Below += contents.Direct + contents.Below;
    }

    /// <summary>Counts a member no more, which turned out to be no record.</summary>
    public void Exclude(JsonValue member)
    {
        member.IsRecord = false;
        _contents!.Direct -= JsonTally.Of(member.Roles);
    }

    private bool IsBlankText()
    {
        for (int i = start + 1; i < End - 1; i++)
        {
            if (text[i] == '\\')
                return WhiteSpace.IsBlank(Scalar);
            if (!WhiteSpace.IsSpaceOrLineEnd(text[i]))
                return false;
        }

        return true;
    }

    private sealed class JsonContents
    {
        public List<JsonMember>? Members;
        public List<JsonValue>? Items;
        public JsonRoles Roles;
        public JsonValue? Wrapped;
        public JsonTally Direct;
        public JsonTally Below;
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Key">Its name, shared with the other members of that name.</param>
/// <param name="Value">Its value.</param>
/// <param name="NameStart">Where the quote before its name stands.</param>
internal readonly record struct JsonMember(JsonName Key, JsonValue Value, int NameStart)
{
    public string Name => Key.Text;

    public string Folded => Key.Folded;

    public JsonRoles Roles => Key.Roles;
}
