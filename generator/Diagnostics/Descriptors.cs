using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Makes the descriptors, and finds each by its ID.</summary>
internal static class Descriptors
{
    private const string HelpPages = "https://github.com/typedcorpus/typedcorpus/blob/main/generator/docs/diagnostics/";

    /// <summary>Every descriptor.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [.. OfGenerator, .. UsageDiagnostics.All];

    /// <summary>What the generator reports, with severities that it reads itself; in the order of the IDs.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> OfGenerator { get; } =
    [
        DocumentDiagnostics.LayoutNotRecognised,
        DocumentDiagnostics.NoPapers,
        DocumentDiagnostics.TitleWithoutAbstract,
        DocumentDiagnostics.AbstractWithoutTitle,
        DocumentDiagnostics.StrayHeaderLine,
        DocumentDiagnostics.AbstractsDiffer,
        DocumentDiagnostics.NotUtf8,
        DocumentDiagnostics.SuspiciousCharacter,
        DocumentDiagnostics.DuplicateName,
        DocumentDiagnostics.BrokenEntry,
        DocumentDiagnostics.EntryWithoutTitle,
        DocumentDiagnostics.ValueNotUnderstood,
        DocumentDiagnostics.KeyUsedTwice,
        DocumentDiagnostics.UnknownParent,
        DocumentDiagnostics.UnknownMacro,
        DocumentDiagnostics.NotStrictJson,
        DeclarationDiagnostics.PatternMatchesNothing,
        DeclarationDiagnostics.DocumentNotTaken,
        DeclarationDiagnostics.NotStaticPartial,
        DeclarationDiagnostics.UnsupportedPlace,
        DeclarationDiagnostics.LanguageVersionTooLow,
        DeclarationDiagnostics.TooManyForMembers,
        DeclarationDiagnostics.OptionOutOfRange,
        FaultDiagnostics.InternalFault,
    ];

    public static DiagnosticDescriptor ById(string id) => OfGenerator.First(descriptor => descriptor.Id == id);

    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "TypedCorpus", severity, isEnabledByDefault: true, helpLinkUri: HelpPages + id + ".md");
}
