using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// Reads a plain list: a title, a blank line, its abstract, and so on; or each title directly above its abstract. Which
/// paragraph is which is found as for the lines of a listing.
/// </summary>
/// <remarks>
/// Nothing marks such a document, so it is one only if at least half of its paragraphs are in pairs that look like title and
/// abstract without doubt. A shopping list has no abstracts, a letter no titles. A spaced listing whose header is damaged is
/// a plain list too; a compact one is not, for its lines are one paragraph.
/// </remarks>
internal sealed class PlainReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var entries = new List<EntryModel>();
        content = new(DocumentLayout.PlainList, null, null, entries);
        List<PlainUnit> units = PlainUnits.Read(document, cancellation);
        LinePart[] parts = ListingAligner.Align(units.Select(static unit => unit.Abstractness).ToArray());
        if (!IsList(units, parts))
            return false;

        for (int i = 0; i < parts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PlainUnit unit = units[i];
            if (parts[i] == LinePart.LoneAbstract)
            {
                Report(DocumentDiagnostics.AbstractWithoutTitle, document, unit, diagnostics);
                continue;
            }

            bool isPaired = parts[i] == LinePart.PairedTitle;
            if (!isPaired)
                Report(DocumentDiagnostics.TitleWithoutAbstract, document, unit, diagnostics);
            TextModel? @abstract = isPaired ? Text(document, units[++i]) : null;
            entries.Add(EntryFactory.Create(
                entries.Count + 1, unit.FirstLine.Number, Text(document, unit), @abstract, new BibliographyModel()));
        }

        return true;
    }

    private static bool IsList(List<PlainUnit> units, LinePart[] parts)
    {
        int pairs = 0;
        for (int i = 0; i + 1 < parts.Length; i++)
        {
            if (parts[i] == LinePart.PairedTitle && units[i].LooksLikeTitle && units[i + 1].LooksLikeAbstract)
                pairs++;
        }

        return pairs > 0 && 4 * pairs >= units.Count;
    }

    private static void Report(
        DiagnosticDescriptor descriptor, DocumentText document, PlainUnit unit, DiagnosticBag diagnostics) =>
        diagnostics.Add(descriptor, document.Locate(unit.Start, unit.End - unit.Start), Excerpt.Of(unit.Joined));

    private static TextModel Text(DocumentText document, PlainUnit unit) =>
        document.Slice(unit.Start, unit.End, WhiteSpace.Fold(LatexText.Decode(unit.Joined)));
}
