using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

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
        content = new(DocumentLayout.Ris, null, null, papers.Entries);
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
