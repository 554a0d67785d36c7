using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Ris;

/// <summary>Makes papers of records, and reports what is none.</summary>
internal sealed class RisPapers(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly List<EntryModel> _entries = [];

    public IReadOnlyList<EntryModel> Entries => _entries;

    public void Add(RisRecord? record)
    {
        if (record is null)
            return;
        string type = record.TakeText(RisTags.Type)?.ToUpperInvariant() ?? "";
        // Of a book itself BT is the title.
        if (record.Take([.. RisTags.Title, "BT"]) is not { } title)
        {
            DocumentLine line = record.Line;
            string name = record.TakeText("ID") ?? document.Text.Substring(line.ContentStart, line.ContentLength);
            diagnostics.Add(
                DocumentDiagnostics.EntryWithoutTitle,
                document.Locate(line, line.ContentStart, line.ContentLength),
                Excerpt.Of(name));
            return;
        }

        TextModel? @abstract = record.Take(RisTags.Abstract) is { } text ? Text(text) : null;
        BibliographyModel bibliography = new RisBibliography(document, diagnostics).Read(record, type);
        _entries.Add(EntryFactory.Create(_entries.Count + 1, record.Line.Number, Text(title), @abstract, bibliography));
    }

    /// <summary>Reports lines that no record holds, at the first of them.</summary>
    public void AddBroken(DocumentLine line) => diagnostics.Add(
        DocumentDiagnostics.BrokenEntry,
        document.Locate(line, line.ContentStart, line.ContentLength),
        Excerpt.Of(document.Text, line.ContentStart, line.ContentEnd),
        "no line with TY begins it");

    private TextModel Text(RisValue value) =>
        document.Slice(value.Start, value.End, WhiteSpace.Fold(LatexText.Decode(value.Text)));
}
