using TypedCorpus.Generator.Models;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Vocabularies;

/// <summary>A name of a person in parts, to tell whether it may be short for another.</summary>
internal sealed class AuthorName
{
    private const int MaxJoinedInitials = 3;

    private static readonly char[] WordEnds = [' ', '\u00A0', '.', ',', '-', '\u2010', '\u2011', '~'];

    private readonly string _family;
    private readonly string _suffix;
    private readonly string[] _given;

    public AuthorName(PersonModel person)
    {
        _family = KeyOf(person.Family);
        _suffix = KeyOf(person.Suffix ?? "");
        _given = person.IsLiteral
            ? []
            : [.. (person.Given ?? "").Split(WordEnds).SelectMany(Initials).Select(KeyOf).Where(word => word.Length > 0)];
    }

    /// <summary>
    /// What names that agree have in common: the family name and the first initial; null for a name that is short for
    /// none.
    /// </summary>
    public (string Family, char Initial)? Group => _given.Length == 0 ? null : (_family, _given[0][0]);

    /// <summary>The number of letters of the given names, by which the longest form is found.</summary>
    public int Letters => _given.Sum(word => word.Length);

    /// <summary>
    /// Whether one name may be the other one, written out more or less: the same family name, and each given name the same
    /// as the other's or its initial; one may have fewer of them.
    /// </summary>
    public bool Agrees(AuthorName other)
    {
        if (Group is null || Group != other.Group || (_suffix != other._suffix && _suffix.Length > 0 && other._suffix.Length > 0))
            return false;
        for (int i = 0; i < Math.Min(_given.Length, other._given.Length); i++)
        {
            if (_given[i] != other._given[i] && !IsInitial(_given[i], other._given[i]) && !IsInitial(other._given[i], _given[i]))
                return false;
        }

        return true;
    }

    /// <summary>The name in reading order, as the app's <c>Author.Name</c> has it.</summary>
    public static string Show(PersonModel person) =>
        (person.Given is null ? person.Family : $"{person.Given} {person.Family}") + (person.Suffix is null ? "" : $", {person.Suffix}");

    /// <summary>The keys of the name in the order of catalogues: <c>Vaswani, Ashish</c>.</summary>
    public static IEnumerable<string> InvertedKeys(PersonModel person) => person.Given is null
        ? []
        : [KeyOf($"{person.Family} {person.Given} {person.Suffix}"), KeyOf($"{person.Family} {person.Suffix} {person.Given}")];

    public static string KeyOf(string text) => VocabularyKey.OfName(text);

    /// <summary>Splits initials that are written as one word: <c>DE</c>.</summary>
    private static IEnumerable<string> Initials(string word) =>
        word.Length is > 1 and <= MaxJoinedInitials && word.All(AsciiChar.IsUpper) ? word.Select(c => c.ToString()) : [word];

    /// <summary>Whether a word is a letter that another begins with. A Chinese given name of one character is no initial.</summary>
    private static bool IsInitial(string word, string other) =>
        word.Length == 1 && CharacterClasses.Of(word[0]) == CharacterClass.Letter && word[0] == other[0];
}
