namespace TypedCorpus.Text;

/// <summary>
/// The hash of a lookup key, case folded, over its first, middle and last characters and its length:
/// a title of any length costs the same.
/// </summary>
internal static class KeyHash
{
    private const int Window = 8;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> key)
    {
        ulong hash = (ulong)key.Length * Multiplier;
        if (key.Length <= 3 * Window)
            return Finish(Mix(hash, key));

        hash = Mix(hash, key.Slice(0, Window));
        hash = Mix(hash, key.Slice((key.Length - Window) / 2, Window));
        return Finish(Mix(hash, key.Slice(key.Length - Window)));
    }

    private static ulong Mix(ulong hash, ReadOnlySpan<char> part)
    {
        foreach (char c in part)
        {
            hash = (hash ^ CaseFolding.Fold(c)) * Multiplier;
            hash ^= hash >> 29;
        }

        return hash;
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
