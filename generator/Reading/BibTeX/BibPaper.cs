using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Makes a paper of an entry with all of its fields.</summary>
internal static class BibPaper
{
    /// <summary>The paper; null, with a diagnostic, if it has no title.</summary>
    public static EntryModel? Of(
        BibEntry entry, IReadOnlyList<BibField> all, int rank, DocumentText document, DiagnosticBag diagnostics)
    {
        var fields = new FieldSet(all);
        TextModel? title = fields.Take("title")?.Text(document);
        if (title is null || title.Display.Length == 0)
        {
            diagnostics.Add(
                DocumentDiagnostics.EntryWithoutTitle,
                document.Locate(entry.At, entry.HeadEnd - entry.At),
                Excerpt.Of(entry.Name));
            return null;
        }

        if (fields.Take("subtitle")?.Display is { Length: > 0 } subtitle)
            title = title with { Display = Joined(title.Display, subtitle) };
        TextModel? @abstract = fields.Take("abstract")?.Text(document);
        return EntryFactory.Create(
            rank,
            document.LineNumberAt(entry.At),
            title,
            @abstract is { Display.Length: > 0 } ? @abstract : null,
            new BibliographyBuilder(entry, fields, document, diagnostics).Build());
    }

    private static string Joined(string title, string subtitle) =>
        title + (title[title.Length - 1] is ':' or '.' or '?' or '!' ? " " : ": ") + subtitle;
}
