using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Splits the names of people into their parts, and writes them as BibTeX does.</summary>
internal static class PersonNames
{
    /// <summary>Represents the people whom a list leaves out: <c>Vaswani, Ashish and others</c>.</summary>
    public static readonly PersonModel Others = new(NameSyntax.Others, IsLiteral: true);

    private static readonly char[] Spaces = [' '];

    /// <summary>
    /// Reads a list of authors as arXiv writes it, <c>A. One, B. Two and C. Three</c>, with semicolons, or as BibTeX does.
    /// </summary>
    public static IEnumerable<PersonModel> ReadList(string text)
    {
        string list = WhiteSpace.Fold(WithoutParentheses(text));
        return Names(list).Select(Read).OfType<PersonModel>();
    }

    /// <summary>Reads a name as <see cref="NameSyntax.WriteInverted"/> and programs that exchange RIS write it.</summary>
    public static PersonModel? ReadInverted(string text)
    {
        string name = WhiteSpace.Fold(text);
        if (name.IndexOf(",,", StringComparison.Ordinal) > 0)
            return new(name.Replace(",,", ","), IsLiteral: true);
        string[] parts = Array.ConvertAll(name.Split(','), WhiteSpace.Trim);
        if (parts.Length == 2 && parts[0].Length > 0 && parts[1].Length == 0)
            return new(parts[0], IsLiteral: true);
        bool hasSuffixAlone = parts.Length == 3 && parts[0].Length > 0 && parts[1].Length == 0 && parts[2].Length > 0;
        return hasSuffixAlone ? new(parts[0], Suffix: parts[2]) : Read(name);
    }

    /// <summary>Reads <c>Family, Given</c>, <c>Family, Given, Suffix</c> or <c>Given Family Suffix</c>.</summary>
    public static PersonModel? Read(string text)
    {
        string[] parts = text.Split(',').Select(WhiteSpace.Fold).Where(part => part.Length > 0).ToArray();
        return parts.Length switch
        {
            0 => null,
            1 => OfWords(parts[0]),
            2 when NameSyntax.IsSuffix(parts[1]) && parts[0].IndexOf(' ') >= 0 => OfWords(parts[0] + " " + parts[1]),
            2 => new(parts[0], parts[1]),
            _ when NameSyntax.IsSuffix(parts[1]) => new(parts[0], parts[2], parts[1]),
            _ => new(parts[0], parts[1], parts[2]),
        };
    }

    /// <summary>The person with the parts that a format provides; blank parts count as missing.</summary>
    public static PersonModel? OfParts(string? family, string? given, string? suffix)
    {
        string? familyName = Part(family);
        string? givenName = Part(given);
        if (familyName is null)
            return givenName is null ? null : new(givenName, IsLiteral: true);
        bool isGroup = givenName is null && Part(suffix) is null && familyName.IndexOf(' ') >= 0 && NameSyntax.IsGroupName(familyName);
        return new(familyName, givenName, Part(suffix), isGroup);
    }

    /// <summary>The names with "and" between them, as <see cref="NameSyntax"/> writes each.</summary>
    public static string Write(IEnumerable<PersonModel> people) => string.Join($" {NameSyntax.And} ", people.Select(person =>
        NameSyntax.Write(person.Family, person.Given, person.Suffix, person.IsLiteral, static text => text)));

    private static PersonModel OfWords(string name)
    {
        string[] words = name.Split(Spaces);
        if (NameSyntax.IsGroupName(name))
            return new(name, IsLiteral: true);

        int end = words.Length;
        string? suffix = end > 2 && NameSyntax.IsSuffix(words[end - 1]) ? words[--end] : null;
        int family = end - 1;
        while (family > 0 && NameSyntax.IsParticle(words[family - 1]))
            family--;
        return new(Join(words, family, end), family == 0 ? null : Join(words, 0, family), suffix);
    }

    private static string? Part(string? text) => text is not null && WhiteSpace.Fold(text) is { Length: > 0 } part ? part : null;

    private static string Join(string[] words, int start, int end) => string.Join(" ", words, start, end - start);

    private static IEnumerable<string> Names(string list)
    {
        if (list.IndexOf(';') >= 0)
            return list.Split(';');
        string[] parts = SplitAtAnd(list);
        // "Family, Given and Family, Given" has one comma in each part; "A. One, B. Two and C. Three" has none in the last.
        return parts.All(IsInverted) ? parts : parts.SelectMany(part => part.Split(',')).Aggregate(new List<string>(), Add);
    }

    /// <summary>A suffix after a comma belongs to the name before it.</summary>
    private static List<string> Add(List<string> names, string name)
    {
        if (names.Count > 0 && NameSyntax.IsSuffix(WhiteSpace.Trim(name)))
            names[names.Count - 1] += "," + name;
        else
            names.Add(name);
        return names;
    }

    private static bool IsInverted(string name)
    {
        int comma = name.IndexOf(',');
        return comma > 0 && name.IndexOf(',', comma + 1) < 0 && WhiteSpace.Trim(name).IndexOf(' ') is int space && space > comma;
    }

    private static string[] SplitAtAnd(string list) => list.Replace(", and ", " and ").Split([" and "], StringSplitOptions.None);

    /// <summary>Removes the affiliations, which are in parentheses.</summary>
    private static string WithoutParentheses(string text)
    {
        if (text.IndexOf('(') < 0)
            return text;
        var kept = new StringBuilder(text.Length);
        int depth = 0;
        foreach (char c in text)
        {
            if (c == '(')
                depth++;
            else if (c == ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0)
                kept.Append(c);
        }

        return kept.ToString();
    }
}
