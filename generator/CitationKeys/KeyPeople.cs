using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>The people of a paper as keys name them: by last names, without the particles before them.</summary>
internal sealed class KeyPeople
{
    private const int MostInAlpha = 4;
    private const int MostInShort = 3;
    private const int LengthOfFirst = 5;
    private const int WordsOfInitials = 3;

    private readonly PersonModel[] _people;
    private readonly string[] _names;
    private readonly bool _hasOthers;

    public KeyPeople(IReadOnlyList<PersonModel> people)
    {
        _people = [.. people.Where(person => !IsOthers(person))];
        _names = [.. _people.Select(LastName)];
        _hasOthers = _people.Length < people.Count;
    }

    public string First => Name(0);

    public string Last => Name(_names.Length - 1);

    /// <summary>The last name of the first with its particles: <c>vanderBerg</c>.</summary>
    public string FirstWithParticles => _people.Length == 0 ? "" : KeyText.Letters(_people[0].Family);

    public string FirstInitial => Initial(0);

    public string LastInitial => Initial(_people.Length - 1);

    /// <summary>The last names of up to so many, and what stands for others.</summary>
    public string Join(int most, string separator, string others) =>
        string.Join(separator, _names.Take(most)) + (_names.Length > most || (_hasOthers && _names.Length > 0) ? others : "");

    /// <summary>The last names of one or two; of more, the first and what stands for the others.</summary>
    public string FirstAndOthers(string separator, string others) =>
        _names.Length > 2 || _hasOthers ? Join(1, "", others) : Join(2, separator, "");

    /// <summary>The first characters of a last name.</summary>
    /// <param name="length">How many.</param>
    /// <param name="number">Whose, from 1.</param>
    public string Start(int length, int number) => KeyText.Start(Name(number - 1).Replace(" ", ""), length);

    /// <summary>The first five characters of the first, and the initials of the other last names.</summary>
    public string FirstAndInitials => string.Concat(_names.Select((_, i) => Start(i == 0 ? LengthOfFirst : 1, i + 1)));

    /// <summary>Characters of all, as many of each as fit; the first ones get those that are left over.</summary>
    public string Shared(int length) => KeyText.Start(
        string.Concat(_names.Select((_, i) => Start((length / _names.Length) + (i < length % _names.Length ? 1 : 0), i + 1))), length);

    /// <summary>The last name of one; of more, the initials of three.</summary>
    public string Short => _names.Length == 1
        ? First
        : string.Concat(_names.Take(MostInShort).Select((_, i) => Start(1, i + 1))) + Plus(_names.Length > MostInShort);

    /// <summary>The label of the BibTeX style <c>alpha</c>.</summary>
    public string Alpha
    {
        get
        {
            string[][] words = [.. _people.Select(person => KeyText.Words(KeyText.Letters(person.Family)))];
            if (words.Length == 1 && words[0].Length > 0)
                return Initials(words[0].Take(words[0].Length - 1)) + KeyText.Start(words[0][words[0].Length - 1], 3) + Plus(_hasOthers);
            bool isCut = words.Length > MostInAlpha;
            return string.Concat(words.Take(isCut ? MostInAlpha - 1 : MostInAlpha).Select(Initials)) + Plus(isCut);
        }
    }

    private string Plus(bool isCut) => (isCut || _hasOthers) && _names.Length > 0 ? "+" : "";

    private string Name(int index) => (uint)index < (uint)_names.Length ? _names[index] : "";

    private string Initial(int index) =>
        (uint)index < (uint)_people.Length ? KeyText.Start(KeyText.Letters(_people[index].Given ?? ""), 1) : "";

    private static bool IsOthers(PersonModel person) => person.IsLiteral && NameSyntax.IsOthers(person.Family);

    private static string LastName(PersonModel person)
    {
        string[] words = KeyText.Words(WhiteSpace.Fold(person.Family));
        return KeyText.Letters(person.IsLiteral && words.Length > 1 ? GroupName(words) : string.Join(" ", WithoutParticles(words)));
    }

    /// <summary>Particles begin with a small letter, as in BibTeX; the last word belongs to the name all the same.</summary>
    private static IEnumerable<string> WithoutParticles(string[] words)
    {
        int first = Array.FindIndex(words, word => !CaseFolding.IsLower(word[0]));
        return words.Skip(first < 0 ? words.Length - 1 : first);
    }

    /// <summary>The words of a group, or the initials of three and more, without <c>the</c>, small words and abbreviations.</summary>
    private static string GroupName(string[] words)
    {
        string[] main = [.. words.Where(word => !CaseFolding.IsLower(word[0]) && word != "The" && word[word.Length - 1] != '.')];
        return main.Length == 0 ? string.Concat(words) : main.Length < WordsOfInitials ? string.Concat(main) : Initials(main);
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => KeyText.Start(word, 1)));
}
