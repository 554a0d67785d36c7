namespace TypedCorpus.Generator.Reading.Json;

/// <summary>A paper as a document has it: all members that tell of it, wherever they stand, and its place.</summary>
/// <param name="Start">Where the record begins in the text.</param>
/// <param name="Members">
/// Its members in the order of the document. Of several with one name the last counts; what an object wraps follows its own.
/// </param>
internal sealed record JsonRecord(int Start, IReadOnlyList<JsonMember> Members)
{
    /// <summary>A record that is an object.</summary>
    public static JsonRecord Of(JsonValue value) => new(value.Start, WithWrapped(value));

    private static IReadOnlyList<JsonMember> WithWrapped(JsonValue value)
    {
        List<JsonMember>? all = null;
        foreach (JsonMember member in value.Members)
        {
            if (JsonNames.Wrappers.Contains(member.Folded) && HasTitle(member.Value))
                (all ??= [.. value.Members]).AddRange(member.Value.Members);
        }

        return all ?? value.Members;
    }

    private static bool HasTitle(JsonValue value) => value.Members.Any(static member => (member.Roles & JsonRoles.Title) != JsonRoles.None);
}
