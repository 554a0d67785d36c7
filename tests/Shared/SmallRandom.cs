namespace TypedCorpus.Tests;

/// <summary>Random numbers that are the same on every runtime (SplitMix64; Steele, Lea and Flood 2014).</summary>
internal sealed class SmallRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="end"/>, exclusive.</summary>
    public int Next(int end)
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (int)(((mixed >> 32) * (ulong)end) >> 32);
    }
}
