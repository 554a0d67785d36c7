using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Makes descriptors that share a category and the address of their pages.</summary>
internal static class DescriptorFactory
{
    private const string HelpPages = "https://github.com/typedcorpus/typedcorpus/blob/main/generator/docs/diagnostics/";

    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "TypedCorpus", severity, isEnabledByDefault: true, helpLinkUri: HelpPages + id + ".md");
}
