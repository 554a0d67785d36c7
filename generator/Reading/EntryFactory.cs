using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Links;

namespace TypedCorpus.Generator.Reading;

/// <summary>Makes an entry of the lines that hold its title and its abstract.</summary>
internal static class EntryFactory
{
    public static EntryModel Create(DocumentText document, int rank, ContentLine title, ContentLine? @abstract)
    {
        TextModel? abstractText = @abstract is { } line ? Text(document, line) : null;
        LinkScan scan = LinkScanner.Scan(abstractText?.Display ?? "");
        return new(rank, title.Line.Number, Text(document, title), abstractText, scan.Links, scan.References);
    }

    private static TextModel Text(DocumentText document, ContentLine line) =>
        document.Slice(line.Line, line.Start, line.End, LatexText.Decode);
}

/// <summary>The part of a line that is a title or an abstract.</summary>
internal readonly record struct ContentLine(DocumentLine Line, int Start, int End);
