using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Image;

/// <summary>Looks a key up in the static table: by its hash, then by the text of the one paper that it may be of.</summary>
internal static class KeyTable
{
    /// <summary>The paper with a key, or −1.</summary>
    public static int Find(PaperCorpus corpus, ReadOnlySpan<char> key)
    {
        int paper = Probe(corpus, key);
        if (paper >= 0)
            return paper;

        // A link is kept without what may be left off, and may have been given with it.
        ReadOnlySpan<char> link = LinkKey.Of(key);
        return link.Length < key.Length ? Probe(corpus, link) : -1;
    }

    private static int Probe(PaperCorpus corpus, ReadOnlySpan<char> key)
    {
        ReadOnlySpan<byte> table = corpus.Data.Keys;
        int slotCount = SevenBit.Read(table[..KeyTableLayout.SlotCountWidth]);
        int valueWidth = table[KeyTableLayout.ValueWidthAt];
        ReadOnlySpan<byte> slots = table[KeyTableLayout.SlotsAt..];
        int slotLength = KeyTableLayout.FingerprintWidth + valueWidth;

        ulong hash = KeyHash.Of(key);
        int fingerprint = KeyTableLayout.FingerprintOf(hash);
        int slot = KeyTableLayout.SlotOf(hash, slotCount);
        while (true)
        {
            ReadOnlySpan<byte> bytes = slots.Slice(slot * slotLength, slotLength);
            int value = SevenBit.Read(bytes[KeyTableLayout.FingerprintWidth..]);
            if (value == 0)
                return -1;
            if (SevenBit.Read(bytes[..KeyTableLayout.FingerprintWidth]) == fingerprint
                && IsKey(corpus, KeyTableLayout.PaperOf(value), KeyTableLayout.KindOf(value), key))
            {
                return KeyTableLayout.PaperOf(value);
            }

            slot = slot + 1 == slotCount ? 0 : slot + 1;
        }
    }

    private static bool IsKey(PaperCorpus corpus, int paper, int kind, ReadOnlySpan<char> key)
    {
        var reader = new PaperReader(corpus.Data, paper);
        return kind switch
        {
            // These are not in the image as they are: the paper makes them once and keeps them.
            KeyKind.Id => CaseFolding.Equals(key, corpus[paper].Id),
            KeyKind.Link => IsLink(corpus[paper], key),
            KeyKind.Title => KeyComparer.Equals(key, reader.Title),
            KeyKind.RawTitle => KeyComparer.Equals(key, reader.RawTitle),
            _ => KeyComparer.Equals(key, reader.Name),
        };
    }

    private static bool IsLink(Paper paper, ReadOnlySpan<char> key)
    {
        foreach (PaperLink link in paper.Links)
        {
            if (CaseFolding.Equals(key, LinkKey.Of(link.Url)))
                return true;
        }

        return false;
    }
}
