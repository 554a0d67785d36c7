using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Makes records of tables: of an object of columns, or of rows with a header.</summary>
internal sealed class JsonTable(JsonNameTable names)
{
    /// <summary>How many titles in an array are surely not those of one paper.</summary>
    private const int SurelyColumn = 3;

    /// <summary>How deep in other objects a header may stand: <c>schema.fields</c>, <c>meta.view.columns</c>.</summary>
    private const int MaxHeaderDepth = 3;

    private static readonly string[] NameMembers = ["name", "fieldName", "field", "key", "id", "label"];

    /// <summary>The rows of an object that is a table, or null.</summary>
    public List<JsonRecord>? Find(JsonValue value, JsonContext context)
    {
        if (value.Kind != JsonKind.BeginObject)
            return null;
        if (value.HasTitle && TitleOf(value) is { } title)
            return Columns(value, title, context);
        return Rows(value) is { } rows && FindHeader(value) is { } header ? Read(header, rows, 0, context) : null;
    }

    /// <summary>The rows of an array whose first item names their cells, or null.</summary>
    public List<JsonRecord>? FindInRows(JsonValue array, JsonContext context) =>
        array.FirstItem is { Kind: JsonKind.BeginArray } first && Header(first) is { } header ? Read(header, array, 1, context) : null;

    /// <summary>The names of the cells, if an array names them and one is named as a title is.</summary>
    public JsonName[]? Header(JsonValue array)
    {
        if (array.Kind != JsonKind.BeginArray || array.FirstItem is not { } first || NameIn(first) is null)
            return null;
        var header = new JsonName[array.Items.Count];
        for (int i = 0; i < header.Length; i++)
        {
            if (NameIn(array.Items[i]) is not { } name)
                return null;
            header[i] = names.Get(name);
        }

        return Array.Exists(header, static name => (name.Roles & JsonRoles.Title) != JsonRoles.None) ? header : null;
    }

    /// <summary>The name that an item of a header is or has; null if it is none.</summary>
    private static JsonValue? NameIn(JsonValue item)
    {
        JsonValue? name = item.Kind == JsonKind.BeginObject
            ? NameMembers.SelectMany(each => item.Members.Where(member => member.Name == each)).FirstOrDefault().Value
            : item;
        return name is { Kind: JsonKind.String } ? name : null;
    }

    public static JsonRecord Row(JsonName[] header, JsonValue row, JsonContext context)
    {
        int count = Math.Min(header.Length, row.Items.Count);
        var members = new JsonMember[count];
        for (int i = 0; i < count; i++)
            members[i] = new(header[i], row.Items[i], row.Items[i].Start);
        return new(row.Start, members, context);
    }

    private static List<JsonRecord> Read(JsonName[] header, JsonValue rows, int first, JsonContext context) =>
        [.. rows.Items.Skip(first).Select(row => Row(header, row, context))];

    private static JsonValue? TitleOf(JsonValue value) =>
        value.Members.FirstOrDefault(static member => (member.Roles & JsonRoles.Title) != JsonRoles.None && member.Value.IsContainer).Value;

    private static List<JsonRecord>? Columns(JsonValue value, JsonValue title, JsonContext context)
    {
        bool tellsOfOne = value.Members.Any(static member =>
            member.Value.Kind == JsonKind.String && (member.Roles & (JsonRoles.Abstract | JsonRoles.Identifier)) != JsonRoles.None);
        if (tellsOfOne)
            return null;
        return title.Kind == JsonKind.BeginArray ? Arrays(value, title, context) : Keyed(value, title, context);
    }

    /// <summary>Columns that are arrays: <c>{"title": ["A", "B"], "year": [2023, 2024]}</c>.</summary>
    private static List<JsonRecord>? Arrays(JsonValue value, JsonValue title, JsonContext context)
    {
        int count = title.Items.Count;
        bool isAligned = value.Members.Any(member => member.Value != title && member.Value.Items.Count == count);
        if (count < 2 || !(isAligned || count >= SurelyColumn) || title.Items.Any(static item => item.IsContainer))
            return null;

        int length = value.Members.Max(static member => member.Value.Items.Count);
        var rows = new List<JsonRecord>(length);
        for (int i = 0; i < length; i++)
        {
            var members = new List<JsonMember>();
            foreach (JsonMember column in value.Members)
            {
                if (column.Value.Kind != JsonKind.BeginArray)
                    members.Add(column);
                else if (i < column.Value.Items.Count)
                    members.Add(column with { Value = column.Value.Items[i] });
            }

            rows.Add(new(StartOf(members, title, i), members, context));
        }

        return rows;
    }

    private static int StartOf(List<JsonMember> members, JsonValue title, int row) =>
        row < title.Items.Count
            ? title.Items[row].Start
            : members.Where(static member => !member.Value.IsContainer).Min(static member => member.Value.Start);

    /// <summary>Columns that are objects with the names of the rows: <c>{"title": {"0": "A", "1": "B"}}</c>.</summary>
    private static List<JsonRecord>? Keyed(JsonValue value, JsonValue title, JsonContext context)
    {
        if (title.Members.Count == 0 || title.Members.Any(static row => row.Value.IsContainer))
            return null;
        bool isNumbered = title.Members.All(static row => row.Name.Any(AsciiChar.IsDigit));
        bool isAligned = title.Members.Count > 1 && !title.Members.All(static row => IsLanguage(row.Name))
            && value.Members.Any(member => member.Value != title && HasRowsOf(member.Value, title));
        if (!isNumbered && !isAligned)
            return null;

        var rows = new Dictionary<string, List<JsonMember>>(StringComparer.Ordinal);
        var order = new List<(JsonMember First, List<JsonMember> Members)>();
        foreach (JsonMember column in value.Members)
        {
            foreach (JsonMember cell in column.Value.Members)
            {
                if (!rows.TryGetValue(cell.Name, out List<JsonMember>? row))
                {
                    rows.Add(cell.Name, row = []);
                    order.Add((cell, row));
                }

                row.Add(column with { Value = cell.Value });
            }
        }

        return [.. order.Select(row => new JsonRecord(row.First.NameStart, row.Members, context.Keyed(row.First.Name)))];
    }

    private static bool HasRowsOf(JsonValue column, JsonValue title) =>
        column.Members.Count == title.Members.Count
        && column.Members.Select(static row => row.Key).SequenceEqual(title.Members.Select(static row => row.Key));

    /// <summary>Whether a name is the code of a language, as in <c>{"en": "Gates", "pt-BR": "Portas"}</c>.</summary>
    private static bool IsLanguage(string name) =>
        name.Length is 2 or 3 || (name.Length > 2 && name[2] is '-' or '_');

    private static JsonValue? Rows(JsonValue value) => value.Members
        .Select(static member => member.Value)
        .FirstOrDefault(static member => member.Kind == JsonKind.BeginArray && member.FirstItem is { Kind: JsonKind.BeginArray });

    /// <summary>Looks for the names of the cells, in the object first and then in the objects within it.</summary>
    private JsonName[]? FindHeader(JsonValue value)
    {
        List<JsonValue> level = [value];
        for (int depth = 0; depth < MaxHeaderDepth && level.Count > 0; depth++)
        {
            List<JsonValue> below = [];
            foreach (JsonMember member in level.SelectMany(static each => each.Members))
            {
                if (Header(member.Value) is { } header)
                    return header;
                if (member.Value.Members.Count > 0)
                    below.Add(member.Value);
            }

            level = below;
        }

        return null;
    }
}
