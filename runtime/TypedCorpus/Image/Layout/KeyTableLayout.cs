using System.Runtime.CompilerServices;

namespace TypedCorpus.Image.Layout;

/// <summary>
/// How the lookup table lies in the image: a header, the pilots of its perfect hash function, a fingerprint for each
/// slot, a value for each, and the keys whose hashes are twins.
/// </summary>
/// <remarks>
/// A key's hash names its bucket; the pilot of the bucket was chosen when the table was compiled so that each key
/// of the table has a slot for itself (D. Belazzougui, F. C. Botelho and M. Dietzfelbinger, "Hash, displace, and
/// compress", ESA 2009; G. E. Pibiri and R. Trani, "PTHash: Revisiting FCH minimal perfect hashing", SIGIR 2021).
/// A fingerprint is fourteen bits of the hash. It refuses nearly all keys that are not in the table, and apart from the
/// values those of a large table lie in a nearer cache.
/// </remarks>
internal static class KeyTableLayout
{
    /// <summary>The width of a value and of each number of the header.</summary>
    public const int NumberWidth = 4;
    public const int BucketCountAt = 0;
    public const int SlotCountAt = BucketCountAt + NumberWidth;
    public const int SeedAt = SlotCountAt + NumberWidth;
    public const int PilotsAt = SeedAt + NumberWidth;
    public const int PilotWidth = 2;
    public const int FingerprintWidth = 2;
    public const int ValueWidth = NumberWidth;

    /// <summary>The twins of one hash lie together, a value each, with a zero behind them.</summary>
    public const int TwinWidth = NumberWidth;

    private const ulong Mixer = 0xD6E8FEB86659FD93;
    private const ulong PilotMixer = 0x9E3779B97F4A7C15;
    private const int SevenBits = 0x7F7F;
    private const int KindBits = 4;
    private const int TitleBit = 1 << 27;

    public static int FingerprintsAt(int bucketCount) => checked(PilotsAt + (bucketCount * PilotWidth));

    public static int ValuesAt(int bucketCount, int slotCount) =>
        checked(FingerprintsAt(bucketCount) + (slotCount * FingerprintWidth));

    public static int TwinsAt(int bucketCount, int slotCount) =>
        checked(ValuesAt(bucketCount, slotCount) + (slotCount * ValueWidth));

    /// <summary>The hash of a key as the table takes it: another one with each seed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong keyHash, int seed)
    {
        ulong hash = (keyHash ^ (keyHash >> 32) ^ (ulong)seed) * Mixer;
        return hash ^ (hash >> 32);
    }

    public static int BucketOf(ulong hash, int bucketCount) => (int)(((hash >> 32) * (ulong)bucketCount) >> 32);

    /// <param name="hash">The mixed hash of the key.</param>
    /// <param name="pilot">The pilot of its bucket, with seven bits to a byte as it is stored.</param>
    /// <param name="slotCount">The number of slots.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SlotOf(ulong hash, int pilot, int slotCount) =>
        (int)(((((hash ^ ((ulong)pilot * PilotMixer)) * Mixer) >> 32) * (ulong)slotCount) >> 32);

    /// <summary>What stands for a key in its slot.</summary>
    public static ushort FingerprintOf(ulong hash) => (ushort)(hash & SevenBits);

    /// <summary>What a key leads to: a paper, or the first of some twins. Zero stands for nothing.</summary>
    public static int ValueOf(int index, int kind) => (index << KindBits) | kind;

    /// <summary>
    /// What a title leads to: its place among the titles. One that lies too far for that is found by its paper.
    /// </summary>
    public static int ValueOfTitle(int paper, int titleAt) =>
        titleAt < TitleBit ? titleAt | TitleBit : ValueOf(paper, KeyKind.Title);

    public static bool IsTitle(int value) => value >= TitleBit;

    public static int TitleAt(int value) => value & (TitleBit - 1);

    public static int IndexOf(int value) => value >> KindBits;

    public static int KindOf(int value) => value & ((1 << KindBits) - 1);
}
