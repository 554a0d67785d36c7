using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Recognises the items of CSL-JSON, of which Crossref's works are a kind.</summary>
internal static class CslItems
{
    /// <summary>Names that other schemes have for what CSL-JSON calls otherwise.</summary>
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal)
    {
        "authors", "creators", "year", "date", "journal", "venue", "booktitle", "published", "summary", "keywords",
    };

    /// <summary>Whether a record has what only items of CSL-JSON have.</summary>
    public static bool Is(JsonRecord record)
    {
        bool hasId = false;
        bool hasType = false;
        bool hasForeign = false;
        foreach (JsonMember member in record.Members)
        {
            switch (member.Name)
            {
                case "container-title":
                case "issued" when member.Value.Kind == JsonKind.BeginObject:
                case "author" when HasParts(member.Value):
                    return true;
                case "id" or "citation-key":
                    hasId = true;
                    break;
                case "type":
                    hasType = member.Value is { Kind: JsonKind.String } type && EntryTypes.IsCsl(type.Scalar!);
                    break;
            }

            hasForeign |= Foreign.Contains(member.Folded);
        }

        return hasId && hasType && !hasForeign;
    }

    /// <summary>Whether texts may have markup; what this library writes tells where what looks like it is none.</summary>
    public static bool HasMarkup(JsonRecord record) => !record.Members
        .Where(static member => member.Name == "custom")
        .SelectMany(static member => member.Value.Members)
        .Any(static member => member.Name == CslNames.Markup && member.Value.Scalar == CslNames.None);

    /// <summary>The variables, folded, whose texts also stand by the names of their fields.</summary>
    public static IEnumerable<string> Repeated(JsonRecord record)
    {
        IEnumerable<JsonMember> custom = record.Members
            .Where(static member => member.Name == "custom")
            .SelectMany(static member => member.Value.Members);
        foreach (JsonMember field in custom)
        {
            string? variable = Array.IndexOf(FieldNames.Issuers, field.Name) >= 0 ? "publisher" : FieldNames.ToCslText(field.Name);
            if (variable is not null && record.Members.Any(member => member.Name == variable && member.Value.Scalar == field.Value.Scalar))
                yield return JsonNames.Fold(variable);
        }
    }

    private static bool HasParts(JsonValue people) => people.Kind == JsonKind.BeginArray
        && people.FirstItem?.Members.Any(static member => member.Name is "family" or "literal" or "given") == true;
}
