using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>
/// Reads reading lists in Markdown: items, rows of tables, headings or paragraphs with a title and with links to the paper and
/// its code. What stands below an item belongs to it.
/// </summary>
/// <remarks>
/// Other documents in Markdown have titles and links too. Therefore at least half of the items, rows and paragraphs that stand
/// alone must be papers.
/// </remarks>
internal sealed class MarkdownReader : IDocumentReader
{
    /// <summary>So many papers without a link to the paper are needed where none has one.</summary>
    private const int MinLikely = 2;

    /// <summary>So many items, details and paragraphs has a paper at most for each of its addresses.</summary>
    private const int MostBlocks = 4;

    /// <summary>
    /// With less than one link or bold text among so many blocks, a document is no list in Markdown: abstracts have some too.
    /// </summary>
    private const int MostBlocksOfStyled = 100;

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".txt"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var entries = new List<EntryModel>();
        content = new(DocumentLayoutModel.MarkdownList, null, null, entries);
        if (!HasMarks(document))
            return false;

        var found = new DiagnosticBag();
        IReadOnlyList<MarkdownEntry> all = new MarkdownEntries(document, found).Read(cancellation);
        if (!AreList(all))
            return false;

        diagnostics.AddAll(found);
        TitleNumbers.Remove([.. all.Where(static entry => entry.Role is MarkdownRole.Paper or MarkdownRole.LikelyPaper)], document);
        foreach (MarkdownEntry entry in all)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Role is MarkdownRole.Paper or MarkdownRole.LikelyPaper)
                entries.Add(entry.Draft.ToEntry(entries.Count + 1));
            else if (entry.Role == MarkdownRole.Other)
                Report(entry, document, diagnostics);
        }

        return true;
    }

    /// <summary>
    /// Whether there are enough links and bold texts, or else addresses in lines that are marked: a plain list has few of them.
    /// </summary>
    private static bool HasMarks(DocumentText document)
    {
        int styled = Count(document.Text, "](") + Count(document.Text, "**");
        int addresses = Count(document.Text, "://");
        if (styled == 0 && addresses == 0)
            return false;
        int marked = 0;
        int paragraphs = 0;
        bool isAfterGap = true;
        foreach (DocumentLine line in document.Lines)
        {
            bool isMarked = !line.IsBlank && IsMark(document.Text[line.ContentStart]);
            marked += isMarked ? 1 : 0;
            paragraphs += !isMarked && !line.IsBlank && isAfterGap ? 1 : 0;
            isAfterGap = line.IsBlank;
        }

        int blocks = marked + paragraphs;
        return (styled > 0 && blocks <= MostBlocksOfStyled * (styled + addresses)) || (marked > 0 && blocks <= MostBlocks * addresses);
    }

    private static int Count(string text, string mark)
    {
        int count = 0;
        for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    /// <summary>Whether an item, a row, a heading, a tag or a quoted title may begin with a character.</summary>
    private static bool IsMark(char c) =>
        AsciiChar.IsDigit(c) || c is '-' or '*' or '+' or '|' or '#' or '<' or '>' or '"' or '[' or '(' or '\u2013' or '\u2022' or '\u00B7'
            or '\u201C' or '\u300A' or '\u300C';

    private static bool AreList(IReadOnlyList<MarkdownEntry> all)
    {
        int papers = all.Count(static entry => entry.Role == MarkdownRole.Paper);
        int likely = all.Count(static entry => entry.Role == MarkdownRole.LikelyPaper);
        int others = all.Count(static entry => entry.Role is MarkdownRole.Other or MarkdownRole.Prose);
        return (papers > 0 || likely >= MinLikely) && papers + likely >= others;
    }

    private static void Report(MarkdownEntry entry, DocumentText document, DiagnosticBag diagnostics)
    {
        TextExtent line = entry.Head.Lines[0];
        LocationInfo location = document.Locate(line.Start, line.Length);
        string excerpt = Excerpt.Of(document.Text, line.Start, line.End);
        if (entry.Draft.Title is null && entry.Draft.HasEvidence)
            diagnostics.Add(DocumentDiagnostics.EntryWithoutTitle, location, excerpt);
        else
            diagnostics.Add(DocumentDiagnostics.BrokenEntry, location, excerpt, "it has no link to a paper");
    }
}
