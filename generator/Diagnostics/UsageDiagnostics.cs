using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>The diagnostics of the analyzers, to which the compiler itself applies the configured severities.</summary>
internal static class UsageDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey = DescriptorFactory.Warning(
        UsageIds.UnknownKey,
        "No paper has this key",
        "No paper of '{0}' has the id, title, name or link '{1}'{2}");

    public static readonly DiagnosticDescriptor KeyOfMember = DescriptorFactory.Info(
        UsageIds.KeyOfMember,
        "The paper of this key has a member",
        "The paper that '{0}' finds is '{1}', a member, which the compiler checks");

    public static readonly DiagnosticDescriptor NoMembers = DescriptorFactory.Warning(
        UsageIds.NoMembers,
        "Corpus without members",
        "There is no member '{0}': {1}");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownKey, KeyOfMember, NoMembers];
}
