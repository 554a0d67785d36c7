using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>How the just-in-time compiler is to treat a method.</summary>
internal static class Jit
{
    /// <summary>
    /// In the generator <c>AggressiveOptimization</c>, which .NET Standard 2.0 does not name: a compiler runs it once, and
    /// without it the hot loops would be over before they were optimized. In the app nothing: there it would keep a
    /// method from being compiled ahead of time.
    /// </summary>
#if NETSTANDARD
    public const MethodImplOptions OptimizeInGenerator = (MethodImplOptions)512;
#else
    public const MethodImplOptions OptimizeInGenerator = default;
#endif
}
