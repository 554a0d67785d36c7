using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Reading.Values;
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
    /// <summary>So many texts may a document have that is known by one pair only.</summary>
    private const int MostBesideOnePair = 3;

    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var entries = new List<EntryModel>();
        content = new(DocumentLayoutModel.PlainList, null, null, entries);
        List<PlainParagraph> paragraphs = PlainParagraph.ReadAll(document, cancellation);
        var pairs = new ListingPairs(
            document.Text,
            [.. paragraphs.Select((paragraph, i) => paragraph.SeenBelow(i == 0 ? null : paragraphs[i - 1]))],
            longestAbstract: int.MaxValue,
            cancellation);
        LinePart[] parts = [.. pairs.Parts];
        if (!IsList(paragraphs, pairs))
            return false;

        IReadOnlyList<int> marks = PlainNumbers.MarkLengths(paragraphs, parts);
        for (int i = 0; i < parts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PlainParagraph paragraph = paragraphs[i];
            switch (parts[i])
            {
                case LinePart.PairedTitle:
                    if (DoubtOf(pairs, paragraphs, i) is { } doubt)
                        Report(DocumentDiagnostics.DoubtfulPair, document, paragraph, diagnostics, doubt);
                    Add(i, paragraphs[pairs.AbstractOf(i)]);
                    break;
                case LinePart.LoneTitle:
                    Report(DocumentDiagnostics.TitleWithoutAbstract, document, paragraph, diagnostics);
                    Add(i, null);
                    break;
                case LinePart.LoneAbstract:
                    Report(DocumentDiagnostics.AbstractWithoutTitle, document, paragraph, diagnostics);
                    break;
                case LinePart.OfPage when !AreAuthors(i):
                    Report(DocumentDiagnostics.StrayHeaderLine, document, paragraph, diagnostics);
                    break;
            }
        }

        return true;

        bool AreAuthors(int i) =>
            i > 0 && parts[i - 1] is LinePart.PairedTitle or LinePart.LoneTitle && paragraphs[i].ArePeople;

        void Add(int i, PlainParagraph? below)
        {
            TextModel title = Text(document, paragraphs[i], marks[i]);
            TextModel? @abstract = below is null ? null : Text(document, below, AbstractLabel(below));
            bool hasAuthors = i + 1 < parts.Length && parts[i + 1] == LinePart.OfPage && AreAuthors(i + 1);
            var bibliography = new BibliographyModel();
            if (hasAuthors)
                bibliography = bibliography with { Authors = NameList.Read(paragraphs[i + 1].Joined).ToEquatableArray() };
            entries.Add(EntryFactory.Create(entries.Count + 1, paragraphs[i].FirstLine.Number, title, @abstract, bibliography));
        }
    }

    private static bool IsList(List<PlainParagraph> paragraphs, ListingPairs pairs)
    {
        int sound = 0;
        int texts = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            LinePart part = pairs.Parts[i];
            texts += part == LinePart.OfPage ? 0 : 1;
            if (part == LinePart.PairedTitle && paragraphs[i].LooksLikeTitle && paragraphs[pairs.AbstractOf(i)].LooksLikeAbstract)
                sound++;
        }

        // A poem and a letter may have a heading and a long paragraph too.
        return (sound > 1 && 4 * sound >= texts) || (sound == 1 && texts <= MostBesideOnePair);
    }

    private static string? DoubtOf(ListingPairs pairs, List<PlainParagraph> paragraphs, int title) =>
        paragraphs[title].LooksLikeAbstract ? "the title looks like an abstract" : pairs.DoubtOf(title);

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
