using System.Text;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Writes names as BibTeX does, for the people who have no field of their own: editors, translators.</summary>
internal static class PersonNames
{
    /// <summary>What stands for those whom a list does not name: <c>Vaswani, Ashish and others</c>.</summary>
    public static readonly PersonModel Others = new("others", IsLiteral: true);

    /// <summary>The names as <c>Family, Suffix, Given and …</c>; that of a group in braces.</summary>
    public static string Write(IEnumerable<PersonModel> people)
    {
        var text = new StringBuilder();
        foreach (PersonModel person in people)
        {
            text.Append(text.Length > 0 ? " and " : "");
            if (person == Others)
                text.Append(person.Family);
            else if (person.IsLiteral)
                text.Append('{').Append(person.Family).Append('}');
            else
                Append(text, person);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PersonModel person)
    {
        text.Append(Part(person.Family));
        if (person.Suffix is not null)
            text.Append(", ").Append(Part(person.Suffix));
        if (person.Given is not null || person.Suffix is not null || person.Family.IndexOf(' ') >= 0)
            text.Append(", ").Append(Part(person.Given ?? ""));
    }

    /// <summary>A part that would be taken apart again goes into braces.</summary>
    private static string Part(string part) =>
        part.IndexOf(',') >= 0 || (" " + part + " ").IndexOf(" and ", StringComparison.OrdinalIgnoreCase) >= 0
            ? "{" + part + "}"
            : part;
}
