using System.Runtime.CompilerServices;

namespace TypedCorpus.Image;

/// <summary>Counts the uses of plain code, up to where faster code is worth the time to load and compile it.</summary>
/// <remarks>
/// Threads may lose a count of one another, which does no harm. It counts upwards, because a field that starts at zero
/// needs no static constructor, and its methods are inlined, because each other method is one more to compile.
/// </remarks>
internal struct WarmUp
{
    private int _uses;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsOver(int uses) => _uses >= uses;

    /// <summary>Counts a use, and returns whether as many are now reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Count(int uses) => ++_uses >= uses;

    /// <summary>Starts again as far from the end as can be: there is nothing to warm up for.</summary>
    public void Restart() => _uses = int.MinValue;
}
