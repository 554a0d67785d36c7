using System.Runtime.Intrinsics.X86;

namespace Runtime.Tests.Search;

/// <summary>A test of code for processors with AVX2.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Avx2FactAttribute : FactAttribute
{
    internal static string? Reason => Avx2.IsSupported ? null : "The processor has no AVX2.";

    public override string? Skip => Reason;
}

/// <summary>A test of code for processors with AVX2, for several inputs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Avx2TheoryAttribute : TheoryAttribute
{
    public override string? Skip => Avx2FactAttribute.Reason;
}
