using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads people from a text, from an array of names, from arrays of the parts of names as in the data set of arXiv, or from
/// objects as in CSL-JSON.
/// </summary>
internal static class JsonPeople
{
    public static EquatableArray<PersonModel> Read(JsonValue? value) => value?.Kind switch
    {
        JsonKind.String => PersonNames.ReadList(Text(value)).ToEquatableArray(),
        JsonKind.BeginArray => value.Items.Select(Person).OfType<PersonModel>().ToEquatableArray(),
        JsonKind.BeginObject => new[] { Person(value) }.OfType<PersonModel>().ToEquatableArray(),
        _ => EquatableArray<PersonModel>.Empty,
    };

    private static PersonModel? Person(JsonValue value) => value.Kind switch
    {
        JsonKind.String => PersonNames.Read(Text(value)),
        JsonKind.BeginArray => PersonNames.OfParts(Part(value, 0), Part(value, 1), Part(value, 2)),
        JsonKind.BeginObject => OfObject(new(value)),
        _ => null,
    };

    private static PersonModel? OfObject(JsonMembers members)
    {
        if (members.Take("author") is { Kind: JsonKind.BeginObject } author)
            members = new(author);
        if (members.TakeText("literal") is { } literal)
            return new(WhiteSpace.Fold(literal), IsLiteral: true);

        string? family = members.TakeText("family", "last", "lastname", "familyname", "surname");
        if (family is null)
            return members.TakeText("name", "fullname", "displayname") is { } name ? PersonNames.Read(LatexText.Decode(name)) : null;
        string particles = members.TakeText("droppingparticle") + " " + members.TakeText("nondroppingparticle");
        string given = members.TakeText("given", "first", "firstname", "givenname", "forename") + " "
            + members.TakeText("middle", "middlename");
        return PersonNames.OfParts(LatexText.Decode(particles + " " + family), LatexText.Decode(given), members.TakeText("suffix"));
    }

    private static string Text(JsonValue value) => LatexText.Decode(value.Scalar ?? "");

    private static string Part(JsonValue parts, int index) => index < parts.Items.Count ? Text(parts.Items[index]) : "";
}
