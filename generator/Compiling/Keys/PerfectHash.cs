using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>A function that leads each hash of a set to a slot of its own.</summary>
/// <param name="Seed">What the hashes are mixed with.</param>
/// <param name="Pilots">The pilot of each bucket, with seven bits to a byte.</param>
/// <param name="SlotCount">The number of slots, a few more than hashes.</param>
internal sealed record PerfectHash(int Seed, ushort[] Pilots, int SlotCount)
{
    public int SlotOf(ulong keyHash)
    {
        ulong hash = KeyTableLayout.Mix(keyHash, Seed);
        int pilot = Pilots[KeyTableLayout.BucketOf(hash, Pilots.Length)];
        return KeyTableLayout.SlotOf(hash, pilot, SlotCount);
    }
}
