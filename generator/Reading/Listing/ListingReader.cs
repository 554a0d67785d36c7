using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Generator.Threading;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// Reads the two layouts of a listing page: compact (titles and abstracts on alternating lines) and spaced (the same with
/// an empty line between all lines). Since blank lines have no meaning, both are read alike.
/// </summary>
internal sealed class ListingReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        DocumentLine[] lines = document.Lines.Where(line => !line.IsBlank).ToArray();
        ListingHeader header = ListingHeader.Read(document.Text, lines);
        EntryModel[] entries = header.IsListing
            ? ReadEntries(document, lines, header, diagnostics, cancellation)
            : [];
        content = new(LayoutOf(document.Lines.Count, lines), header.Curator, header.ListedOn, entries);
        return header.IsListing;
    }

    private static DocumentLayoutModel LayoutOf(int allLines, DocumentLine[] lines)
    {
        if (lines.Length == 0)
            return DocumentLayoutModel.CompactListing;
        int blankAfterLast = allLines - lines[lines.Length - 1].Number;
        int blankBetween = allLines - blankAfterLast - lines.Length;
        return 2 * blankBetween > lines.Length ? DocumentLayoutModel.SpacedListing : DocumentLayoutModel.CompactListing;
    }

    private static EntryModel[] ReadEntries(
        DocumentText document, DocumentLine[] lines, ListingHeader header, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        List<ContentLine> content = ContentLines(document, lines, header, diagnostics);
        double[] abstractness = content
            .Select(line =>
            {
                cancellation.ThrowIfCancellationRequested();
                return Abstractness.Of(document.Text.AsSpan(line.Start, line.End - line.Start));
            })
            .ToArray();
        LinePart[] parts = ListingAligner.Align(abstractness);

        // The index of the title's line and the rank of each entry.
        var titles = new List<int>();
        var ranks = new List<int>();
        int rank = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            ContentLine line = content[i];
            rank++;
            if (parts[i] == LinePart.LoneAbstract)
            {
                // The entry keeps its rank, so that the entries below it keep theirs.
                Report(DocumentDiagnostics.AbstractWithoutTitle, document, line, diagnostics);
                continue;
            }

            titles.Add(i);
            ranks.Add(rank);
            if (parts[i] == LinePart.PairedTitle)
                i++;
            else
                Report(DocumentDiagnostics.TitleWithoutAbstract, document, line, diagnostics);
        }

        var entries = new EntryModel[titles.Count];
        ParallelWork.For(
            entries.Length,
            () => entry =>
            {
                int title = titles[entry];
                TextModel? @abstract = parts[title] == LinePart.PairedTitle ? Text(document, content[title + 1]) : null;
                entries[entry] = EntryFactory.Create(ranks[entry], content[title].Line.Number, Text(document, content[title]), @abstract);
            },
            cancellation);
        return entries;
    }

    private static TextModel Text(DocumentText document, ContentLine line) =>
        document.Slice(line.Line, line.Start, line.End, LatexText.Decode);

    private static void Report(
        DiagnosticDescriptor descriptor, DocumentText document, ContentLine line, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            descriptor,
            document.Locate(line.Line, line.Start, line.End - line.Start),
            Excerpt.Of(document.Text, line.Start, line.End));

    /// <summary>The lines below the header, without further header lines among them.</summary>
    private static List<ContentLine> ContentLines(
        DocumentText document, DocumentLine[] lines, ListingHeader header, DiagnosticBag diagnostics)
    {
        var content = new List<ContentLine>(lines.Length - header.FirstContentLine);
        bool afterStray = false;
        for (int i = header.FirstContentLine; i < lines.Length; i++)
        {
            DocumentLine line = lines[i];
            if (ListingHeader.IsHeaderLine(document.Text, line))
            {
                afterStray = true;
                diagnostics.Add(
                    DocumentDiagnostics.StrayHeaderLine,
                    document.Locate(line, line.ContentStart, line.ContentLength),
                    Excerpt.Of(document.Text, line.ContentStart, line.ContentEnd));
                continue;
            }

            bool isGlued = i == header.FirstContentLine
                ? header.GluesFirstTitle
                : afterStray && ListingHeader.IsGlued(document.Text, line, expected: false);
            content.Add(new(line, isGlued ? ListingHeader.GluedTitleStart(line) : line.ContentStart, line.ContentEnd));
            afterStray = false;
        }

        return content;
    }

    /// <summary>The part of a line that is a title or an abstract.</summary>
    private readonly record struct ContentLine(DocumentLine Line, int Start, int End);
}
