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
        var header = ListingHeader.Read(document.Text, lines);
        bool isListing = header.IsListing
            && !(header.IsUncertain && !ListingLines.ArePapers(document.Text, lines.Skip(header.FirstContentLine)));
        EntryModel[] entries = isListing ? ReadEntries(document, lines, header, diagnostics, cancellation) : [];
        content = new(LayoutOf(document.Lines.Count, lines), header.Curator, header.ListedOn, entries);
        return isListing;
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
        ContentLine[] content = new ListingLines(document, diagnostics).Read(lines, header, cancellation);
        var pairs = new ListingPairs(document.Text, content, JoinedPapers.LongestAbstract(content), cancellation);

        // The index of the title's line and the rank of each entry.
        var titles = new List<int>();
        var ranks = new List<int>();
        int rank = 0;
        for (int i = 0; i < content.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ContentLine line = content[i];
            switch (pairs.Parts[i])
            {
                case LinePart.PairedTitle:
                    titles.Add(i);
                    ranks.Add(++rank);
                    if (pairs.DoubtOf(i) is { } doubt)
                        Report(DocumentDiagnostics.DoubtfulPair, document, line, diagnostics, doubt);
                    break;
                case LinePart.LoneTitle:
                    titles.Add(i);
                    ranks.Add(++rank);
                    Report(DocumentDiagnostics.TitleWithoutAbstract, document, line, diagnostics);
                    break;
                case LinePart.LoneAbstract:
                    // The entry keeps its rank, so that the entries below it keep theirs.
                    rank++;
                    Report(DocumentDiagnostics.AbstractWithoutTitle, document, line, diagnostics);
                    break;
                case LinePart.OfPage:
                    Report(DocumentDiagnostics.StrayHeaderLine, document, line, diagnostics);
                    break;
            }
        }

        var entries = new EntryModel[titles.Count];
        ParallelWork.For(
            entries.Length,
            () => entry =>
            {
                int title = titles[entry];
                TextModel? @abstract = pairs.Parts[title] == LinePart.PairedTitle ? Text(document, content[pairs.AbstractOf(title)]) : null;
                entries[entry] = EntryFactory.Create(ranks[entry], content[title].Line.Number, Text(document, content[title]), @abstract);
            },
            cancellation);
        return entries;
    }

    private static TextModel Text(DocumentText document, ContentLine line) =>
        document.Slice(line.Line, line.Start, line.End, LatexText.Decode);

    private static void Report(
        DiagnosticDescriptor descriptor, DocumentText document, ContentLine line, DiagnosticBag diagnostics, params string[] reasons) =>
        diagnostics.Add(
            descriptor,
            document.Locate(line.Line, line.Start, line.End - line.Start),
            [Excerpt.Of(document.Text, line.Start, line.End), .. reasons]);
}
