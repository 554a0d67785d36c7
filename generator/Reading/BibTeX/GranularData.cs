using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// A value that takes fields of data, or members of their lists, one by one: <c>xdata=people-author-2 and Doe, Jane</c>
/// (the manual of BibLaTeX, 3.13.6).
/// </summary>
internal static class GranularData
{
    /// <summary>What a reference begins with.</summary>
    public const string Marker = "xdata=";

    private const char Separator = '-';

    /// <summary>The members of a value, each with what it refers to, or null.</summary>
    public static IEnumerable<(string Text, DataReference? Reference)> Members(string source) =>
        NameSyntax.SplitNames(WhiteSpace.Fold(source)).Select(static member => (member, Read(member)));

    /// <summary>The value that some members make.</summary>
    public static string Join(IEnumerable<string> members) => string.Join($" {NameSyntax.And} ", members);

    /// <summary>Reads a reference, whose key may have hyphens too; null if it is none.</summary>
    private static DataReference? Read(string member)
    {
        if (!member.StartsWith(Marker, StringComparison.Ordinal))
            return null;
        string text = member.Substring(Marker.Length);
        int index = 0;
        int last = text.LastIndexOf(Separator);
        if (last > 0 && int.TryParse(text.Substring(last + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            index = number;
            text = text.Substring(0, last);
            last = text.LastIndexOf(Separator);
        }

        return last > 0 && last < text.Length - 1
            ? new(text.Substring(0, last), CaseFolding.Fold(text.Substring(last + 1)), index)
            : null;
    }
}

/// <summary>What a granular reference takes.</summary>
/// <param name="Key">The key of the entry.</param>
/// <param name="Field">The field of the entry.</param>
/// <param name="Index">The place in the list of the field, from 1; 0 for all of it.</param>
internal sealed record DataReference(string Key, string Field, int Index)
{
    /// <summary>The text that the reference takes of some fields; null if they do not have it.</summary>
    public string? TextIn(IReadOnlyList<BibField> fields)
    {
        string name = InheritanceRules.NameOf(Field);
        foreach (BibField field in fields)
        {
            if (InheritanceRules.NameOf(field.Name) != name)
                continue;
            if (Index == 0)
                return field.Value.Source;
            List<string> members = NameSyntax.SplitNames(WhiteSpace.Fold(field.Value.Source));
            return Index <= members.Count ? members[Index - 1] : null;
        }

        return null;
    }
}
