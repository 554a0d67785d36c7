using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>Merges the entries of each paper, in the order of the documents.</summary>
internal static class PaperMerger
{
    public static List<MergedPaper> Merge(
        IReadOnlyList<DocumentModel> documents, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var papers = new List<MergedPaper>();
        var byKey = new Dictionary<string, MergedPaper>(StringComparer.Ordinal);
        for (int document = 0; document < documents.Count; document++)
        {
            foreach (EntryModel entry in documents[document].Entries)
            {
                cancellation.ThrowIfCancellationRequested();
                string[] keys = PaperIdentity.KeysOf(entry);
                MergedPaper? paper = null;
                for (int i = 0; i < keys.Length && paper is null; i++)
                    byKey.TryGetValue(keys[i], out paper);
                if (paper is null)
                {
                    paper = new(titleKey: keys[keys.Length - 1], new(document, entry.Title));
                    papers.Add(paper);
                }

                foreach (string key in keys)
                {
                    if (!byKey.ContainsKey(key))
                        byKey.Add(key, paper);
                }

                paper.Add(document, entry, documents, diagnostics);
            }
        }

        return papers;
    }
}
