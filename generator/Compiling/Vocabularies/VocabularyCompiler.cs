using System.Globalization;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Compiling.Naming;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Vocabularies;

/// <summary>Compiles the vocabularies of a corpus: the names that its papers have, each with its papers.</summary>
internal static class VocabularyCompiler
{
    public static EquatableArray<VocabularyModel> Compile(
        VocabulariesModel wanted,
        IReadOnlyList<DocumentModel> documents,
        IReadOnlyList<PaperModel> papers,
        IReadOnlyList<MergedPaper> merged,
        CancellationToken cancellation)
    {
        var compiled = new List<VocabularyModel>();
        Add(VocabulariesModel.Authors, _ => ByPapers(AuthorsOf(papers, merged, cancellation)), Whole);
        Add(VocabulariesModel.Venues, kind => ByPapers(NamesOf(kind, papers, paper => [paper.Bibliography?.Venue])), Whole);
        Add(VocabulariesModel.Keywords, kind => ByPapers(NamesOf(kind, papers, KeywordsOf)), Whole);
        Add(VocabulariesModel.Years, kind => NamesOf(kind, papers, YearOf).OrderBy(entry => Number(entry.Names[0])), YearName);
        Add(VocabulariesModel.Repositories, kind => ByPapers(NamesOf(kind, papers, RepositoriesOf)), RepositoryName);
        Add(VocabulariesModel.Lists, _ => ListsOf(documents, papers), name => (Path.GetFileNameWithoutExtension(name), name));
        return compiled.ToEquatableArray();

        void Add(
            VocabulariesModel vocabulary,
            Func<VocabulariesModel, IEnumerable<DraftEntry>> entriesOf,
            Func<string, (string Short, string Long)> nameOf)
        {
            if (!wanted.HasFlag(vocabulary))
                return;
            cancellation.ThrowIfCancellationRequested();
            DraftEntry[] entries = [.. entriesOf(vocabulary)];
            string className = vocabulary.ToString();
            string[] members = UniqueNames.Assign(
                [.. EmittedNames.ReservedInVocabulary, className], className, [.. entries.Select(entry => nameOf(entry.Names[0]))]);
            compiled.Add(new(vocabulary, entries.Select((entry, i) => entry.ToModel(members[i])).ToEquatableArray()));
        }
    }

    private static DraftEntry[] AuthorsOf(
        IReadOnlyList<PaperModel> papers, IReadOnlyList<MergedPaper> merged, CancellationToken cancellation)
    {
        var authors = new AuthorVocabulary();
        for (int paper = 0; paper < papers.Count; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (papers[paper].Bibliography is { } bibliography)
                authors.Add(paper, bibliography.Authors, merged[paper].AuthorLists);
        }

        return authors.ToEntries(cancellation);
    }

    /// <summary>The entries of a vocabulary whose names are one if their keys are.</summary>
    private static IEnumerable<DraftEntry> NamesOf(
        VocabulariesModel vocabulary, IReadOnlyList<PaperModel> papers, Func<PaperModel, IEnumerable<string?>> namesOf)
    {
        int kind = VocabularyModel.KindOf(vocabulary)!.Value;
        var table = new NamedPapersTable();
        for (int paper = 0; paper < papers.Count; paper++)
        {
            foreach (string name in namesOf(papers[paper]).OfType<string>())
                table.Add(VocabularyKind.KeyOf(kind, name), name, paper);
        }

        return table.Names.Select(name => new DraftEntry(name));
    }

    private static IEnumerable<DraftEntry> ListsOf(IReadOnlyList<DocumentModel> documents, IReadOnlyList<PaperModel> papers)
    {
        List<int>[] listed = [.. documents.Select(_ => new List<int>())];
        for (int paper = 0; paper < papers.Count; paper++)
        {
            foreach (int document in papers[paper].Appearances.Select(appearance => appearance.Document).Distinct())
                listed[document].Add(paper);
        }

        return documents.Select((document, i) => new DraftEntry([document.Name], [], [.. listed[i]]));
    }

    /// <summary>
    /// Those with the most papers first; equal ones by their names, so that the order does not depend on that of the
    /// papers.
    /// </summary>
    private static IEnumerable<DraftEntry> ByPapers(IEnumerable<DraftEntry> entries) =>
        entries.OrderByDescending(entry => entry.Papers.Length).ThenBy(entry => entry.Names[0], StringComparer.Ordinal);

    private static IEnumerable<string?> KeywordsOf(PaperModel paper) => paper.Bibliography is { } bibliography
        ? bibliography.Keywords.Concat(bibliography.Categories)
        : [];

    private static IEnumerable<string?> YearOf(PaperModel paper) => [paper.Bibliography?.Year?.ToString(CultureInfo.InvariantCulture)];

    private static IEnumerable<string?> RepositoriesOf(PaperModel paper) => paper.Links
        .Select(link => link.Repository)
        .OfType<RepositoryModel>()
        .Select(repository => $"{repository.Host}/{repository.Owner}/{repository.Name}");

    private static (string Short, string Long) Whole(string name) => (name, name);

    private static (string Short, string Long) YearName(string year) =>
        Whole(Number(year) < 0 ? $"Y{year.TrimStart('-')} BC" : "Y" + year);

    /// <summary>The repository's own name, or else with its owner's.</summary>
    private static (string Short, string Long) RepositoryName(string name) =>
        (name.Substring(name.LastIndexOf('/') + 1), name.Substring(name.IndexOf('/') + 1));

    private static int Number(string year) => int.Parse(year, CultureInfo.InvariantCulture);
}
