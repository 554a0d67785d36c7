using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What went wrong in the generator itself.</summary>
internal static class FaultDiagnostics
{
    public static readonly DiagnosticDescriptor InternalFault = Descriptors.Error(
        "TC0901",
        "Internal fault of TypedCorpus",
        "TypedCorpus failed while {0}: {1}; please report it, with the document if you can");
}
