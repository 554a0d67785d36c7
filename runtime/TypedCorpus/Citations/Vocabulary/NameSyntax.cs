using TypedCorpus.Text;

namespace TypedCorpus.Citations.Vocabulary;

/// <summary>
/// The syntax of people in BibTeX: <c>Family, Suffix, Given and …</c>, with braces around the names of groups and around parts
/// that would be split.
/// </summary>
internal static class NameSyntax
{
    /// <summary>Stands for the people whom a list omits: <c>Vaswani, Ashish and others</c>.</summary>
    public const string Others = "others";

    /// <summary>Separates two names.</summary>
    public const string And = "and";

    /// <summary>Words before a family name that belong to it.</summary>
    public static readonly string[] Particles =
    [
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "ten", "ter", "zu", "zur",
        "zum", "af", "av", "bin", "ibn", "el", "al", "e", "y",
    ];

    /// <summary>Words after a name that belong to it.</summary>
    public static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    /// <summary>Words at the end of the name of a group.</summary>
    private static readonly HashSet<string> GroupWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Collaboration", "Collaborations", "Consortium", "Team", "Group", "Project", "Initiative", "Network", "Organization",
        "Organisation", "Association", "Institute", "University", "Committee", "Foundation", "Inc.", "Lab", "Labs",
    };

    public static bool IsParticle(string word) => Array.IndexOf(Particles, word) >= 0;

    public static bool IsSuffix(string word) => Array.Exists(Suffixes, suffix => Is(word, suffix));

    public static bool IsOthers(string name) => Is(name, Others);

    /// <summary>Writes one name.</summary>
    /// <param name="family">The family name, or the whole name of a group.</param>
    /// <param name="given">The given names; null if there are none.</param>
    /// <param name="suffix">The suffix; null if there is none.</param>
    /// <param name="isLiteral">Whether it is the name of a group.</param>
    /// <param name="encode">Writes the text of a part.</param>
    public static string Write(string family, string? given, string? suffix, bool isLiteral, Func<string, string> encode)
    {
        if (isLiteral)
            return family == Others ? family : "{" + encode(family) + "}";
        string first = Part(family, encode);
        if (suffix is not null)
            return WhiteSpace.TrimEnd($"{first}, {Part(suffix, encode)}, {Part(given ?? "", encode)}");
        // Before a comma, all words are the family name; without one, all words but the last would be given names.
        bool hasComma = given is not null || !IsPlainWord(family);
        return hasComma ? WhiteSpace.TrimEnd($"{first}, {Part(given ?? "", encode)}") : first;
    }

    /// <summary>
    /// Writes one name as RIS has it, <c>Family, Given, Suffix</c>. As in EndNote, a comma at the end tells that a name has no
    /// parts, and so do two in place of its own comma: <c>Google Brain,</c> and <c>Barnes and Noble,, Inc.</c>
    /// </summary>
    public static string WriteInverted(string family, string? given, string? suffix, bool isLiteral)
    {
        if (given is not null || suffix is not null)
            return $"{family}, {given}{(suffix is null ? "" : ", " + suffix)}";
        int comma = family.IndexOf(',');
        if (comma >= 0)
            return family.Insert(comma, ",");
        bool isPlain = IsGroupName(family) || (!isLiteral && IsParticle(family.Substring(0, family.IndexOf(' '))));
        return isPlain ? family : family + ",";
    }

    /// <summary>Whether a name without a comma is taken for that of a group.</summary>
    public static bool IsGroupName(string name)
    {
        string[] words = name.Split(' ');
        return words.Length == 1 || words[0] is "The" or "the" || GroupWords.Contains(words[words.Length - 1]);
    }

    /// <summary>Splits a list of names, its white space folded, at each "and" outside braces.</summary>
    public static List<string> SplitNames(string text)
    {
        var names = new List<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth = Math.Max(depth + Step(text[i]), 0);
            if (depth > 0 || !IsAnd(text, i))
                continue;
            names.Add(WhiteSpace.Trim(text.Substring(start, i - start)));
            start = i + And.Length;
            i = start - 1;
        }

        names.Add(WhiteSpace.Trim(text.Substring(start)));
        return names;
    }

    /// <summary>Splits a name at each comma outside braces.</summary>
    public static List<string> SplitAtCommas(string name) => Split(name, ',');

    /// <summary>Splits a text at each separator outside braces.</summary>
    public static List<string> Split(string name, char separator)
    {
        var parts = new List<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth += Step(name[i]);
            if (name[i] == separator && depth <= 0)
            {
                parts.Add(name.Substring(start, i - start));
                start = i + 1;
            }
        }

        parts.Add(name.Substring(start));
        return parts;
    }

    /// <summary>Whether the brace at the beginning is closed at the end.</summary>
    public static bool IsGroup(string name)
    {
        if (name.Length < 2 || name[0] != '{')
            return false;
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth += Step(name[i]);
            if (depth == 0)
                return i == name.Length - 1;
        }

        return false;
    }

    /// <summary>How a character changes the depth of braces.</summary>
    public static int Step(char c) => c == '{' ? 1 : c == '}' ? -1 : 0;

    /// <summary>Whether all braces are closed, escaped ones too; others would break an entry.</summary>
    public static bool IsBalanced(ReadOnlySpan<char> latex)
    {
        int depth = 0;
        foreach (char c in latex)
        {
            depth += Step(c);
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    private static string Part(string part, Func<string, string> encode)
    {
        string text = encode(part);
        bool isTakenApart = part.AsSpan().IndexOfAny(',', '=', ';') >= 0
            || Array.Exists(part.Split(' '), word => Is(word, And))
            || IsOthers(part);
        return isTakenApart ? "{" + text + "}" : text;
    }

    private static bool IsPlainWord(string family)
    {
        foreach (char c in family)
        {
            if (c is not ('-' or '.') && CharacterClasses.Of(c) is not (CharacterClass.Letter or CharacterClass.Ideograph))
                return false;
        }

        return !Is(family, And) && !IsOthers(family);
    }

    private static bool IsAnd(string text, int at)
    {
        int end = at + And.Length;
        return (at == 0 || text[at - 1] == ' ')
            && (end == text.Length || (end < text.Length && text[end] == ' '))
            && string.Compare(text, at, And, 0, And.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
