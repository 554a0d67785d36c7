using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Writes names as BibTeX does, for the people who have no property of their own: editors, translators.</summary>
internal static class PersonNames
{
    /// <summary>Stands for those whom a list leaves out: <c>Vaswani, Ashish and others</c>.</summary>
    public static readonly PersonModel Others = new(NameSyntax.Others, IsLiteral: true);

    /// <summary>The names with "and" between them, as <see cref="NameSyntax"/> writes each.</summary>
    public static string Write(IEnumerable<PersonModel> people) => string.Join($" {NameSyntax.And} ", people.Select(person =>
        NameSyntax.Write(person.Family, person.Given, person.Suffix, person.IsLiteral, static text => text)));
}
