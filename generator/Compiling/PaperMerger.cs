using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace TypedCorpus.Generator.Compiling;

/// <summary>Makes one paper of all entries with the same title, in the order in which the corpus lists them.</summary>
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
                string key = TitleKey.Of(entry.Title.Display);
                if (!byKey.TryGetValue(key, out MergedPaper? paper))
                {
                    paper = new(key, new(document, entry.Title));
                    byKey.Add(key, paper);
                    papers.Add(paper);
                }

                paper.Add(document, entry, documents, diagnostics);
            }
        }

        return papers;
    }
}

/// <summary>A paper while its entries are gathered: its first title and its first abstract stand.</summary>
internal sealed class MergedPaper(string key, PaperText title)
{
    public string Key { get; } = key;

    public PaperText Title { get; } = title;

    public PaperText? Abstract { get; private set; }

    public EquatableArray<LinkModel> Links { get; private set; }

    public EquatableArray<string> References { get; private set; }

    public List<AppearanceModel> Appearances { get; } = [];

    public void Add(int document, EntryModel entry, IReadOnlyList<DocumentModel> documents, DiagnosticBag diagnostics)
    {
        Appearances.Add(new(document, entry.Rank, entry.Line));
        if (entry.Abstract is null)
            return;

        if (Abstract is null)
        {
            Abstract = new(document, entry.Abstract);
            Links = entry.Links;
            References = entry.References;
        }
        else if (Abstract.Text.Display != entry.Abstract.Display)
        {
            LocationInfo kept = Abstract.Text.Location;
            diagnostics.Add(
                DocumentDiagnostics.AbstractsDiffer,
                entry.Abstract.Location,
                Excerpt.Of(Title.Text.Display),
                $"{documents[Abstract.Document].Name}({kept.Lines.Start.Line + 1},{kept.Lines.Start.Character + 1})");
        }
    }
}
