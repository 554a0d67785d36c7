using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>Tells the authors of a list in running text from other text; <see cref="NameList"/> reads them.</summary>
internal static class PeopleList
{
    private const int MaxNameWords = 5;

    private static readonly string[] EtAl = ["et al.", "et al", "et.al.", "et. al.", "et. al", "et.al", "and others", "等人", "等"];

    private static readonly char[] Separators = [',', ';'];

    /// <summary>Whether a text is a list of names and nothing more: at least two, or one and <c>et al.</c></summary>
    public static bool Is(string text, bool acceptsOne = false)
    {
        string list = WithoutOthers(Plain(text), out bool hasOthers);
        string[] names = Split(list);
        return names.Length > 0 && (names.Length > 1 || hasOthers || acceptsOne) && Array.TrueForAll(names, IsName);
    }

    /// <summary>The number of names at the beginning of a text, of which more may follow that is no name.</summary>
    public static int CountLeading(string text) => Split(Plain(text)).TakeWhile(IsName).Count();

    /// <summary>
    /// The names in their natural order, whatever their order in the text: <c>Lake, Brenden M., and Ruslan Salakhutdinov</c>.
    /// </summary>
    private static string[] Split(string list)
    {
        var names = new List<string>();
        string? family = null;
        foreach (string part in list.Replace(" and ", ", ").Replace(" & ", ", ").Split(Separators))
        {
            string name = WhiteSpace.Trim(part);
            if (name.StartsWith("and ", StringComparison.Ordinal))
                name = name.Substring(4);
            if (name.Length == 0 || PostNominals.Are(name))
                continue;
            if (family is not null && (names.Count == 0 || AreInitials(name)))
            {
                names.Add($"{name} {family}");
                family = null;
                continue;
            }

            if (family is not null)
                names.Add(family);
            family = name.IndexOf(' ') < 0 && IsCapitalised(name) && name.IndexOf('.') < 0 ? name : null;
            if (family is null)
                names.Add(name);
        }

        if (family is not null)
            names.Add(family);
        return [.. names];
    }

    private static bool AreInitials(string name) => Array.TrueForAll(name.Split(' ', '-'), static word =>
        word.Length is 1 or 2 && AsciiChar.IsUpper(word[0]) && (word.Length == 1 || word[1] == '.'));

    /// <summary>The list with the separators of ASCII, without the marks of footnotes and affiliations.</summary>
    private static string Plain(string text)
    {
        char[] plain = text.ToCharArray();
        int depth = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            bool isNumber = AsciiChar.IsDigit(plain[i]) || plain[i] is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079');
            depth = Math.Max(0, depth + (plain[i] == '(' ? 1 : plain[i] == ')' ? -1 : 0));
            plain[i] = plain[i] switch
            {
                _ when depth > 0 || plain[i] == ')' => ' ',
                '\u3001' or '\uFF0C' => ',',
                '\uFF1B' => ';',
                '*' or '\u2020' or '\u2021' or '\u00A7' => ' ',
                _ when isNumber => ' ',
                _ => plain[i],
            };
        }

        string list = WhiteSpace.Fold(new string(plain));
        return list.Replace(" ,", ",").Replace(" & ", " and ").TrimEnd(',', ';', ' ', ':');
    }

    private static string WithoutOthers(string list, out bool hasOthers)
    {
        foreach (string others in EtAl)
        {
            hasOthers = list.Length > others.Length && list.EndsWith(others, StringComparison.OrdinalIgnoreCase);
            if (hasOthers)
                return list.Substring(0, list.Length - others.Length).TrimEnd(',', ' ', ';');
        }

        hasOthers = false;
        return list.Length > 2 && list[list.Length - 1] == '.' && !AsciiChar.IsUpper(list[list.Length - 2])
            ? list.Substring(0, list.Length - 1)
            : list;
    }

    /// <summary>Whether a text looks like the name of a person: two to five words in title case, or a name in ideographs.</summary>
    private static bool IsName(string name)
    {
        string[] words = name.Split(' ');
        bool isWide = words.Length == 1 && name.Length is >= 2 and <= 5
            && Enumerable.Range(0, name.Length).All(i => CharacterClasses.Of(name[i]) == CharacterClass.Ideograph);
        if (isWide)
            return true;
        if (words.Length is < 2 or > MaxNameWords || CitationWords.IsVenue(name))
            return false;
        bool isFirst = true;
        foreach (string word in words)
        {
            bool isPart = NameSyntax.IsParticle(word) || (IsCapitalised(word) && HasOnlyNameCharacters(word));
            if (!isPart || (isFirst && TitleWords.Contains(word)))
                return false;
            isFirst = false;
        }

        return true;
    }

    /// <summary>Words that begin titles and no names.</summary>
    private static readonly HashSet<string> TitleWords = new(StringComparer.Ordinal)
    {
        "A", "An", "The", "On", "In", "Of", "For", "To", "From", "With", "How", "Why", "What", "When", "Is", "Are", "Do", "Does", "Can",
        "Learning", "Deep", "Neural", "Large", "Towards", "Toward", "Understanding", "Improving", "Efficient",
    };

    private static bool IsCapitalised(string word) => word.Length > 0 && CaseFolding.Fold(word[0]) != word[0];

    private static bool HasOnlyNameCharacters(string word)
    {
        int upper = 0;
        for (int i = 0; i < word.Length; i++)
        {
            bool isLetter = CharacterClasses.At(word.AsSpan(), i, out _) is CharacterClass.Letter or CharacterClass.Mark;
            if (!isLetter && word[i] is not ('.' or '-' or '\'' or '\u2019' or '\u2010'))
                return false;
            upper += CaseFolding.Fold(word[i]) != word[i] ? 1 : 0;
        }

        // Initials may stand together, as in J.-B. or DJ; a longer word in capitals is an acronym.
        return upper < 4 || word.IndexOf('.') >= 0 || word.IndexOf('-') >= 0;
    }
}
