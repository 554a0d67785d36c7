using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// Whether searches work by vectors. What they find is the same to the bit; only where the processor has the vectors,
/// and once it has paid to load and compile what they need, they find it sooner.
/// </summary>
internal static class SearchVectors
{
    /// <summary>The numbers of four bytes in a vector.</summary>
    public const int Lanes = 8;

    /// <summary>After so many searches it has paid: 2.5 ms, against 2 µs for each search.</summary>
    private const int PlainSearches = 1 << 10;

    // Threads may lose a count of one another, which does no harm.
    private static int s_plainSearches = PlainSearches;

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
        if (AreUsed)
            return;
        if (s_plainSearches > 0)
            s_plainSearches--;
        else
            AreUsed = AreFast;
    }
}
