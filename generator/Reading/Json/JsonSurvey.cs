using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>The members of objects that are not read as papers, for a message.</summary>
/// <param name="Name">The name of the list of the objects; empty if it has none.</param>
/// <param name="Start">Where the first object begins.</param>
/// <param name="Members">The names of their members, each in quotes.</param>
internal sealed record JsonSurvey(string Name, int Start, string Members)
{
    private const int MaxObjects = 20;
    private const int MaxMembers = 8;
    private const int MaxDepth = 6;

    /// <summary>The objects of an array or object.</summary>
    public static JsonSurvey Of(string name, JsonValue container)
    {
        JsonValue[] objects = [.. FirstObjects(container)];
        return new(name, objects.Length > 0 ? objects[0].Start : container.Start, NamesOf(objects));
    }

    /// <summary>The first objects of an array or object.</summary>
    public static IEnumerable<JsonValue> FirstObjects(JsonValue container) => Objects(container).Take(MaxObjects);

    /// <summary>The objects of a value without papers: those of its outermost and largest list, or the value itself.</summary>
    public static JsonSurvey? Of(JsonValue value, bool isItem)
    {
        (string Name, JsonValue Value)[] level = [("", value)];
        for (int depth = 0; depth < MaxDepth && level.Length > 0; depth++)
        {
            (string name, JsonValue? list) = level
                .Where(each => each.Value.Kind == JsonKind.BeginArray && Objects(each.Value).Any())
                .OrderByDescending(static each => each.Value.Items.Count)
                .FirstOrDefault();
            if (list is not null)
                return Of(name, list);
            level = isItem
                ? []
                : [.. level.SelectMany(static each => each.Value.Members).Select(static member => (member.Name, member.Value))];
        }

        return value.Members.Count > 0 ? new("", value.Start, NamesOf([value])) : null;
    }

    private static IEnumerable<JsonValue> Objects(JsonValue container) => container.Items
        .Concat(container.Members.Select(static member => member.Value))
        .Where(static value => value.Members.Count > 0);

    private static string NamesOf(IEnumerable<JsonValue> objects)
    {
        string[] names = [.. objects
            .SelectMany(static value => value.Members)
            .GroupBy(static member => member.Key)
            .OrderByDescending(static members => members.Count())
            .Select(static members => $"'{Excerpt.Of(members.Key.Text)}'")];
        return string.Join(", ", names.Take(MaxMembers)) + (names.Length > MaxMembers ? ", …" : "");
    }
}
