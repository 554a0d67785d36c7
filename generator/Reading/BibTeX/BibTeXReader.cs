using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads BibTeX and BibLaTeX files: first where braces close and entries begin, then the entries with their macros, then
/// what they inherit, and last the papers that they are.
/// </summary>
internal sealed class BibTeXReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".bib"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        List<EntryStart> starts = EntryStarts.In(document.Text);
        var papers = new List<EntryModel>();
        content = new(DocumentLayout.BibTeX, null, null, papers);
        if (starts.TrueForAll(start => start.IsHeadless))
            return document.Lines.All(line => line.IsBlank);

        var budget = new ExpansionBudget(document.Text.Length);
        IReadOnlyList<BibEntry> entries = new EntryScanner(document, starts, budget, diagnostics).Run(cancellation);
        var inheritance = new Inheritance(document, entries, budget, diagnostics);
        for (int i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!BibTypes.IsHelper(entries[i].Type) && PaperOf(entries[i], inheritance.FieldsOf(i)) is { } paper)
                papers.Add(paper);
        }

        return true;

        EntryModel? PaperOf(BibEntry entry, IReadOnlyList<BibField>? fields)
        {
            if (fields is not null)
                return BibPaper.Of(entry, fields, papers.Count + 1, document, diagnostics);
            diagnostics.Add(
                DocumentDiagnostics.BrokenEntry,
                document.Locate(entry.At, entry.HeadEnd - entry.At),
                Excerpt.Of(entry.Name),
                "it takes too much text from other entries");
            return null;
        }
    }
}
