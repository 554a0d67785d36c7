using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>A person of the parts that its elements have, under any of their usual names.</summary>
internal sealed class XmlPerson(string text)
{
    private static readonly HashSet<string> FamilyNames = new(
        ["LastName", "surname", "family", "familyName", "family_name", "Last", "last", "lastName", "lastname", "namePart[family]",
            "keyname", "familyname"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> GivenNames = new(
        [
            "ForeName", "FirstName", "Firstname", "given", "givenName", "given_name", "given-names", "First", "first", "Middle", "middle",
            "forename",
            "firstName", "firstname", "forenames", "namePart[given]", "givenname",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Suffixes =
        new(["Suffix", "suffix", "genName", "namePart[termsOfAddress]"], StringComparer.Ordinal);

    private static readonly HashSet<string> Groups =
        new(["CollectiveName", "collectiveName", "collab", "Corporate", "literal"], StringComparer.Ordinal);

    private static readonly HashSet<string> Names = new(
        ["name", "creatorName", "contributorName", "fullName", "full", "displayForm", "namePart", "authorname", "string-name"],
        StringComparer.Ordinal);

    private readonly List<string> _given = [];
    private string? _family;
    private string? _suffix;
    private string? _initials;
    private string? _group;
    private string? _name;

    public void Add(XmlElement element)
    {
        string name = element.Name == "namePart" && element.Attribute(text, "type") is { } type ? $"namePart[{type}]" : element.Name;
        if (FamilyNames.Contains(name))
            _family ??= Value(element);
        else if (GivenNames.Contains(name))
            _given.Add(Value(element));
        else if (Suffixes.Contains(name))
            _suffix ??= Value(element);
        else if (name is "Initials" or "initials" or "i1")
            _initials ??= Value(element);
        else if (Groups.Contains(name))
            _group ??= Value(element);
        else if (Names.Contains(name))
            _name = _name is null || name != "namePart" ? _name ?? Value(element) : _name + " " + Value(element);
    }

    /// <summary>The person; null if no part is known.</summary>
    public PersonModel? ToPerson(bool isGroup)
    {
        if (isGroup && (_group ?? _name ?? _family) is { } group)
            return new(group, IsLiteral: true);
        if (_family is null && _given.Count == 0)
        {
            if (_group is not null)
                return new(_group, IsLiteral: true);
            return _name is null ? null : PersonNames.Read(_name);
        }

        return PersonNames.OfParts(
            _family, _given.Count > 0 ? string.Join(" ", _given.Distinct(StringComparer.Ordinal)) : _initials, _suffix);
    }

    private string Value(XmlElement element) => WhiteSpace.Fold(LatexText.Decode(element.Text(text)));
}
