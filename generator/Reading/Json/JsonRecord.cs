namespace TypedCorpus.Generator.Reading.Json;

/// <summary>A paper as a document has it: all members that tell of it, wherever they stand, and its place.</summary>
/// <param name="Start">Where the record begins in the text.</param>
/// <param name="Members">
/// Its members in the order of the document. Of several with one name the last counts; what an object wraps follows its own.
/// </param>
/// <param name="Context">What the document says around it.</param>
internal sealed record JsonRecord(int Start, IReadOnlyList<JsonMember> Members, JsonContext Context)
{
    /// <summary>What the names of its members say of a paper.</summary>
    public JsonRoles Roles
    {
        get
        {
            JsonRoles roles = JsonRoles.None;
            for (int i = 0; i < Members.Count; i++)
                roles |= Members[i].Roles;
            return roles;
        }
    }

    /// <summary>A record that is an object.</summary>
    public static JsonRecord Of(JsonValue value, JsonContext context) => new(value.Start, WithWrapped(value), context);

    private static IReadOnlyList<JsonMember> WithWrapped(JsonValue value)
    {
        if (value.Wrapped is null)
            return value.Members;
        var all = new List<JsonMember>();
        for (JsonValue? each = value; each is not null; each = each.Wrapped)
            all.AddRange(each.Members.Where(member => member.Value != each.Wrapped));
        return all;
    }
}
