using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// Reads a plain list: paragraphs that are titles and abstracts in turn, or titles with their abstracts directly below.
/// Which paragraph is which is found as for the lines of a listing. The titles may be numbered.
/// </summary>
/// <remarks>
/// Nothing marks such a document, so at least half of its paragraphs must be in pairs that clearly look like a title and an
/// abstract. A shopping list has no abstracts, a letter no titles. A spaced listing with a damaged header is a plain list
/// too; a compact one is not, since its lines form one paragraph.
/// </remarks>
internal sealed class PlainReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var entries = new List<EntryModel>();
        content = new(DocumentLayoutModel.PlainList, null, null, entries);
        List<PlainParagraph> paragraphs = PlainParagraph.ReadAll(document, cancellation);
        LinePart[] parts = ListingAligner.Align(paragraphs.Select(static paragraph => paragraph.Abstractness).ToArray());
        if (!IsList(paragraphs, parts))
            return false;

        IReadOnlyList<int> marks = PlainNumbers.MarkLengths(paragraphs, parts);
        for (int i = 0; i < parts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PlainParagraph paragraph = paragraphs[i];
            if (parts[i] == LinePart.LoneAbstract)
            {
                Report(DocumentDiagnostics.AbstractWithoutTitle, document, paragraph, diagnostics);
                continue;
            }

            bool isPaired = parts[i] == LinePart.PairedTitle;
            if (!isPaired)
                Report(DocumentDiagnostics.TitleWithoutAbstract, document, paragraph, diagnostics);
            else if (paragraph.LooksLikeAbstract)
                Report(DocumentDiagnostics.DoubtfulPair, document, paragraph, diagnostics, "the title looks like an abstract");
            TextModel title = Text(document, paragraph, marks[i]);
            TextModel? @abstract = isPaired ? Text(document, paragraphs[++i], AbstractLabel(paragraphs[i])) : null;
            entries.Add(EntryFactory.Create(entries.Count + 1, paragraph.FirstLine.Number, title, @abstract, new BibliographyModel()));
        }

        return true;
    }

    private static bool IsList(List<PlainParagraph> paragraphs, LinePart[] parts)
    {
        int pairs = 0;
        for (int i = 0; i + 1 < parts.Length; i++)
        {
            if (parts[i] == LinePart.PairedTitle && paragraphs[i].LooksLikeTitle && paragraphs[i + 1].LooksLikeAbstract)
                pairs++;
        }

        return pairs > 0 && 4 * pairs >= paragraphs.Count;
    }

    private static void Report(
        DiagnosticDescriptor descriptor,
        DocumentText document,
        PlainParagraph paragraph,
        DiagnosticBag diagnostics,
        params string[] reasons) =>
        diagnostics.Add(
            descriptor,
            document.Locate(paragraph.Start, paragraph.End - paragraph.Start),
            [Excerpt.Of(paragraph.Joined), .. reasons]);

    /// <summary>The length of <c>Abstract:</c> before an abstract.</summary>
    private static int AbstractLabel(PlainParagraph paragraph)
    {
        FieldLabel? label = FieldLabels.Read(paragraph.Joined, 0, paragraph.Joined.Length);
        return label?.Kind == FieldKind.Abstract ? label.ValueStart : 0;
    }

    /// <summary>A paragraph without the mark before it, which stands on its first line.</summary>
    private static TextModel Text(DocumentText document, PlainParagraph paragraph, int mark)
    {
        bool isWhole = mark == 0 || mark >= paragraph.FirstLine.ContentLength;
        int length = isWhole ? 0 : mark;
        string text = WhiteSpace.Fold(LatexText.Decode(paragraph.Joined.Substring(length)));
        return document.Slice(paragraph.Start + length, paragraph.End, text);
    }
}
