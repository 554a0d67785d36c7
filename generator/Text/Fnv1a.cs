using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>
/// The FNV-1a hashes of texts (Fowler, Noll and Vo). Unlike <c>string.GetHashCode</c> they are equal in every process.
/// </summary>
internal static class Fnv1a
{
    /// <summary>The hash of 64 bits of nothing.</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static uint Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }

    /// <summary>Returns a hash of 64 bits that goes on from that of the bytes before.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static ulong Hash(ReadOnlySpan<byte> bytes, ulong hash)
    {
        foreach (byte b in bytes)
            hash = unchecked((hash ^ b) * Prime);
        return hash;
    }

    /// <summary>Returns a hash of 64 bits that ignores case.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static ulong HashFolded(ReadOnlySpan<char> text)
    {
        ulong hash = Basis;
        foreach (char c in text)
        {
            // Most characters are small letters, which need no call.
            char folded = c is >= 'a' and <= 'z' ? c : CaseFolding.Fold(c);
            hash = unchecked((hash ^ folded) * Prime);
        }

        return hash;
    }
}
