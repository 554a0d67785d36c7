using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Labelled;

/// <summary>
/// Reads papers whose fields have labels: <c>Title: …</c>, <c>Authors: …</c>, <c>Abstract: …</c>. The text of arXiv's listing
/// pages and its mails are such documents too.
/// </summary>
internal sealed class LabelledReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".markdown"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var entries = new List<EntryModel>();
        content = new(DocumentLayoutModel.LabelledList, null, null, entries);
        var records = new LabelledRecords(document);
        records.Read(cancellation);
        if (!records.AreList)
            return false;

        foreach (DocumentLine line in records.Strays)
        {
            diagnostics.Add(
                DocumentDiagnostics.BrokenEntry,
                document.Locate(line, line.ContentStart, line.ContentLength),
                Excerpt.Of(document.Text, line.ContentStart, line.ContentEnd),
                "no label such as 'Title:' stands before it");
        }

        foreach (LabelledRecord record in records.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (record.ToEntry(document, diagnostics, entries.Count + 1) is { } entry)
                entries.Add(entry);
        }

        return true;
    }
}
