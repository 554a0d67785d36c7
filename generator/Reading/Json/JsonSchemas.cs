namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Tells papers from the schemas and settings of programs, which name the fields of papers: Zotero's and Juris-M's lists of item
/// types with the names of fields in each language, the columns of an import.
/// </summary>
internal static class JsonSchemas
{
    private const int MinNames = 2;
    private const int MaxNameLength = 30;

    /// <summary>Whether an object gives names other names: <c>{"title": "Title", "abstractNote": "Abstract", "DOI": ["DOI"]}</c>.</summary>
    public static bool IsNameMap(JsonValue value)
    {
        // The title tells most objects apart, so that the others need not be looked at.
        for (int i = 0; i < value.Members.Count; i++)
        {
            if ((value.Members[i].Roles & JsonRoles.Title) != JsonRoles.None)
                return IsName(value.Members[i]) && value.Members.Count(IsName) >= MinNames;
        }

        return false;
    }

    /// <summary>Excludes the names of fields that stand beside those of item types.</summary>
    public static void Exclude(JsonValue value)
    {
        if (!value.Members.Any(static member => member is { Folded: "itemtypes", Value.IsContainer: true }))
            return;
        foreach (JsonMember member in value.Members)
        {
            if (member is { Folded: "fields", Value.IsRecord: true })
                value.Exclude(member.Value);
        }
    }

    /// <summary>Whether the text of a member is a name for what the member is.</summary>
    private static bool IsName(JsonMember member) =>
        member.Roles != JsonRoles.None
        && JsonTexts.First(member.Value) is { Kind: JsonKind.String } text
        && text.End - text.Start <= MaxNameLength
        && (JsonNames.RolesOf(JsonNames.Fold(text.Scalar!)) & member.Roles) != JsonRoles.None;
}
