using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>
/// Gathers the keys of the papers, each once. Where two papers have one key, an id wins over another citation key, that over
/// a title, a title over a name, a name over a DOI or arXiv number, those over a link, and all over what names a paper only
/// by an entry that was merged or by its member; of one kind, the first paper wins. A folded form leads to the first paper that
/// has it, unless it is a key itself.
/// </summary>
internal static class PaperKeys
{
    /// <summary>The kinds whose keys people read and type.</summary>
    private static readonly int[] Foldable = [KeyKind.Id, KeyKind.OtherId, KeyKind.Title, KeyKind.RawTitle, KeyKind.Name, KeyKind.Alias];

    public static EquatableArray<PaperKey> Of(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        var keys = new List<PaperKey>();
        var seen = new HashSet<string>(FoldedCase.Comparer);
        for (int kind = KeyKind.Id; kind <= KeyKind.Member; kind++)
        {
            for (int paper = 0; paper < papers.Count; paper++)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (string key in KeysOf(papers[paper], kind))
                {
                    if (seen.Add(key))
                        keys.Add(new(key, paper, kind));
                    // A key with marks is found by its composed form too, and so by any other.
                    string composed = CanonicalForm.Compose(key);
                    if (!ReferenceEquals(composed, key) && seen.Add(composed))
                        keys.Add(new(composed, paper, kind));
                }
            }
        }

        AddFolded(papers, seen, keys, cancellation);
        return keys.ToEquatableArray();
    }

    private static void AddFolded(
        EquatableArray<PaperModel> papers, HashSet<string> seen, List<PaperKey> keys, CancellationToken cancellation)
    {
        for (int paper = 0; paper < papers.Count; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (string key in Foldable.SelectMany(kind => KeysOf(papers[paper], kind)))
            {
                if (FoldedKey.Of(key) is { } folded && seen.Add(folded))
                    keys.Add(new(folded, paper, KeyKind.Folded));
            }
        }
    }

    private static IEnumerable<string> KeysOf(PaperModel paper, int kind) => kind switch
    {
        KeyKind.Id => [paper.Id],
        KeyKind.OtherId => paper.OtherIds.Select(other => other.Key),
        KeyKind.Title => [paper.Title.Text.Display],
        KeyKind.RawTitle => [paper.Title.Text.Raw],
        KeyKind.Name => paper.Name is null ? [] : [paper.Name],
        KeyKind.Doi => One(paper.Bibliography?.Doi),
        KeyKind.ArxivId => One(paper.Bibliography?.ArxivId),
        KeyKind.Url => OneLink(paper.Bibliography?.Url),
        KeyKind.PdfUrl => OneLink(paper.Bibliography?.PdfUrl),
        KeyKind.Alias => paper.Aliases,
        KeyKind.Member => [paper.MemberName],
        _ => paper.Links.Select(link => LinkKey.Of(link.Url.AsSpan()).ToString()),
    };

    private static string[] One(string? key) => key is null ? [] : [key];

    private static string[] OneLink(string? url) => url is null ? [] : [LinkKey.Of(url.AsSpan()).ToString()];
}
