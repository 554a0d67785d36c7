using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedCorpus.Image;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// Decides whether searches use vectors: where the processor has them, and once a process has searched often enough to pay
/// for loading and compiling what they need. The hits are the same to the bit.
/// </summary>
internal static class SearchVectors
{
    /// <summary>The 32-bit numbers in a vector.</summary>
    public const int Lanes = 8;

    /// <summary>The searches after which vectors pay: their first use costs 2.5 ms, and they save 2 µs in each search.</summary>
    private const int PlainSearches = 1 << 10;

    private static WarmUp s_warmUp;

    public static bool AreUsed { get; private set; }

    // Apart, for what asks for it cannot be compiled ahead.
    private static bool AreFast
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => Avx2.IsSupported && Vector256.IsHardwareAccelerated;
    }

    /// <summary>Counts a search that begins.</summary>
    public static void CountSearch()
    {
        if (!AreUsed && s_warmUp.Count(PlainSearches))
            AreUsed = AreFast;
    }
}
