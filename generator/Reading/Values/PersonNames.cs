using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Splits the names of people into their parts, and writes them as BibTeX does.</summary>
internal static class PersonNames
{
    /// <summary>Represents the people whom a list leaves out: <c>Vaswani, Ashish and others</c>.</summary>
    public static readonly PersonModel Others = new(NameSyntax.Others, IsLiteral: true);

    private const int MaxInitials = 3;

    private static readonly char[] Spaces = [' '];
    private static readonly char[] Commas = [',', '\uFF0C'];

    private static readonly HashSet<string> OthersWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "others", "et al", "et al.", "et. al.", "and others", "...", "\u2026", "[...]", "[et al.]",
    };

    /// <summary>Whether a word stands for the people whom a list leaves out: <c>others</c>, <c>et al.</c></summary>
    public static bool IsOthers(string name) => OthersWords.Contains(name);

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

    /// <summary>Reads <c>Family, Given</c>, <c>Family, Given, Suffix</c>, <c>Given Family Suffix</c> or <c>Family GI</c>.</summary>
    public static PersonModel? Read(string text)
    {
        string name = PersonText.Clean(text);
        if (IsOthers(name))
            return Others;
        if (NameSyntax.IsGroup(name))
            return PersonText.WithoutBraces(name) is { Length: > 0 } group ? new(group, IsLiteral: true) : null;

        string[] parts = PersonText.WithoutBraces(name).Split(Commas).Select(WhiteSpace.Fold).Where(part => part.Length > 0).ToArray();
        int count = parts.Length - PostNominals.CountLast(parts);
        bool isWordAlone = count == 1 && parts.Length == 2 && parts[0].IndexOf(' ') < 0;
        // The letters behind one word may be initials, as in "Quill, MD".
        if (isWordAlone && (NameSyntax.IsSuffix(parts[1]) || AreInitials(parts[1], needDots: false)))
            count = 2;
        PersonModel? person = OfCommas(parts, count);
        return count == parts.Length ? person : WithSuffix(person!, string.Join(", ", parts, count, parts.Length - count));
    }

    /// <summary>The person with one more suffix, which no group has.</summary>
    private static PersonModel WithSuffix(PersonModel person, string suffix) =>
        person with { IsLiteral = false, Suffix = person.Suffix is null ? suffix : $"{person.Suffix}, {suffix}" };

    private static PersonModel? OfCommas(string[] parts, int count) => count switch
    {
        0 => null,
        1 => OfWords(parts[0]),
        2 => new(parts[0], parts[1]),
        _ when PostNominals.Are(parts[1]) => new(parts[0], parts[2], parts[1]),
        _ => new(parts[0], parts[1], string.Join(", ", parts, 2, count - 2)),
    };

    /// <summary>A name that is not taken apart.</summary>
    public static PersonModel? Literal(string text)
    {
        string name = WhiteSpace.Fold(Markup.Strip(text));
        return name.Length == 0 ? null : OthersWords.Contains(name) ? Others : new(name, IsLiteral: true);
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

    /// <summary>
    /// Whether a word is nothing but initials: <c>M.</c>, <c>M.-C.</c>, <c>J.R.R.</c>; or <c>MC</c>, if dots are not needed.
    /// </summary>
    public static bool AreInitials(string word, bool needDots)
    {
        int letters = 0;
        bool isLetterBefore = false;
        foreach (char c in word)
        {
            bool isLetter = CharacterClasses.Of(c) == CharacterClass.Letter;
            if (isLetter && (CaseFolding.Fold(c) == c || (needDots && isLetterBefore)))
                return false;
            if (!isLetter && c is not ('.' or '-' or ' '))
                return false;
            letters += isLetter ? 1 : 0;
            isLetterBefore = isLetter;
        }

        return letters > 0 && (needDots ? word.IndexOf('.') > 0 : letters <= MaxInitials);
    }

    private static PersonModel OfWords(string name)
    {
        string[] words = name.Split(Spaces);
        if (NameSyntax.IsGroupName(name))
            return new(name, IsLiteral: true);
        if (words.All(PersonText.IsEastAsian))
            return new(words[0], Join(words, 1, words.Length));

        int end = words.Length;
        if (end > 2 && PostNominals.AreLetters(words[end - 1]) && !AreInitials(words[end - 1], needDots: false))
        {
            end -= Math.Min(PostNominals.CountLast(words), end - 2);
            return WithSuffix(OfWords(Join(words, 0, end)), string.Join(", ", words, end, words.Length - end));
        }

        string? suffix = end > 2 && NameSyntax.IsSuffix(words[end - 1]) ? words[--end] : null;
        int family = end - 1;
        if (AreFamilyAndInitials(words, end))
            return new(Join(words, 0, family), words[family], suffix);
        while (family > 0 && NameSyntax.IsParticle(words[family - 1]))
            family--;
        return new(Join(words, family, end), family == 0 ? null : Join(words, 0, family), suffix);
    }

    /// <summary>
    /// Whether initials follow the family name, as PubMed and Scopus write names: <c>van der Berg IJ</c>, <c>Quill M.</c>
    /// </summary>
    private static bool AreFamilyAndInitials(string[] words, int end) =>
        end > 1
        && !NameSyntax.IsSuffix(words[end - 1])
        && AreInitials(words[end - 1], needDots: false)
        && words.Take(end - 1).All(static word => !AreInitials(word, needDots: false) && !NameSyntax.IsSuffix(word));

    private static string? Part(string? text) => text is not null && PersonText.Clean(text) is { Length: > 0 } part ? part : null;

    private static string Join(string[] words, int start, int end) => string.Join(" ", words, start, end - start);
}
