using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads BibTeX and BibLaTeX files: finds where entries begin and braces close, reads the entries with their macros, resolves
/// what they inherit, and makes papers of them. What needs other documents is left for <see cref="CorpusBibliography"/>.
/// </summary>
internal sealed class BibTeXReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".bib"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        List<EntryStart> starts = EntryStarts.In(document.Text);
        var papers = new List<EntryModel>();
        content = new(DocumentLayoutModel.BibTeX, null, null, papers);
        if (starts.TrueForAll(start => start.HasNoBrace))
            return document.Lines.All(line => line.IsBlank);

        var budget = new ExpansionBudget(document.Text.Length);
        var scanner = new EntryScanner(document, starts, budget, diagnostics);
        List<BibEntry> entries = scanner.Run(cancellation);
        BindMacros(entries, scanner.Macros, diagnostics);
        var inheritance = new Inheritance(entries, isOfCorpus: false, budget, diagnostics);
        var source = new SourceCollector(entries, inheritance);
        for (int i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            InheritedFields fields = inheritance.FieldsOf(i);
            bool isHelper = EntryTypes.IsHelper(entries[i].Type);
            int rank = papers.Count + source.OpenPapers + 1;
            if (fields.IsOpen)
                source.AddOpen(i, isHelper ? 0 : rank);
            else if (!isHelper && BibPaper.Of(entries[i], fields, rank, diagnostics) is { } paper)
                papers.Add(paper);
        }

        content = content with { Source = source.ToModel(scanner) };
        return true;
    }

    /// <summary>Gives macros that are used before their definition their texts, and removes entries that become too long by it.</summary>
    private static void BindMacros(List<BibEntry> entries, Macros macros, DiagnosticBag diagnostics) => entries.RemoveAll(entry =>
    {
        foreach (BibField field in entry.Fields)
        {
            if (!field.Value.IsOpen || macros.TryBind(field.Value, entry.Document))
                continue;
            diagnostics.Add(
                DocumentDiagnostics.BrokenEntry, field.Value.Location, Excerpt.Of(entry.Name), EntryFault.TooMuchText(0, 0).Reason);
            return true;
        }

        return false;
    });
}
