using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>Options for the just-in-time compiler.</summary>
internal static class Jit
{
    /// <summary>
    /// <c>AggressiveOptimization</c> in the generator: a compiler runs it once, and hot loops would be over before they were
    /// optimized. In the app the option would prevent compilation ahead of time, so there it is none.
    /// </summary>
#if NETSTANDARD
    // .NET Standard 2.0 does not define the name.
    public const MethodImplOptions OptimizeInGenerator = (MethodImplOptions)512;
#else
    public const MethodImplOptions OptimizeInGenerator = default;
#endif
}
