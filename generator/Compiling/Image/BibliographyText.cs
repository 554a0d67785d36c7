using System.Globalization;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Writes a field of a bibliography as the one text that the image has of it.</summary>
internal static class BibliographyText
{
    private static readonly char[] Separators = [BibliographyField.ItemEnd, BibliographyField.PartEnd];

    public static string? Of(BibliographyModel bibliography, int field) => field switch
    {
        BibliographyField.EntryType => bibliography.EntryType,
        BibliographyField.Authors => Items(bibliography.Authors.Select(Person)),
        BibliographyField.Year => bibliography.Year?.ToString(CultureInfo.InvariantCulture),
        BibliographyField.Month => bibliography.Month?.ToString(CultureInfo.InvariantCulture),
        BibliographyField.Venue => bibliography.Venue,
        BibliographyField.Volume => bibliography.Volume,
        BibliographyField.Issue => bibliography.Issue,
        BibliographyField.Pages => bibliography.Pages,
        BibliographyField.Publisher => bibliography.Publisher,
        BibliographyField.Doi => bibliography.Doi,
        BibliographyField.ArxivId => bibliography.ArxivId,
        BibliographyField.Url => bibliography.Url,
        BibliographyField.PdfUrl => bibliography.PdfUrl,
        BibliographyField.Keywords => Items(bibliography.Keywords.Select(Clean)),
        BibliographyField.Categories => Items(bibliography.Categories.Select(Clean)),
        BibliographyField.Language => bibliography.Language,
        BibliographyField.Note => bibliography.Note,
        _ => Items(bibliography.Fields.Select(other => Clean(other.Name) + BibliographyField.PartEnd + Clean(other.Value))),
    };

    private static string Person(PersonModel person) => person.IsLiteral
        ? Clean(person.Family)
        : Clean(person.Family) + BibliographyField.PartEnd + Clean(person.Given ?? "") + BibliographyField.PartEnd + Clean(person.Suffix ?? "");

    private static string Items(IEnumerable<string> items) => string.Join(BibliographyField.ItemEnd.ToString(), items);

    /// <summary>Takes out the two characters that stand between texts, should a document have them.</summary>
    private static string Clean(string text) => text.IndexOfAny(Separators) < 0
        ? text
        : text.Replace(BibliographyField.ItemEnd, ' ').Replace(BibliographyField.PartEnd, ' ');
}
