using TypedCorpus.Generator.Compiling.Identity;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>Merges the entries of each paper, in the order of the documents.</summary>
internal static class PaperMerger
{
    public static List<MergedPaper> Merge(
        IReadOnlyList<DocumentModel> documents, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        ListedEntry[] entries = Listed(documents, cancellation);
        IReadOnlyList<Conflict> conflicts = WorkFinder.Find(entries, cancellation);

        var places = new Places(documents);
        var papers = new List<MergedPaper>();
        var byWork = new Dictionary<Work, MergedPaper>();
        foreach (ListedEntry entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!byWork.TryGetValue(entry.Work, out MergedPaper? paper))
            {
                paper = new(entry);
                byWork.Add(entry.Work, paper);
                papers.Add(paper);
            }

            paper.Add(entry, places, diagnostics);
        }

        foreach (Conflict conflict in conflicts)
            Report(conflict, places, diagnostics);
        return papers;
    }

    private static ListedEntry[] Listed(IReadOnlyList<DocumentModel> documents, CancellationToken cancellation)
    {
        var entries = new List<ListedEntry>();
        for (int document = 0; document < documents.Count; document++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (EntryModel entry in documents[document].Entries)
                entries.Add(new(document, entries.Count, entry));
        }

        return entries.ToArray();
    }

    private static void Report(Conflict conflict, Places places, DiagnosticBag diagnostics) => diagnostics.Add(
        DocumentDiagnostics.KeptApart,
        conflict.Second.Model.Title.Location,
        Excerpt.Of(conflict.Second.Model.Title.Display),
        places.Of(conflict.First.Document, conflict.First.Model.Title),
        ContradictionText.Describe(conflict.Contradiction, conflict.First, conflict.Second));
}
