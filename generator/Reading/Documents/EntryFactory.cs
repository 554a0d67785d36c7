using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Links;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>Creates entries and scans their abstracts for links and citations.</summary>
internal static class EntryFactory
{
    /// <param name="addresses">Addresses that the entry gives beside the text of its abstract, with spaces between them.</param>
    public static EntryModel Create(
        int rank, int line, TextModel title, TextModel? @abstract, BibliographyModel? bibliography = null, string addresses = "")
    {
        string text = @abstract?.Display ?? "";
        LinkScan scan = LinkScanner.Scan(addresses.Length == 0 ? text : text + " " + addresses);
        return new(rank, line, title, @abstract, scan.Links, scan.References, bibliography);
    }
}
