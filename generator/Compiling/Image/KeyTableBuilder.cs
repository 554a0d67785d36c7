using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>
/// Builds the table behind <c>Find</c>: ids, titles, names and links to papers. Where two papers have one key, an id
/// wins over a title, that over a name, that over a link, and then the paper that comes first.
/// </summary>
internal static class KeyTableBuilder
{
    public static byte[] Build(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        List<(ulong Hash, int Value)> keys = Keys(papers, cancellation);

        // At most three slots in four are taken, so that a miss soon meets an empty one.
        int slotCount = (keys.Count * 4 / 3) + 1;
        int valueWidth = SevenBit.WidthOf(KeyTableLayout.ValueOf(papers.Count, 0));
        int slotLength = KeyTableLayout.FingerprintWidth + valueWidth;
        byte[] bytes = new byte[KeyTableLayout.SlotsAt + (slotCount * slotLength)];
        SevenBit.Write(bytes.AsSpan(0, KeyTableLayout.SlotCountWidth), slotCount);
        bytes[KeyTableLayout.ValueWidthAt] = (byte)valueWidth;

        bool[] taken = new bool[slotCount];
        foreach ((ulong hash, int value) in keys)
        {
            int slot = KeyTableLayout.SlotOf(hash, slotCount);
            while (taken[slot])
                slot = (slot + 1) % slotCount;
            taken[slot] = true;
            Span<byte> bytesOfSlot = bytes.AsSpan(KeyTableLayout.SlotsAt + (slot * slotLength), slotLength);
            SevenBit.Write(bytesOfSlot.Slice(0, KeyTableLayout.FingerprintWidth), KeyTableLayout.FingerprintOf(hash));
            SevenBit.Write(bytesOfSlot.Slice(KeyTableLayout.FingerprintWidth), value);
        }

        return bytes;
    }

    private static List<(ulong Hash, int Value)> Keys(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        var keys = new List<(ulong, int)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int kind = 0; kind < KeyKind.Count; kind++)
        {
            for (int paper = 0; paper < papers.Count; paper++)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (string key in KeysOf(papers[paper], kind))
                {
                    if (seen.Add(Fold(key)))
                        keys.Add((KeyHash.Of(key.AsSpan()), KeyTableLayout.ValueOf(paper, kind)));
                }
            }
        }

        return keys;
    }

    private static IEnumerable<string> KeysOf(PaperModel paper, int kind) => kind switch
    {
        KeyKind.Id => [paper.Id],
        KeyKind.Title => [paper.Title.Text.Display],
        KeyKind.RawTitle => [paper.Title.Text.Raw],
        KeyKind.Name => paper.Name is null ? [] : [paper.Name],
        _ => paper.Links.Select(link => LinkKey.Of(link.Url.AsSpan()).ToString()),
    };

    private static string Fold(string key)
    {
        char[] folded = key.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
            folded[i] = CaseFolding.Fold(folded[i]);
        return new(folded);
    }
}
