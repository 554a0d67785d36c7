using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Compiling.Naming;
using TypedCorpus.Generator.Compiling.Vocabularies;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.BibTeX;

namespace TypedCorpus.Generator.Compiling;

/// <summary>Compiles a declaration and the documents that match its patterns to a corpus.</summary>
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
        DocumentModel[] matching = WithDistinctNames(
            documents.Where(document => declaration.Patterns.Any(pattern => Glob.IsMatch(pattern, document.Name))),
            diagnostics);
        matching = CorpusBibliography.Complete(matching, diagnostics, cancellation);
        List<MergedPaper> merged = PaperMerger.Merge(matching, diagnostics, cancellation);
        var ids = new IdAssigner(matching, PatternKeys.By(declaration.Options.CitationKeys, merged), diagnostics);
        var members = new MemberNamer(declaration);

        var papers = new List<PaperModel>(merged.Count);
        foreach (MergedPaper paper in merged)
        {
            cancellation.ThrowIfCancellationRequested();
            string title = paper.Title.Text.Display;
            string? name = ShortName.Of(title);
            PaperId id = ids.Assign(paper);
            papers.Add(new(
                id.Text,
                id.IsDerived,
                name,
                members.Assign(id.CitationKey, name, title),
                paper.Title,
                paper.Abstract,
                paper.Links,
                paper.References,
                paper.Appearances.ToEquatableArray(),
                paper.Bibliography)
            {
                Aliases = id.OtherSlug is { } slug ? paper.Aliases.Append(slug).ToEquatableArray() : paper.Aliases,
            });
        }

        // Another citation key takes neither the id nor the name of a paper.
        for (int i = 0; i < papers.Count; i++)
        {
            EquatableArray<string> others = ids.AssignOthers(merged[i], papers[i].Id);
            if (others.Count > 0)
                papers[i] = papers[i] with
                {
                    OtherIds = others.Select(
                    key => new OtherIdModel(key, members.AssignOther(key))).ToEquatableArray()
                };
            string[] names = [.. MemberAliases.Of(papers[i])];
            if (names.Length > 0)
                papers[i] = papers[i] with { Aliases = papers[i].Aliases.Concat(names).ToEquatableArray() };
        }

        EquatableArray<PaperModel> all = papers.ToEquatableArray();
        EquatableArray<PaperKey> keys = PaperKeys.Of(all, cancellation);
        return new(declaration, new(matching), all)
        {
            Keys = keys,
            KeyRecords = KeyRecord.Write(keys),
            Vocabularies = VocabularyCompiler.Compile(declaration.Options.Vocabularies, matching, papers, merged, cancellation),
        };
    }

    /// <summary>Sorts the documents by name, regardless of the order of the items, and keeps the first of each name.</summary>
    private static DocumentModel[] WithDistinctNames(IEnumerable<DocumentModel> documents, DiagnosticBag diagnostics)
    {
        var distinct = new List<DocumentModel>();
        foreach (DocumentModel document in documents
            .OrderBy(document => document.Name, StringComparer.Ordinal)
            .ThenBy(document => document.Path, StringComparer.Ordinal))
        {
            if (distinct.Count > 0 && distinct[distinct.Count - 1].Name == document.Name)
                diagnostics.Add(DocumentDiagnostics.DuplicateName, LocationInfo.StartOf(document.Path), document.Name);
            else if (document.Layout != DocumentLayoutModel.Unknown)
                distinct.Add(document);
        }

        return distinct.ToArray();
    }
}

/// <summary>A compiled corpus, and separately its diagnostics.</summary>
internal sealed record CompiledCorpus(CorpusModel Corpus, EquatableArray<DiagnosticInfo> Diagnostics);
