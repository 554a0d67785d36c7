using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Makes papers of the entries that need macros or entries of other documents, once the documents of a corpus are known. What
/// none of them has is reported here.
/// </summary>
internal static class CorpusBibliography
{
    /// <summary>The documents, in their order, with all of their papers.</summary>
    public static DocumentModel[] Complete(DocumentModel[] documents, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (!Array.Exists(documents, static document => document.Source is not null))
            return documents;

        var budget = new ExpansionBudget(documents.Sum(static document => document.Source is null ? 0 : document.ByteLength));
        var macros = new Macros(budget, isOfCorpus: true);
        var entries = new List<BibEntry>();
        var ranks = new List<int>();
        for (int i = 0; i < documents.Length; i++)
        {
            if (documents[i].Source is not { } source)
                continue;
            foreach (MacroModel macro in source.Macros)
                macros.Define(new(macro.Name, new ModelValue(new("", macro.Parts, Text: null)), i));
            foreach (SourceEntryModel entry in source.Entries)
            {
                BibField[] fields = [.. entry.Fields.Select(static field => new BibField(field.Name, new ModelValue(field)))];
                entries.Add(new(entry.Type, entry.Key, entry.Head, fields, i));
                ranks.Add(entry.Rank);
            }
        }

        var papers = new List<EntryModel>?[documents.Length];
        BindMacros(entries, macros, diagnostics, cancellation);
        var inheritance = new Inheritance(entries, isOfCorpus: true, budget, diagnostics);
        for (int i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ranks[i] == 0)
                continue;
            List<EntryModel> added = papers[entries[i].Document] ??= [];
            if (BibPaper.Of(entries[i], inheritance.FieldsOf(i), ranks[i], diagnostics) is { } paper)
                added.Add(paper);
        }

        return [.. documents.Select((document, index) => document.Source is null ? document : document with
        {
            Source = null,
            Entries = papers[index] is { } added ? Ranked(document.Entries.Concat(added)) : document.Entries,
        })];
    }

    /// <summary>The papers in the order of the document, with ranks that count them.</summary>
    private static EquatableArray<EntryModel> Ranked(IEnumerable<EntryModel> papers) => papers
        .OrderBy(static paper => paper.Rank)
        .Select(static (paper, index) => paper.Rank == index + 1 ? paper : paper with { Rank = index + 1 })
        .ToEquatableArray();

    private static void BindMacros(List<BibEntry> entries, Macros macros, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var reported = new HashSet<string>(FoldedCase.Comparer);
        foreach (Macro macro in macros.All)
        {
            macros.Bind(macro);
            Report(macro.Value);
        }

        foreach (BibEntry entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (BibValue value in entry.Fields.Select(static field => field.Value).Where(static value => value.IsOpen))
            {
                macros.TryBind(value, entry.Document);
                Report(value);
            }
        }

        void Report(BibValue value)
        {
            foreach ((string name, LocationInfo location) in value.OpenMacros.Where(macro => reported.Add(macro.Name)))
                diagnostics.Add(DocumentDiagnostics.UnknownMacro, location, Excerpt.Of(name));
        }
    }
}
