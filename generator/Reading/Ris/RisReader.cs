using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Ris;

/// <summary>
/// Reads RIS: records of tagged lines from <c>TY</c> to <c>ER</c>. A record that is not ended ends where the next begins.
/// </summary>
internal sealed class RisReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".ris"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var papers = new RisPapers(document, diagnostics);
        content = new(DocumentLayoutModel.Ris, null, null, papers.Entries);
        if (!document.Lines.Any(line => RisLine.Read(document.Text, line).Tag == RisTags.Type))
            return false;

        RisRecord? record = null;
        // Lines outside any record are reported once, up to where the next record begins or ends.
        bool isOutside = false;
        foreach (DocumentLine line in document.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            RisLine read = RisLine.Read(document.Text, line);
            if (read.Tag is RisTags.Type or RisTags.End)
            {
                papers.Add(record);
                record = read.Tag == RisTags.Type ? new(document.Text, line) : null;
                isOutside = false;
            }

            if (record is not null)
            {
                if (!line.IsBlank)
                    record.Add(read);
            }
            else if (read.Tag != RisTags.End && !line.IsBlank && !isOutside)
            {
                isOutside = true;
                papers.AddBroken(line);
            }
        }

        papers.Add(record);
        return true;
    }
}

/// <summary>Makes papers of records, and reports those that have no title.</summary>
internal sealed class RisPapers(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly List<EntryModel> _entries = [];

    public IReadOnlyList<EntryModel> Entries => _entries;

    public void Add(RisRecord? record)
    {
        if (record is null)
            return;
        string type = AsciiChar.ToUpper(record.TakeText(RisTags.Type) ?? "");
        // For a book itself, BT is the title.
        if (record.Take([.. RisTags.Titles, RisTags.BookTitle]) is not { } title)
        {
            DocumentLine line = record.Line;
            string name = record.TakeText(RisTags.Id) ?? document.Text.Substring(line.ContentStart, line.ContentLength);
            diagnostics.Add(
                DocumentDiagnostics.EntryWithoutTitle,
                document.Locate(line, line.ContentStart, line.ContentLength),
                Excerpt.Of(name));
            return;
        }

        TextModel? @abstract = record.Take(RisTags.Abstracts) is { } text ? Text(text) : null;
        BibliographyModel bibliography = new RisBibliography(document, diagnostics).Read(record, type);
        _entries.Add(EntryFactory.Create(_entries.Count + 1, record.Line.Number, Text(title), @abstract, bibliography));
    }

    /// <summary>Reports lines outside of any record, at the first of them.</summary>
    public void AddBroken(DocumentLine line) => diagnostics.Add(
        DocumentDiagnostics.BrokenEntry,
        document.Locate(line, line.ContentStart, line.ContentLength),
        Excerpt.Of(document.Text, line.ContentStart, line.ContentEnd),
        "it does not begin with a TY line");

    private TextModel Text(RisValue value) =>
        document.Slice(value.Start, value.End, WhiteSpace.Fold(LatexText.Decode(value.Text)));
}
