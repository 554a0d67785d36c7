using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>Makes papers of records, and reports those that have no title or are broken.</summary>
internal sealed class RecordPapers(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly List<EntryModel> _entries = [];

    public IReadOnlyList<EntryModel> Entries => _entries;

    public void Add(PaperRecord record, string entryType)
    {
        if (record.Take(RecordFields.Title) is not { } title)
        {
            string? key = record.TakeText(RecordFields.Key);
            diagnostics.Add(
                DocumentDiagnostics.EntryWithoutTitle,
                document.Locate(record.Start, record.End - record.Start),
                key is null ? Excerpt.Of(document.Text, record.Start, record.End) : Excerpt.Of(key));
            return;
        }

        TextModel shownTitle = document.SliceTitle(title.Start, title.End, Decode(title.Text), record.HasTitlePeriod);
        IReadOnlyList<RecordValue> @abstract = record.TakeRun(RecordFields.Abstract);
        BibliographyModel bibliography = new RecordBibliography(record.Table, document, diagnostics).Read(record, entryType);
        _entries.Add(EntryFactory.Create(
            _entries.Count + 1, record.Line, shownTitle, @abstract.Count > 0 ? Text(@abstract) : null, bibliography));
    }

    /// <summary>Reports an entry that is not read, at the line or tag where it begins.</summary>
    public void AddBroken(int start, int end, string reason) => diagnostics.Add(
        DocumentDiagnostics.BrokenEntry, document.Locate(start, end - start), Excerpt.Of(document.Text, start, end), reason);

    private TextModel Text(IReadOnlyList<RecordValue> values)
    {
        string text = string.Join(" ", values.Select(static value => value.Text));
        return document.Slice(values[0].Start, values[values.Count - 1].End, Decode(text));
    }

    private static string Decode(string text) => WhiteSpace.Fold(LatexText.Decode(text));
}
