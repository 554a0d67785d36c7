using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>Makes papers of records, and reports those that have no title or are broken.</summary>
internal sealed class RecordPapers(FieldTable table, DocumentText document, DiagnosticBag diagnostics)
{
    private readonly List<EntryModel> _entries = [];

    public IReadOnlyList<EntryModel> Entries => _entries;

    public void Add(PaperRecord record, string entryType)
    {
        DocumentLine line = record.Line;
        if (record.Take(RecordFields.Title) is not { } title)
        {
            string name = record.TakeText(RecordFields.Key) ?? document.Text.Substring(line.ContentStart, line.ContentLength);
            diagnostics.Add(
                DocumentDiagnostics.EntryWithoutTitle,
                document.Locate(line, line.ContentStart, line.ContentLength),
                Excerpt.Of(name));
            return;
        }

        IReadOnlyList<RecordValue> @abstract = record.TakeRun(RecordFields.Abstract);
        BibliographyModel bibliography = new RecordBibliography(table, document, diagnostics).Read(record, entryType);
        _entries.Add(EntryFactory.Create(
            _entries.Count + 1, line.Number, Text([title]), @abstract.Count > 0 ? Text(@abstract) : null, bibliography));
    }

    /// <summary>Reports an entry that is not read, at the line where it begins.</summary>
    public void AddBroken(DocumentLine line, string reason) => diagnostics.Add(
        DocumentDiagnostics.BrokenEntry,
        document.Locate(line, line.ContentStart, line.ContentLength),
        Excerpt.Of(document.Text, line.ContentStart, line.ContentEnd),
        reason);

    private TextModel Text(IReadOnlyList<RecordValue> values)
    {
        string text = string.Join(" ", values.Select(static value => value.Text));
        return document.Slice(values[0].Start, values[values.Count - 1].End, WhiteSpace.Fold(LatexText.Decode(text)));
    }
}
