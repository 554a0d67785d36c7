using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Links;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>Makes an entry of its title and its abstract, or of the lines that hold them.</summary>
internal static class EntryFactory
{
    public static EntryModel Create(DocumentText document, int rank, ContentLine title, ContentLine? @abstract)
    {
        TextModel? abstractText = @abstract is { } line ? Text(document, line) : null;
        LinkScan scan = LinkScanner.Scan(abstractText?.Display ?? "");
        return new(rank, title.Line.Number, Text(document, title), abstractText, scan.Links, scan.References);
    }

    /// <summary>An entry of a bibliography, whose texts are read already.</summary>
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
