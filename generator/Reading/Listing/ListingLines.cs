using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Generator.Threading;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Takes the titles and abstracts out of the lines of a listing page, and reports the lines that it leaves out.</summary>
internal sealed class ListingLines(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly List<ContentLine> _content = [];

    /// <summary>Whether half of the lines are titles with an abstract on the next line, and there are at least two of them.</summary>
    public static bool ArePapers(string text, IEnumerable<DocumentLine> lines)
    {
        double[] looks = [.. lines.Select(line => Abstractness.Of(text.AsSpan(line.ContentStart, line.ContentLength)))];
        int pairs = 0;
        for (int i = 0; i + 1 < looks.Length; i++)
            pairs += looks[i] < 0 && looks[i + 1] > 0 ? 1 : 0;
        return pairs >= 2 && 4 * pairs >= looks.Length;
    }

    /// <summary>Reads the lines that are neither blank nor of the header.</summary>
    public ContentLine[] Read(IReadOnlyList<DocumentLine> lines, ListingHeader header, CancellationToken cancellation)
    {
        // Papers above a header are of a page that lost its own.
        int first = ArePapers(document.Text, header.Strays) ? 0 : header.FirstContentLine;
        if (first > 0)
        {
            foreach (DocumentLine line in header.Strays)
                Report(DocumentDiagnostics.LineAboveHeader, line);
        }

        bool isBelowHeaderLine = false;
        for (int i = first; i < lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            DocumentLine line = lines[i];
            if (i == header.FirstContentLine && header.JoinedTitleStart is { } title)
            {
                Add(line, title);
                continue;
            }

            var read = HeaderLine.Read(document.Text, line, expectsTitle: false);
            bool isWhole = read.End == line.ContentEnd;
            // Subscribe may begin a title, unless this page joins the word to titles.
            bool isHeader = read.Kind != HeaderLineKind.None
                && (isWhole || read.HasInvitation || isBelowHeaderLine || header.JoinedTitleStart is not null);
            if (isHeader && isWhole)
                Report(DocumentDiagnostics.StrayHeaderLine, line);
            else
                Add(line, isHeader ? read.End : line.ContentStart);
            isBelowHeaderLine = isHeader;
        }

        var seen = new ContentLine[_content.Count];
        ParallelWork.For(seen.Length, () => i => seen[i] = _content[i].SeenIn(document.Text), cancellation);
        for (int i = 1; i < seen.Length; i++)
        {
            ContentLine line = seen[i];
            if (seen[i - 1].IsOfPage && !line.IsOfPage && PageLine.IsBelowOthers(document.Text.AsSpan(line.Start, line.End - line.Start)))
                seen[i] = line with { IsOfPage = true };
        }

        return seen;
    }

    /// <summary>Adds a line, or the lines that it has become by a CR in place of an LF.</summary>
    private void Add(DocumentLine line, int start)
    {
        int count = _content.Count;
        int at = document.Text.IndexOf('\r', start, line.ContentEnd - start);
        if (at >= 0 && TryAddParts(line, start))
            return;
        _content.RemoveRange(count, _content.Count - count);
        _content.Add(new(line, start, line.ContentEnd));
    }

    /// <summary>
    /// Adds the parts between the CRs of a line if they look like titles and abstracts in turn. Else a CR is a character of
    /// the text, where it is reported.
    /// </summary>
    private bool TryAddParts(DocumentLine line, int start)
    {
        int first = _content.Count;
        while (start < line.ContentEnd)
        {
            int end = document.Text.IndexOf('\r', start, line.ContentEnd - start);
            end = end < 0 ? line.ContentEnd : end;
            if (end > start)
            {
                ContentLine part = new ContentLine(line, start, end).SeenIn(document.Text);
                bool hasSpace = WhiteSpace.IsSpace(document.Text[start]) || WhiteSpace.IsSpace(document.Text[end - 1]);
                bool isRepeated = _content.Count > first && part.Abstractness > 0 == _content[_content.Count - 1].Abstractness > 0;
                if (hasSpace || isRepeated)
                    return false;
                _content.Add(part);
            }

            start = end + 1;
        }

        return true;
    }

    private void Report(DiagnosticDescriptor descriptor, DocumentLine line) => diagnostics.Add(
        descriptor,
        document.Locate(line, line.ContentStart, line.ContentLength),
        Excerpt.Of(document.Text, line.ContentStart, line.ContentEnd));
}
