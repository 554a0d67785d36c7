using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Compiling.Naming;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Compiling;

/// <summary>Makes one corpus of a declaration and the documents that its patterns take.</summary>
internal static class CorpusCompiler
{
    public static CompiledCorpus Compile(
        CorpusDeclaration declaration, IReadOnlyList<DocumentModel> documents, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        CorpusModel? corpus = Guard.Run(
            $"compiling '{declaration.FullName}'",
            null,
            diagnostics,
            () => Compile(declaration, documents, diagnostics, cancellation));
        return new(
            corpus ?? new(declaration, EquatableArray<DocumentModel>.Empty, EquatableArray<PaperModel>.Empty),
            diagnostics.ToArray());
    }

    private static CorpusModel Compile(
        CorpusDeclaration declaration,
        IReadOnlyList<DocumentModel> documents,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        DocumentModel[] taken = WithDistinctNames(
            documents.Where(document => declaration.Patterns.Any(pattern => Glob.IsMatch(pattern, document.Name))),
            diagnostics);
        List<MergedPaper> merged = PaperMerger.Merge(taken, diagnostics, cancellation);
        var ids = new IdAssigner(taken, diagnostics);
        var members = new MemberNamer(declaration);

        var papers = new List<PaperModel>(merged.Count);
        foreach (MergedPaper paper in merged)
        {
            cancellation.ThrowIfCancellationRequested();
            string title = paper.Title.Text.Display;
            string? name = ShortName.Of(title);
            string id = ids.Assign(paper, out bool isDerived);
            papers.Add(new(
                id,
                isDerived,
                name,
                members.Assign(paper.Bibliography?.Key, name, title, paper.Key),
                paper.Title,
                paper.Abstract,
                paper.Links,
                paper.References,
                paper.Appearances.ToEquatableArray(),
                paper.Bibliography));
        }

        EquatableArray<PaperModel> all = papers.ToEquatableArray();
        return new(declaration, new(taken), all) { Keys = KeyRecords.Of(all, cancellation) };
    }

    /// <summary>In the order of their names, whatever the order of the items; of two with one name, the first stays.</summary>
    private static DocumentModel[] WithDistinctNames(IEnumerable<DocumentModel> documents, DiagnosticBag diagnostics)
    {
        var distinct = new List<DocumentModel>();
        foreach (DocumentModel document in documents
            .OrderBy(document => document.Name, StringComparer.Ordinal)
            .ThenBy(document => document.Path, StringComparer.Ordinal))
        {
            if (distinct.Count > 0 && distinct[distinct.Count - 1].Name == document.Name)
                diagnostics.Add(DocumentDiagnostics.DuplicateName, DocumentText.StartOf(document.Path), document.Name);
            else if (document.Layout != DocumentLayout.Unknown)
                distinct.Add(document);
        }

        return distinct.ToArray();
    }
}

/// <summary>A corpus as compiled, and apart from it what is wrong with it.</summary>
internal sealed record CompiledCorpus(CorpusModel Corpus, EquatableArray<DiagnosticInfo> Diagnostics);
