namespace TypedCorpus.AspNetCore.Map;

/// <summary>The pseudorandom generator xorshift64* (Vigna 2016), which gives the same numbers everywhere.</summary>
/// <remarks>The sequence of <c>System.Random</c> may change with the version of .NET.</remarks>
internal struct SeededRandom(ulong seed)
{
    private const ulong Multiplier = 0x2545F4914F6CDD1D;

    // The state must not be zero.
    private ulong _state = seed | 1;

    /// <summary>Gets a number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>Gets a number from -1 to below 1.</summary>
    public double Signed() => ((Next() >> 11) * (2.0 / (1UL << 53))) - 1;

    private ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * Multiplier;
    }
}
