using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>
/// Makes one paper of all entries with the same DOI, arXiv number or title, in the order in which the corpus lists them.
/// </summary>
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
                string title = TitleKey.Of(entry.Title.Display);
                string[] keys = KeysOf(entry, title);
                MergedPaper? paper = null;
                for (int i = 0; i < keys.Length && paper is null; i++)
                    byKey.TryGetValue(keys[i], out paper);
                if (paper is null)
                {
                    paper = new(title, new(document, entry.Title));
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

    /// <summary>What an entry is known by, the surest first. No title begins as the others do: it has no control character.</summary>
    private static string[] KeysOf(EntryModel entry, string title) => entry.Bibliography switch
    {
        { Doi: { } doi, ArxivId: { } arxiv } => [DoiKey(doi), ArxivKey(arxiv), title],
        { Doi: { } doi } => [DoiKey(doi), title],
        { ArxivId: { } arxiv } => [ArxivKey(arxiv), title],
        _ => [title],
    };

    private static string DoiKey(string doi) => "\u0001doi:" + TitleKey.Of(doi);

    private static string ArxivKey(string number) => "\u0001arxiv:" + TitleKey.Of(number);
}
