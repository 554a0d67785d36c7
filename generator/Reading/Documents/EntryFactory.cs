using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Links;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>Creates entries and scans their abstracts for links and citations.</summary>
internal static class EntryFactory
{
    /// <summary>Creates an entry from the lines with its title and abstract.</summary>
    public static EntryModel Create(DocumentText document, int rank, ContentLine title, ContentLine? @abstract)
    {
        TextModel? abstractText = @abstract is { } line ? Text(document, line) : null;
        LinkScan scan = LinkScanner.Scan(abstractText?.Display ?? "");
        return new(rank, title.Line.Number, Text(document, title), abstractText, scan.Links, scan.References);
    }

    /// <summary>Creates an entry of a bibliography from texts that are already read.</summary>
    public static EntryModel Create(
        int rank, int line, TextModel title, TextModel? @abstract, BibliographyModel bibliography)
    {
        LinkScan scan = LinkScanner.Scan(@abstract?.Display ?? "");
        return new(rank, line, title, @abstract, scan.Links, scan.References, bibliography);
    }

    private static TextModel Text(DocumentText document, ContentLine line) =>
        document.Slice(line.Line, line.Start, line.End, LatexText.Decode);
}

/// <summary>The part of a line that is a title or an abstract.</summary>
internal readonly record struct ContentLine(DocumentLine Line, int Start, int End);
