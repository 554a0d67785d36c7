using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>
/// The hash by which a vector is known to be that of a paper's text: 32 bits of the title, so that the vector of an earlier text is
/// recognized, then 32 bits of title, line feed and abstract. Each half is the FNV-1a hash of 64 bits (Fowler, Noll and Vo) of the
/// UTF-8, folded by exclusive or.
/// </summary>
internal static class VectorTextHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <param name="title">The title as it is shown, in UTF-8.</param>
    /// <param name="text">The abstract as it is shown, in UTF-8.</param>
    /// <param name="hasText">Whether there is an abstract.</param>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static ulong Of(ReadOnlySpan<byte> title, ReadOnlySpan<byte> text, bool hasText)
    {
        ulong hash = Add(title, Basis);
        ulong ofTitle = Fold(hash);
        if (hasText)
            hash = Add(text, unchecked((hash ^ '\n') * Prime));
        return (ofTitle << 32) | Fold(hash);
    }

    /// <summary>The half that is the hash of the title.</summary>
    public static uint OfTitle(ulong hash) => (uint)(hash >> 32);

    [MethodImpl(Jit.OptimizeInGenerator)]
    private static ulong Add(ReadOnlySpan<byte> bytes, ulong hash)
    {
        foreach (byte b in bytes)
            hash = unchecked((hash ^ b) * Prime);
        return hash;
    }

    private static ulong Fold(ulong hash) => (hash ^ (hash >> 32)) & 0xFFFFFFFF;
}
