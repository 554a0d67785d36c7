using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

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

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".txt"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var entries = new List<EntryModel>();
        content = new(DocumentLayoutModel.MarkdownList, null, null, entries);
        if (!HasMarks(document.Text))
            return false;

        var found = new DiagnosticBag();
        IReadOnlyList<MarkdownEntry> all = new MarkdownEntries(document, found).Read(cancellation);
        if (!AreList(all))
            return false;

        diagnostics.AddAll(found);
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

    /// <summary>Whether there is a link or bold text at all.</summary>
    private static bool HasMarks(string text) =>
        text.IndexOf("](", StringComparison.Ordinal) >= 0
        || text.IndexOf("**", StringComparison.Ordinal) >= 0
        || text.IndexOf("://", StringComparison.Ordinal) >= 0;

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
