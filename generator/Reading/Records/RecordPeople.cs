using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>Reads the people of values, of which each has one or several.</summary>
internal static class RecordPeople
{
    private static readonly string[] AndOthers = ["et al.", "et al", "and others"];

    public static EquatableArray<PersonModel> Read(IEnumerable<RecordValue> values) => values
        .SelectMany(static value => value.Person is { } person ? [person]
            : value.IsNameList ? NameList.Read(LatexText.Decode(value.Text))
            : value.Items.SelectMany(Names))
        .ToEquatableArray();

    /// <summary>A name whose initials come last, <c>Quill MB</c>, as PubMed writes it.</summary>
    public static PersonModel? WithInitialsLast(string text)
    {
        string name = WhiteSpace.Fold(text);
        int space = name.LastIndexOf(' ');
        string initials = name.Substring(space + 1);
        if (space > 0 && NameSyntax.IsSuffix(initials))
            return WithInitialsLast(name.Substring(0, space)) is { IsLiteral: false } person ? person with { Suffix = initials } : null;
        bool isAbbreviated = space > 0 && name.IndexOf(',') < 0 && initials.Length <= 4
            && initials.All(c => AsciiChar.IsUpper(c) || c == '-');
        return isAbbreviated ? new(name.Substring(0, space), initials) : null;
    }

    private static IEnumerable<PersonModel> Names(string text)
    {
        IEnumerable<string> names = LatexText.Decode(text).Split(';').Select(WhiteSpace.Fold);
        foreach (string each in PostNominals.Join(names))
        {
            string name = each;
            bool isList = TryRemoveOthers(ref name);
            if (PersonNames.ReadInverted(name) is { } person)
                yield return person;
            if (isList)
                yield return PersonNames.Others;
        }
    }

    private static bool TryRemoveOthers(ref string name)
    {
        foreach (string ending in AndOthers)
        {
            int start = name.Length - ending.Length;
            if (start < 0 || !TextScan.Matches(name, start, ending) || (start > 0 && name[start - 1] is not (' ' or ',')))
                continue;
            name = WhiteSpace.Trim(name.Substring(0, start)).TrimEnd(',');
            return true;
        }

        return false;
    }
}
