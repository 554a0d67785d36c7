using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What the analyzer says of code that uses a corpus. The compiler itself applies the user's severities.</summary>
internal static class UsageDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey = Descriptors.Warning(
        UsageIds.UnknownKey,
        "No paper has this key",
        "No paper of '{0}' has the id, title, name or link '{1}'{2}");

    public static readonly DiagnosticDescriptor KeyOfMember = Descriptors.Info(
        UsageIds.KeyOfMember,
        "The paper of this key has a member",
        "The paper that '{0}' finds is '{1}', a member, which the compiler checks");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownKey, KeyOfMember];
}
