using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads names as BibTeX does: <c>First von Last</c>, <c>von Last, First</c> or <c>von Last, Jr, First</c>, and as BibLaTeX
/// does: <c>family=Kempis, given=Thomas, prefix=à</c>. Text in braces is one word, and a name that is all in braces is
/// that of a group. The von part belongs to the family name.
/// </summary>
internal static class NameReader
{
    /// <summary>What a name has at most: more is the name of a department, or a remark.</summary>
    private const int MostWords = 8;
    private const int MostParts = 3;

    private static readonly string[] AndCommands = ["\\and ", "\\ and "];

    /// <summary>The people of a list, with "and" between their names.</summary>
    public static EquatableArray<PersonModel> ReadList(string latex) => NameSyntax.SplitNames(Plain(WhiteSpace.Fold(latex)))
        .SelectMany(AtSemicolons)
        .Select(Read)
        .OfType<PersonModel>()
        .ToEquatableArray();

    /// <summary>
    /// A list without what would be in the way of its words: the branches of conditionals, entities, and the command that sets
    /// "and".
    /// </summary>
    private static string Plain(string list) => WithPlainAnd(LatexEntities.DecodeToLatex(LatexConditionals.Resolve(list)));

    /// <summary>Puts "and" for the command that sets it, but not in braces, where nothing is split.</summary>
    private static string WithPlainAnd(string list)
    {
        if (!Array.Exists(AndCommands, command => list.Contains(command)))
            return list;
        var plain = new StringBuilder(list.Length);
        int depth = 0;
        for (int at = 0; at < list.Length; at++)
        {
            depth += NameSyntax.Step(list[at]);
            string? command = depth > 0 ? null : Array.Find(AndCommands, command => TextScan.Matches(list, at, command));
            plain.Append(command is null ? list[at].ToString() : " and ");
            at += command is null ? 0 : command.Length - 1;
        }

        return plain.ToString();
    }

    /// <summary>The names between semicolons, which many write for "and"; the text itself if a part is none.</summary>
    private static IEnumerable<string> AtSemicolons(string text)
    {
        if (text.IndexOf(';') < 0)
            return [text];
        List<string> names = NameSyntax.Split(text, ';').ConvertAll(WhiteSpace.Trim);
        names.RemoveAll(static name => name.Length == 0);
        return names.Count > 0 && names.TrueForAll(LooksLikeName) ? names : [text];
    }

    private static bool LooksLikeName(string text) =>
        text.Split(' ').Length <= MostWords && NameSyntax.SplitAtCommas(text).Count <= MostParts
        && text.Any(LatexCharacters.IsLetter) && !text.Any(AsciiChar.IsDigit);

    /// <summary>The person; null if the name is empty.</summary>
    private static PersonModel? Read(string name)
    {
        if (PersonNames.IsOthers(name.Replace('~', ' ')))
            return PersonNames.Others;
        if (NameSyntax.IsGroup(name))
            return Shown(name) is { } group ? new PersonModel(group, IsLiteral: true) : null;

        List<string> parts = NameSyntax.SplitAtCommas(name).ConvertAll(PersonText.WithoutHomonymNumber);
        if (TryReadNamedParts(parts, out PersonModel? person))
            return person;
        return parts.Count switch
        {
            1 => WithoutComma(parts[0]),
            2 => Person(parts[0], parts[1], null),
            // Many write the suffix at the end, and degrees with it.
            _ when parts.Count - PostNominals.CountLast([.. parts.Select(WhiteSpace.Trim)]) == 2 =>
                Person(parts[0], parts[1], string.Join(",", parts.Skip(2))),
            _ => Person(parts[0], string.Join(",", parts.Skip(2)), parts[1]),
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

    /// <summary>Reads BibLaTeX's form; false if a part has no key, or an unknown one.</summary>
    private static bool TryReadNamedParts(List<string> parts, out PersonModel? person)
    {
        person = null;
        string? family = null;
        string? given = null;
        string? prefix = null;
        string? suffix = null;
        foreach (string part in parts)
        {
            int sign = part.IndexOf('=');
            string value = WhiteSpace.Trim(part.Substring(sign + 1)).Trim('"');
            switch (sign < 0 ? "" : WhiteSpace.Trim(part.Substring(0, sign)))
            {
                case "family":
                    family = value;
                    break;
                case "given":
                    given = value;
                    break;
                case "prefix":
                    prefix = value + " ";
                    break;
                case "suffix":
                    suffix = value;
                    break;
                case "id" or "useprefix" or "given-i" or "family-i" or "prefix-i" or "suffix-i":
                    break;
                default:
                    return false;
            }
        }

        person = Person(prefix + family, given, suffix);
        return person is not null;
    }

    private static PersonModel? Person(string family, string? given, string? suffix)
    {
        string? shownFamily = Shown(family);
        string? shownGiven = Shown(given);
        if (shownFamily is null)
            return shownGiven is null ? null : new(shownGiven, Suffix: Shown(suffix));
        return new(shownFamily, shownGiven, Shown(suffix));
    }

    private static string? Shown(string? latex) => LatexText.ShowSource(latex ?? "") is { Length: > 0 } text ? text : null;
}
