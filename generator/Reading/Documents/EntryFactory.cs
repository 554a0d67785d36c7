using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Links;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>Creates entries and scans their abstracts for links and citations.</summary>
internal static class EntryFactory
{
    public static EntryModel Create(
        int rank, int line, TextModel title, TextModel? @abstract, BibliographyModel? bibliography = null)
    {
        LinkScan scan = LinkScanner.Scan(@abstract?.Display ?? "");
        return new(rank, line, title, @abstract, scan.Links, scan.References, bibliography);
    }
}
