using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Takes the name of a person apart where a format has it as one text.</summary>
internal static class AuthorName
{
    private static readonly char[] Spaces = [' '];

    private static readonly HashSet<string> Groups = new(StringComparer.OrdinalIgnoreCase)
    {
        "Collaboration", "Collaborations", "Consortium", "Team", "Group", "Project", "Initiative", "Network", "Organization",
        "Organisation", "Association", "Institute", "University", "Committee", "Foundation", "Inc.", "Lab", "Labs",
    };

    /// <summary>Reads <c>Family, Given</c>, <c>Family, Given, Suffix</c> or <c>Given Family Suffix</c>.</summary>
    public static PersonModel? Of(string text)
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

    /// <summary>The person whose parts a format names; what is blank is not there.</summary>
    public static PersonModel? Of(string? family, string? given, string? suffix)
    {
        string? familyName = Part(family);
        string? givenName = Part(given);
        if (familyName is null)
            return givenName is null ? null : new(givenName, IsLiteral: true);
        bool isGroup = givenName is null && Part(suffix) is null && IsGroup(familyName.Split(Spaces));
        return new(familyName, givenName, Part(suffix), isGroup);
    }

    private static PersonModel OfWords(string name)
    {
        string[] words = name.Split(Spaces);
        if (words.Length == 1 || IsGroup(words))
            return new(name, IsLiteral: true);

        int end = words.Length;
        string? suffix = end > 2 && NameSyntax.IsSuffix(words[end - 1]) ? words[--end] : null;
        int family = end - 1;
        while (family > 1 && NameSyntax.IsParticle(words[family - 1]))
            family--;
        return new(Join(words, family, end), Join(words, 0, family), suffix);
    }

    private static bool IsGroup(string[] words) =>
        words.Length > 1 && (words[0] is "The" or "the" || Groups.Contains(words[words.Length - 1]));

    private static string? Part(string? text) => text is not null && WhiteSpace.Fold(text) is { Length: > 0 } part ? part : null;

    private static string Join(string[] words, int start, int end) => string.Join(" ", words, start, end - start);
}
