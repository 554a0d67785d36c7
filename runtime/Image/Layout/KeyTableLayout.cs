namespace TypedCorpus.Image.Layout;

/// <summary>
/// How the lookup table lies in the image: the number of slots and the width of a value, then the slots, each a
/// fingerprint of the key and a value. It is an open-addressing table with linear probing, filled when it was compiled.
/// </summary>
internal static class KeyTableLayout
{
    public const int SlotCountWidth = 4;
    public const int ValueWidthAt = SlotCountWidth;
    public const int SlotsAt = ValueWidthAt + 1;
    public const int FingerprintWidth = 3;

    /// <summary>The slot where the search for a key begins.</summary>
    public static int SlotOf(ulong hash, int slotCount) => (int)(((hash & 0xFFFFFFFF) * (ulong)slotCount) >> 32);

    /// <summary>21 bits of the hash that the slot does not depend on.</summary>
    public static int FingerprintOf(ulong hash) => (int)(hash >> 43);

    /// <summary>The value of a slot: 0 is an empty one.</summary>
    public static int ValueOf(int paper, int kind) => (paper * KeyKind.Count) + kind + 1;

    public static int PaperOf(int value) => (value - 1) / KeyKind.Count;

    public static int KindOf(int value) => (value - 1) % KeyKind.Count;
}

/// <summary>What a key of the lookup table is to its paper, those first that win where two papers have one key.</summary>
internal static class KeyKind
{
    public const int Id = 0;
    public const int Title = 1;
    public const int RawTitle = 2;
    public const int Name = 3;
    public const int Link = 4;
    public const int Count = 5;
}
