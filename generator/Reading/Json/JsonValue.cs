namespace TypedCorpus.Generator.Reading.Json;

/// <summary>A value and its range in the text.</summary>
internal sealed class JsonValue(string text, JsonKind kind, int start, int end)
{
    private List<JsonMember>? _members;
    private List<JsonValue>? _items;

    /// <summary>The kind of the token that begins the value.</summary>
    public JsonKind Kind => kind;

    public int Start => start;

    public int End { get; set; } = end;

    public IReadOnlyList<JsonMember> Members => _members ?? (IReadOnlyList<JsonMember>)[];

    public IReadOnlyList<JsonValue> Items => _items ?? (IReadOnlyList<JsonValue>)[];

    public JsonValue? FirstItem => _items?[0];

    /// <summary>A decoded string, or a number or truth value as written; null for other values.</summary>
    public string? Scalar => kind switch
    {
        JsonKind.String => JsonStrings.Decode(text, start + 1, End - 1),
        JsonKind.Number or JsonKind.Boolean => text.Substring(start, End - start),
        _ => null,
    };

    public void Add(JsonMember member) => (_members ??= []).Add(member);

    public void Add(JsonValue item) => (_items ??= []).Add(item);
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
