using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>Reads the people in a field without a property, such as <c>editor</c>, as <see cref="NameSyntax"/> writes them.</summary>
internal static class PersonList
{
    /// <summary>Stands for the people whom a list omits.</summary>
    public static readonly Author Others = new(NameSyntax.Others, IsLiteral: true);

    public static IReadOnlyList<Author> Read(string text)
    {
        var people = new List<Author>();
        foreach (string name in NameSyntax.SplitNames(text))
        {
            if (name.Length > 0)
                people.Add(Person(name));
        }

        return people;
    }

    private static Author Person(string name)
    {
        if (NameSyntax.IsOthers(name))
            return Others;
        if (NameSyntax.IsGroup(name))
            return new(name[1..^1], IsLiteral: true);

        List<string> parts = NameSyntax.SplitAtCommas(name);
        if (parts.Count == 1)
        {
            int space = name.LastIndexOf(' ');
            return space < 0 ? new(name) : new(name[(space + 1)..], name[..space].TrimEnd());
        }

        return new(Part(parts[0]) ?? "", Part(parts[^1]), parts.Count > 2 ? Part(parts[1]) : null);
    }

    private static string? Part(string part)
    {
        string text = part.Trim();
        return text.Length == 0 ? null : NameSyntax.IsGroup(text) ? text[1..^1] : text;
    }
}
