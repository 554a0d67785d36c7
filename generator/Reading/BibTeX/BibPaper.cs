using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Makes a paper of an entry with all of its fields.</summary>
internal static class BibPaper
{
    /// <summary>The paper; null, with a diagnostic, if the entry has no title or inherits too much.</summary>
    public static EntryModel? Of(BibEntry entry, InheritedFields all, int rank, DiagnosticBag diagnostics)
    {
        if (all.Fields is null)
        {
            diagnostics.Add(DocumentDiagnostics.BrokenEntry, entry.Head, Excerpt.Of(entry.Name), "it inherits too much text");
            return null;
        }

        var fields = new FieldSet(all.Fields);
        TextModel? title = fields.Take("title")?.Text;
        if (title is null || title.Display.Length == 0)
        {
            diagnostics.Add(DocumentDiagnostics.EntryWithoutTitle, entry.Head, Excerpt.Of(entry.Name));
            return null;
        }

        if (entry.Key is null)
            diagnostics.Add(DocumentDiagnostics.EntryWithoutKey, entry.Head, Excerpt.Of(title.Display));
        if (fields.Take("subtitle")?.Display is { Length: > 0 } subtitle)
            title = title with { Display = Joined(title.Display, subtitle) };
        TextModel? @abstract = fields.Take("abstract")?.Text;
        return EntryFactory.Create(
            rank,
            entry.Line,
            title,
            @abstract is { Display.Length: > 0 } ? @abstract : null,
            new BibliographyBuilder(entry, fields, diagnostics).Build(),
            Addresses(all.Fields));
    }

    private static string Addresses(IReadOnlyList<BibField> all) => string.Join(" ", all
        .Where(static field => HasWords(field.Name))
        .Select(static field => LatexLinks.AddressesIn(field.Value.Source))
        .Where(static addresses => addresses.Length > 0));

    /// <summary>Whether words in a field may lead to an address: \href{address}{words}.</summary>
    private static bool HasWords(string field) => field is "abstract" or "annotation" or "note" or "addendum" or "howpublished";

    private static string Joined(string title, string subtitle) =>
        title + (title[title.Length - 1] is ':' or '.' or '?' or '!' ? " " : ": ") + subtitle;
}
