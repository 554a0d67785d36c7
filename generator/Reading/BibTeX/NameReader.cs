using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads one name as BibTeX does: <c>First von Last</c>, <c>von Last, First</c> or <c>von Last, Jr, First</c>. What is
/// in braces is one word; a name that is all in braces is no person's. The von part belongs to the family name.
/// </summary>
internal static class NameReader
{
    /// <summary>The person; null if the name is empty.</summary>
    /// <param name="name">The name as LaTeX, its white space folded.</param>
    public static PersonModel? Read(string name)
    {
        if (string.Equals(name, PersonNames.Others.Family, StringComparison.OrdinalIgnoreCase))
            return PersonNames.Others;
        if (NameWords.IsOneGroup(name))
            return Shown(name) is { } group ? new PersonModel(group, IsLiteral: true) : null;

        List<string> parts = NameWords.SplitAtCommas(name);
        return parts.Count switch
        {
            1 => NamedParts.Read(parts) ?? WithoutComma(name),
            2 => NamedParts.Read(parts) ?? Person(parts[0], parts[1], null),
            _ => NamedParts.Read(parts) ?? Person(parts[0], string.Join(",", parts.Skip(2)), parts[1]),
        };
    }

    /// <summary>The family name begins at the first word in lower case, or else is the last word.</summary>
    private static PersonModel? WithoutComma(string name)
    {
        List<int> words = NameWords.Starts(name);
        if (words.Count == 0)
            return null;
        int family = words.Count - 1;
        for (int i = 0; i < family; i++)
        {
            if (NameWords.IsLowerCase(name, words[i]))
                family = i;
        }

        return Person(name.Substring(words[family]), name.Substring(0, words[family]), null);
    }

    public static PersonModel? Person(string family, string? given, string? suffix)
    {
        string? shownFamily = Shown(family);
        string? shownGiven = Shown(given);
        if (shownFamily is null)
            return shownGiven is null ? null : new(shownGiven, Suffix: Shown(suffix));
        return new(shownFamily, shownGiven, Shown(suffix));
    }

    private static string? Shown(string? latex) =>
        BibValue.Show(latex ?? "") is { Length: > 0 } text ? text : null;
}
