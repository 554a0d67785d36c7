using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>
/// Finds a perfect hash function by "hash and displace": the hashes fall into buckets, and for each bucket, the
/// largest first, the first pilot is taken that leads all its hashes to free slots.
/// </summary>
/// <remarks>
/// D. Belazzougui, F. C. Botelho and M. Dietzfelbinger, "Hash, displace, and compress", ESA 2009; the pilots are
/// mixed into the hash as in G. E. Pibiri and R. Trani, "PTHash: Revisiting FCH minimal perfect hashing", SIGIR 2021.
/// Nothing is random: one set of hashes always gives one function.
/// </remarks>
internal sealed class PerfectHashBuilder
{
    private const int PilotCount = 1 << 14;
    private const double HashesPerBucket = 4;
    private const double SlotsPerHash = 1.02;

    // An attempt fails only for hashes chosen to make it fail; the next one has more room.
    private const double Growth = 1.25;

    private readonly ulong[] _hashes;
    private readonly int[] _bucketEnds;
    private readonly ushort[] _pilots;
    private readonly bool[] _taken;

    private PerfectHashBuilder(ulong[] keyHashes, int seed, int bucketCount, int slotCount)
    {
        _bucketEnds = new int[bucketCount];
        _pilots = new ushort[bucketCount];
        _taken = new bool[slotCount];
        _hashes = SortByBucket(Array.ConvertAll(keyHashes, hash => KeyTableLayout.Mix(hash, seed)));
    }

    /// <param name="keyHashes">Hashes of which no two are equal.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static PerfectHash Build(ulong[] keyHashes, CancellationToken cancellation)
    {
        double room = 1;
        for (int seed = 0; ; seed++)
        {
            int bucketCount = (int)(keyHashes.Length / HashesPerBucket * room) + 1;
            int slotCount = (int)(keyHashes.Length * SlotsPerHash * room) + 1;
            var builder = new PerfectHashBuilder(keyHashes, seed, bucketCount, slotCount);
            if (builder.TryPlace(cancellation))
                return new(seed, builder._pilots, slotCount);
            room *= Growth;
        }
    }

    private ulong[] SortByBucket(ulong[] hashes)
    {
        int[] next = new int[_bucketEnds.Length + 1];
        foreach (ulong hash in hashes)
            next[KeyTableLayout.BucketOf(hash, _bucketEnds.Length) + 1]++;
        for (int i = 1; i < next.Length; i++)
            next[i] += next[i - 1];

        ulong[] sorted = new ulong[hashes.Length];
        foreach (ulong hash in hashes)
            sorted[next[KeyTableLayout.BucketOf(hash, _bucketEnds.Length)]++] = hash;
        Array.Copy(next, _bucketEnds, _bucketEnds.Length);
        return sorted;
    }

    private bool TryPlace(CancellationToken cancellation)
    {
        foreach (int bucket in LargestFirst())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!TryPlace(bucket))
                return false;
        }

        return true;
    }

    private int StartOf(int bucket) => bucket == 0 ? 0 : _bucketEnds[bucket - 1];

    private int SizeOf(int bucket) => _bucketEnds[bucket] - StartOf(bucket);

    /// <summary>The buckets by their size; of one size in their order, whatever the framework's sort would do.</summary>
    private int[] LargestFirst()
    {
        int largest = Enumerable.Range(0, _bucketEnds.Length).Max(SizeOf);
        int[] next = new int[largest + 2];
        for (int i = 0; i < _bucketEnds.Length; i++)
            next[largest - SizeOf(i) + 1]++;
        for (int i = 1; i < next.Length; i++)
            next[i] += next[i - 1];

        int[] buckets = new int[_bucketEnds.Length];
        for (int i = 0; i < buckets.Length; i++)
            buckets[next[largest - SizeOf(i)]++] = i;
        return buckets;
    }

    private bool TryPlace(int bucket)
    {
        ReadOnlySpan<ulong> hashes = _hashes.AsSpan(StartOf(bucket), SizeOf(bucket));
        for (int i = 0; i < PilotCount; i++)
        {
            int pilot = (i & 0x7F) | ((i & ~0x7F) << 1);
            if (TryTake(hashes, pilot))
            {
                _pilots[bucket] = (ushort)pilot;
                return true;
            }
        }

        return false;
    }

    private bool TryTake(ReadOnlySpan<ulong> hashes, int pilot)
    {
        for (int i = 0; i < hashes.Length; i++)
        {
            ref bool taken = ref _taken[KeyTableLayout.SlotOf(hashes[i], pilot, _taken.Length)];
            if (taken)
            {
                Release(hashes.Slice(0, i), pilot);
                return false;
            }

            taken = true;
        }

        return true;
    }

    private void Release(ReadOnlySpan<ulong> hashes, int pilot)
    {
        foreach (ulong hash in hashes)
            _taken[KeyTableLayout.SlotOf(hash, pilot, _taken.Length)] = false;
    }
}

/// <summary>A function that maps each hash of a set to a slot of its own.</summary>
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
