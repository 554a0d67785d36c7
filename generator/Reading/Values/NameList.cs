using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Reads lists of people that are one text: as BibTeX writes them, <c>Quill, Mara and Berg, Ivo</c>; as arXiv does, <c>A. One, B. Two
/// and C. Three</c>; as PubMed does, <c>Quill M, Berg I</c>; as citations do, <c>Quill, M., Berg, I.</c>; or with semicolons or bars.
/// </summary>
internal static class NameList
{
    private static readonly char[][] Separators = [[';', '\uFF1B'], ['|'], ['\u3001'], ['\u2022']];
    private static readonly char[] Commas = [',', '\uFF0C'];
    private static readonly char[] ListEnds = [' ', ',', ';', ':'];
    private static readonly char[] NoteMarks = ['*', '\u2020', '\u2021', '\u00A7', ' '];
    private static readonly string[] EtAl =
        [" et al.", " et al", " et. al.", " et. al", " et.al.", " et.al", "...", "\u2026", "\u7B49\u4EBA", "\u7B49"];

    public static IEnumerable<PersonModel> Read(string text)
    {
        string[] names = [.. Names(text).Where(static name => !IsNumber(name))];
        return names.Select(name => PersonNames.Read(names.Length > 1 ? WithoutNotes(name) : name)).OfType<PersonModel>();
    }

    private static IEnumerable<string> Names(string text)
    {
        string named = PostNominals.WithoutOrcids(PersonText.WithoutSuperscripts(text));
        string plain = PersonText.WithoutParentheses(Markup.Strip(named));
        string list = WhiteSpace.Fold(plain).TrimEnd(ListEnds);
        if (IsPrintedList(list))
            return Quoted(list);
        named = WithoutOthers(list, out bool hasOthers);
        if (IsEndedByPeriod(named) || IsSentence(named))
            named = WithoutOthers(named.Substring(0, named.Length - 1), out _);
        if (named.Length < list.Length)
            plain = named;
        return hasOthers ? Split(named, plain).Append(NameSyntax.Others) : Split(named, plain);
    }

    /// <summary>The names before what stands for others: <c>et al.</c>, an ellipsis.</summary>
    private static string WithoutOthers(string list, out bool hasOthers)
    {
        int end = list.Length;
        // Not by recursion: a text may end with a hundred thousand of them.
        while (EtAl.FirstOrDefault(others => EndsWith(list, end, others)) is { } found)
        {
            end -= found.Length;
            while (end > 0 && Array.IndexOf(ListEnds, list[end - 1]) >= 0)
                end--;
        }

        hasOthers = end < list.Length;
        return list.Substring(0, end);
    }

    private static bool EndsWith(string text, int end, string value) =>
        end >= value.Length && string.Compare(text, end - value.Length, value, 0, value.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <param name="list">The list on one line.</param>
    /// <param name="plain">The list as it is: names may stand on lines of their own.</param>
    private static IEnumerable<string> Split(string list, string plain)
    {
        foreach (char[] separators in Separators)
        {
            if (list.IndexOfAny(separators) >= 0)
                return PostNominals.Join(list.Split(separators).Select(WithoutAnd).Where(static name => name.Length > 0));
        }

        List<string> parts = SplitAtAnd(list);
        List<string[]> names = parts.ConvertAll(SplitAtCommas);
        if (names.TrueForAll(static name => name.Length == 1))
            return parts.Count == 1 ? plain.Split('\n') : parts;
        string[] all = names.SelectMany(static name => name).ToArray();
        bool arePairs = ArePairs(all) || ArePairs(Array.FindAll(all, static part => !PostNominals.Are(part)));
        return arePairs ? Pairs(all) : names.SelectMany((name, i) => IsOneName(name) ? [parts[i]] : Join(name));
    }

    /// <summary>Europe PMC ends a list by a period: <c>Quill M, Berg I.</c></summary>
    private static bool IsEndedByPeriod(string list)
    {
        int comma = list.IndexOf(',');
        int space = comma > 0 ? list.LastIndexOf(' ', comma) : -1;
        return space > 0 && list.IndexOf('.') == list.Length - 1
            && PersonNames.AreInitials(list.Substring(space + 1, comma - space - 1), needDots: false);
    }

    /// <summary>Whether a period ends several names rather than the abbreviation that is the last word.</summary>
    private static bool IsSentence(string list)
    {
        int space = list.LastIndexOf(' ');
        return space > 0 && list.Length - space > 3 && list[list.Length - 1] == '.' && AsciiChar.IsLower(list[list.Length - 2])
            && list.IndexOf('.', space) == list.Length - 1
            && (list.IndexOf(',') > 0 || list.IndexOf(" and ", StringComparison.Ordinal) > 0)
            && !PostNominals.Are(list.Substring(space + 1))
            && !NameSyntax.IsGroupName("x" + list.Substring(space));
    }

    private static bool IsNumber(string text) => text.All(AsciiChar.IsDigit);

    /// <summary>The name of a list without the numbers and marks of footnotes and affiliations before and behind it.</summary>
    private static string WithoutNotes(string name)
    {
        string text = name.Trim(NoteMarks);
        int space = text.IndexOf(' ');
        if (space > 0 && IsNumber(text.Substring(0, space)))
            text = text.Substring(space + 1);
        space = text.LastIndexOf(' ');
        return space > 0 && text.Length - space <= 3 && IsNumber(text.Substring(space + 1)) ? text.Substring(0, space) : text;
    }

    /// <summary>Whether the parts of a text between commas are those of one name.</summary>
    private static bool IsOneName(string[] name) => (name.Length - PostNominals.CountLast(name)) switch
    {
        1 => true,
        2 => IsInverted(name[0], name[1]),
        3 when NameSyntax.IsSuffix(name[1]) => IsWord(name[0]) || IsWord(name[2]),
        _ => false,
    };

    /// <summary>Whether a family name and given names stand around a comma: a name that is a person's has more than one word.</summary>
    private static bool IsInverted(string family, string given) =>
        (IsWord(family) || IsWord(given))
        && !PostNominals.Are(family)
        && !IsOrganization(family)
        && !IsOrganization(given)
        && !(family.Length > 1 && PersonText.IsEastAsian(family) && PersonText.IsEastAsian(given));

    /// <summary>
    /// The names of a list with commas between them; a suffix belongs to the name before it, and the first may be inverted alone:
    /// <c>Quill, Mara, Ivo Berg, Ann Lee</c>.
    /// </summary>
    private static List<string> Join(string[] parts)
    {
        var names = new List<string>();
        bool isFirstInverted = parts.Length > 2 && IsWord(parts[0]) && IsWord(parts[1]) && IsInverted(parts[0], parts[1])
            && parts.Skip(2).All(static part => !IsWord(part));
        if (isFirstInverted)
            names.Add($"{parts[0]}, {parts[1]}");
        foreach (string part in isFirstInverted ? parts.Skip(2) : parts)
        {
            if (names.Count > 0 && PostNominals.Are(part))
                names[names.Count - 1] += ", " + part;
            else
                names.Add(part);
        }

        return names;
    }

    /// <summary>Whether each second part is the given names of the family name before it: <c>Quill, M., Berg, Ivo J.</c></summary>
    private static bool ArePairs(string[] parts)
    {
        bool areInitials = parts.Length % 2 == 0;
        bool areWords = areInitials && parts.Length > 2;
        for (int i = 0; i < parts.Length && (areInitials || areWords); i += 2)
        {
            string given = parts[i + 1];
            areInitials &= !AreInitials(parts[i]) && AreInitials(given);
            areWords &= IsWord(parts[i]) && IsInverted(parts[i], given) && !PostNominals.Are(given)
                && (IsWord(given) || AreInitials(given.Substring(given.LastIndexOf(' ') + 1)));
        }

        return areInitials || areWords;
    }

    private static bool AreInitials(string text) =>
        PersonNames.AreInitials(text, needDots: false) || PersonNames.AreInitials(text, needDots: true);

    private static List<string> Pairs(string[] parts)
    {
        var names = new List<string>();
        string? family = null;
        foreach (string part in parts)
        {
            bool isLetters = family is null && names.Count > 0 && PostNominals.Are(part);
            if (isLetters)
                names[names.Count - 1] += ", " + part;
            else if (family is not null)
                names.Add($"{family}, {part}");
            family = family is null && !isLetters ? part : null;
        }

        return names;
    }

    private static string[] SplitAtCommas(string text) => (NameSyntax.IsGroup(text) ? [text] : text.Split(Commas))
        .Select(WhiteSpace.Trim)
        .Where(static part => !IsNumber(part))
        .ToArray();

    /// <summary>Splits at "and" and "&amp;", also behind a comma.</summary>
    private static List<string> SplitAtAnd(string list)
    {
        List<string> names = NameSyntax.SplitNames(list.Replace(" & ", " and ").Replace(", and ", " and ").Replace(",and ", " and "));
        names.RemoveAll(static name => name.Length == 0);
        for (int i = 0; i < names.Count; i++)
            names[i] = names[i].TrimEnd(',', ' ');
        return names;
    }

    private static string WithoutAnd(string name)
    {
        string text = WhiteSpace.Trim(name);
        int start = text.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? "and ".Length
            : text.StartsWith("& ", StringComparison.Ordinal) ? "& ".Length : 0;
        return text.Substring(start);
    }

    /// <summary>Python prints a list of texts so: <c>['Mara Quill', 'Ivo Berg']</c>.</summary>
    private static bool IsPrintedList(string list) =>
        list.Length > 4 && list[0] == '[' && list[list.Length - 1] == ']'
        && list[1] is '\'' or '"' && list[list.Length - 2] is '\'' or '"';

    private static IEnumerable<string> Quoted(string list)
    {
        for (int at = 1; at < list.Length - 1; at++)
        {
            if (list[at] is not ('\'' or '"'))
                continue;
            int end = at + 1;
            // A quote that ends a text stands before a comma or the end: 'O'Neil'.
            while (end < list.Length - 1 && !(list[end] == list[at] && list[end + 1] is ',' or ']'))
                end++;
            yield return list.Substring(at + 1, end - at - 1);
            at = end;
        }
    }

    private static bool IsWord(string text) => text.IndexOf(' ') < 0 || PersonNames.AreInitials(text, needDots: true);

    /// <summary>Whether a word is written as no name of a person is: <c>OpenAI</c>, <c>NVIDIA</c>.</summary>
    private static bool IsOrganization(string word)
    {
        int upper = 0;
        int lower = 0;
        int inner = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (AsciiChar.IsUpper(word[i]))
                (upper, inner) = (upper + 1, inner + (i > 1 && AsciiChar.IsLower(word[i - 1]) ? 1 : 0));
            else if (AsciiChar.IsLower(word[i]))
                lower++;
            else
                return false;
        }

        return (lower == 0 && upper > 3) || (inner > 0 && AsciiChar.IsUpper(word[word.Length - 1]));
    }
}
