using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads BibTeX and BibLaTeX files: finds where entries begin and braces close, reads the entries with their macros, resolves
/// what they inherit, and makes papers of them.
/// </summary>
internal sealed class BibTeXReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".bib"];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        List<EntryStart> starts = EntryStarts.In(document.Text);
        var papers = new List<EntryModel>();
        content = new(DocumentLayoutModel.BibTeX, null, null, papers);
        if (starts.TrueForAll(start => start.HasNoBrace))
            return document.Lines.All(line => line.IsBlank);

        var budget = new ExpansionBudget(document.Text.Length);
        IReadOnlyList<BibEntry> entries = new EntryScanner(document, starts, budget, diagnostics).Run(cancellation);
        var inheritance = new Inheritance(document, entries, budget, diagnostics);
        for (int i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!EntryTypes.IsHelper(entries[i].Type) && PaperOf(entries[i], inheritance.FieldsOf(i)) is { } paper)
                papers.Add(paper);
        }

        return true;

        EntryModel? PaperOf(BibEntry entry, IReadOnlyList<BibField>? fields)
        {
            if (fields is not null)
                return Paper(entry, fields, papers.Count + 1, document, diagnostics);
            diagnostics.Add(
                DocumentDiagnostics.BrokenEntry,
                document.Locate(entry.At, entry.HeadEnd - entry.At),
                Excerpt.Of(entry.Name),
                "it inherits too much text");
            return null;
        }
    }

    /// <summary>Makes a paper of an entry with all of its fields; null, with a diagnostic, if it has no title.</summary>
    private static EntryModel? Paper(
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
            new BibliographyBuilder(entry, fields, document, diagnostics).Build(),
            Addresses(all));
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
