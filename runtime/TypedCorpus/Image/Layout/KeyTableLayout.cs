using System.Runtime.CompilerServices;

namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of the lookup table: a header, the pilots of its perfect hash function, a fingerprint for each
/// slot, a value for each slot, and the values of keys whose hashes collide.
/// </summary>
/// <remarks>
/// The hash of a key determines its bucket; the pilot of each bucket was chosen when the table was compiled so that each
/// hash in the table has a slot of its own (D. Belazzougui, F. C. Botelho and M. Dietzfelbinger, "Hash, displace, and
/// compress", ESA 2009; G. E. Pibiri and R. Trani, "PTHash: Revisiting FCH minimal perfect hashing", SIGIR 2021).
/// A fingerprint is fourteen bits of the hash, which refuses nearly all keys that are not in the table. Fingerprints lie
/// apart from the values so that those of a large table stay in a nearer cache.
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

    private const ulong Mixer = 0xD6E8FEB86659FD93;
    private const ulong PilotMixer = 0x9E3779B97F4A7C15;
    private const int SevenBits = 0x7F7F;
    private const int KindBits = 4;
    private const int TitleBit = 1 << 27;

    public static int FingerprintsAt(int bucketCount) => checked(PilotsAt + (bucketCount * PilotWidth));

    public static int ValuesAt(int bucketCount, int slotCount) =>
        checked(FingerprintsAt(bucketCount) + (slotCount * FingerprintWidth));

    /// <summary>Where the values of colliding keys lie: those of one hash together, followed by a zero.</summary>
    public static int CollisionsAt(int bucketCount, int slotCount) =>
        checked(ValuesAt(bucketCount, slotCount) + (slotCount * ValueWidth));

    /// <summary>The hash of a key as the table uses it, which depends on the table's seed.</summary>
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

    /// <summary>The part of a hash that is kept in its slot.</summary>
    public static ushort FingerprintOf(ulong hash) => (ushort)(hash & SevenBits);

    /// <summary>The value of a key: a paper, or the place of the first of several colliding keys. Zero is no value.</summary>
    public static int ValueOf(int index, int kind) => (index << KindBits) | kind;

    /// <summary>The value of a title: its place among the titles, or its paper if the place is too large a number.</summary>
    public static int ValueOfTitle(int paper, int titleAt) =>
        titleAt < TitleBit ? titleAt | TitleBit : ValueOf(paper, KeyKind.Title);

    public static bool IsTitle(int value) => value >= TitleBit;

    public static int TitleAt(int value) => value & (TitleBit - 1);

    public static int IndexOf(int value) => value >> KindBits;

    public static int KindOf(int value) => value & ((1 << KindBits) - 1);
}

/// <summary>The kind of a key in the lookup table. If two papers have the same key, the lower kind takes precedence.</summary>
internal static class KeyKind
{
    public const int Id = 1;

    /// <summary>Another citation key.</summary>
    public const int OtherId = 2;
    public const int Title = 3;
    public const int RawTitle = 4;
    public const int Name = 5;
    public const int Doi = 6;
    public const int ArxivId = 7;
    public const int Link = 8;
    public const int Url = 9;
    public const int PdfUrl = 10;

    /// <summary>A title, DOI, arXiv number or address of an entry that was merged.</summary>
    public const int Alias = 11;

    /// <summary>The name of the paper's member.</summary>
    public const int Member = 12;

    /// <summary>The folded form of an id, a title, a name or an alias.</summary>
    public const int Folded = 13;

    /// <summary>Several keys whose hashes are equal.</summary>
    public const int Collision = 14;
}
