using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>
/// The keys of the papers, each once. Where two papers have one key, an id wins over a title, that over a name, that
/// over a link, and then the paper that comes first.
/// </summary>
internal static class PaperKeys
{
    public static IEnumerable<TableKey> Of(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int kind = KeyKind.Id; kind <= KeyKind.Link; kind++)
        {
            for (int paper = 0; paper < papers.Count; paper++)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (string key in KeysOf(papers[paper], kind))
                {
                    if (seen.Add(Fold(key)))
                        yield return new(key, KeyTableLayout.ValueOf(paper, kind), PlaceOf(papers[paper], kind, key));
                }
            }
        }
    }

    private static IEnumerable<string> KeysOf(PaperModel paper, int kind) => kind switch
    {
        KeyKind.Id => [paper.Id],
        KeyKind.Title => [paper.Title.Text.Display],
        KeyKind.RawTitle => [paper.Title.Text.Raw],
        KeyKind.Name => paper.Name is null ? [] : [paper.Name],
        _ => paper.Links.Select(link => LinkKey.Of(link.Url.AsSpan()).ToString()),
    };

    /// <summary>Where the document has a title, or the name that begins it, as it is.</summary>
    private static ulong PlaceOf(PaperModel paper, int kind, string key)
    {
        TextModel title = paper.Title.Text;
        bool isThere = kind == KeyKind.RawTitle || (kind is KeyKind.Title or KeyKind.Name && title.Display == title.Raw);
        return isThere ? TextPlace.Of(paper.Title.Document, title.Bytes.Start, Utf8.ByteCount(key.AsSpan())) : 0;
    }

    private static string Fold(string key)
    {
        char[] folded = key.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
            folded[i] = CaseFolding.Fold(folded[i]);
        return new(folded);
    }
}

/// <summary>A key of the table: what it leads to, and where a document has it.</summary>
internal readonly record struct TableKey(string Text, int Value, ulong Place);
