using System.Globalization;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.BibTeX;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads people from a text, from an array of names, from arrays of the parts of names as in the data set of arXiv, or from
/// objects, whose members have many names.
/// </summary>
internal static class JsonPeople
{
    private static readonly string[] Nested = ["author", "person", "creator", "name", "node", "contributor"];
    private static readonly string[] Literal = ["literal", "collective", "collectivename", "groupname", "group", "corporate"];
    private static readonly string[] Family =
        ["family", "last", "lastname", "familyname", "surname", "familynames", "prelastname", "authorlastname", "cesurname", "lname"];

    private static readonly string[] Given =
    [
        "given", "first", "firstname", "givenname", "givennames", "forename", "forenames", "authorfirstname", "cegivenname", "fname",
        "initials",
    ];

    private static readonly string[] Middle = ["middle", "middlename", "middlenames"];
    private static readonly string[] Suffix = ["suffix", "lineage", "generation", "namesuffix", "jr"];
    private static readonly string[] Particles = ["droppingparticle", "nondroppingparticle", "prefix", "prelast", "von"];
    private static readonly string[] Name =
    [
        "name", "fullname", "displayname", "text", "authorname", "authname", "creatorname", "creator", "author", "preferredname", "rawname",
        "rawauthorname", "value", "@value", "ceindexedname", "indexedname", "label", "title", "profilename", "",
    ];

    private static readonly string[] Role = ["creatortype", "role", "roles", "contributortype", "contributorrole", "inspireroles"];
    private static readonly string[] Order = ["position", "sequence", "order", "authororder", "authorposition", "seq", "rank"];

    /// <summary>The people of a value with their roles; a role is empty where nothing is said of it.</summary>
    public static IReadOnlyList<JsonPerson> Read(JsonValue? value, JsonDialect dialect) => value?.Kind switch
    {
        JsonKind.String => Texts(value.Scalar!, dialect).ToArray(),
        JsonKind.BeginArray => Items(value, dialect),
        JsonKind.BeginObject => OfObject(value, dialect).ToArray(),
        _ => [],
    };

    private static JsonPerson[] Items(JsonValue array, JsonDialect dialect)
    {
        // A list may stand in one text of an array, and lists of other kinds in several.
        bool isOne = array.Items.Count == 1;
        IEnumerable<JsonPerson> people = array.Items.SelectMany(item => item.Kind switch
        {
            JsonKind.String when isOne || item.Scalar!.IndexOf(';') >= 0 => Texts(item.Scalar!, dialect),
            JsonKind.String => One(PersonNames.Read(Decode(item.Scalar!, dialect))),
            JsonKind.BeginArray => One(PersonNames.OfParts(Part(item, 0), Part(item, 1), Part(item, 2))),
            JsonKind.BeginObject => OfObject(item, dialect),
            _ => [],
        });
        return people.OrderBy(static person => person.Order).ToArray();
    }

    private static IEnumerable<JsonPerson> Texts(string text, JsonDialect dialect) =>
        (dialect.IsBibTeX ? NameReader.ReadList(text) : NameList.Read(Decode(text, dialect)))
        .Select(static person => new JsonPerson(person));

    private static IEnumerable<JsonPerson> OfObject(JsonValue value, JsonDialect dialect)
    {
        var members = new JsonMembers(value);
        string role = members.Take(Role) is { } named && JsonTexts.First(named)?.Scalar is { } text ? JsonNames.Fold(text) : "";
        int order = int.TryParse(members.TakeText(Order), NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place : 0;
        // The name may stand in an object of its own, or all people in objects by their numbers.
        if (members.Take(static inner => inner.Members.Count > 0 || inner.Items.Count > 0, Nested) is { } nested)
            return Read(nested, dialect)
                .Select(person => person with { Role = person.Role.Length > 0 ? person.Role : role, Order = order });
        if (value.Members.Count > 0 && value.Members.All(static member => member.Value.Kind == JsonKind.BeginObject))
            return value.Members.SelectMany(member => OfObject(member.Value, dialect));
        if (value.Members.Count > 0 && value.Members.All(static member => member.Name.All(AsciiChar.IsDigit)))
            return value.Members.SelectMany(member => One(PersonNames.Read(Decode(member.Value.Scalar ?? "", dialect))));
        return One(Person(members, dialect), role, order);
    }

    private static PersonModel? Person(JsonMembers members, JsonDialect dialect)
    {
        string? literal = members.TakeText(Literal);
        if (literal is not null)
            return PersonNames.Literal(literal);
        string? family = Joined(members, Family);
        string? given = Joined(members, Given);
        // Zotero tells so that a name has one part alone.
        bool isGroup = members.TakeText("fieldmode") == "1"
            || (members.TakeText("nametype", "type") is { } type && JsonNames.Fold(type) is "organizational" or "organization");
        string? name = members.TakeText(Name);
        if (isGroup && (name ?? family) is { } group)
            return PersonNames.Literal(group);
        if (family is null && name is not null)
            return PersonNames.Read(Decode(name, dialect));
        string particles = string.Join(" ", Particles.Select(part => Joined(members, part)));
        string givenNames = given + " " + Joined(members, Middle);
        return PersonNames.OfParts(
            family is null ? null : LatexText.Decode(particles + " " + family), LatexText.Decode(givenNames), Joined(members, Suffix));
    }

    /// <summary>The first member with one of the names; the texts of an array are joined, as pybtex writes each part.</summary>
    private static string? Joined(JsonMembers members, params string[] names) => members.Take(names) is { } value
        ? string.Join(" ", JsonTexts.All(value).Select(static text => text.Scalar)) is { Length: > 0 } joined ? joined : null
        : null;

    private static IEnumerable<JsonPerson> One(PersonModel? person, string role = "", int order = 0) =>
        person is null ? [] : [new(person, role, order)];

    private static string Decode(string text, JsonDialect dialect) => dialect.IsBibTeX ? LatexText.Decode(text) : dialect.Decode(text);

    private static string Part(JsonValue parts, int index) =>
        index < parts.Items.Count ? LatexText.Decode(parts.Items[index].Scalar ?? "") : "";
}

/// <summary>A person, what the person did, and the place among the others if it is told.</summary>
internal sealed record JsonPerson(PersonModel Person, string Role = "", int Order = 0)
{
    /// <summary>Roles besides that of an author, and the fields that hold people who have them.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["editor"] = "editor",
        ["editors"] = "editor",
        ["volumeeditor"] = "editor",
        ["edt"] = "editor",
        ["translator"] = "translator",
        ["trl"] = "translator",
        ["serieseditor"] = "serieseditor",
        ["bookauthor"] = "bookauthor",
        ["contributor"] = "contributor",
        ["reviewedauthor"] = "reviewedauthor",
        ["supervisor"] = "contributor",
        ["thesisadvisor"] = "contributor",
        ["advisor"] = "contributor",
        ["commenter"] = "contributor",
        ["illustrator"] = "illustrator",
        ["compiler"] = "compiler",
        ["reviewer"] = "contributor",
    };

    /// <summary>The field of the person; null for an author.</summary>
    public string? Field => Fields.TryGetValue(Role, out string? name) ? name : null;
}
