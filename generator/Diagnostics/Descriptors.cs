using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>The list of all descriptors.</summary>
internal static class Descriptors
{
    /// <summary>All descriptors.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => [.. OfGenerator, .. UsageDiagnostics.All];

    /// <summary>The descriptors of the generator, which reads their severities itself; in the order of their IDs.</summary>
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
        DocumentDiagnostics.DoubtfulPair,
        DocumentDiagnostics.LineAboveHeader,
        DocumentDiagnostics.OtherFormat,
        DocumentDiagnostics.NotReadable,
        DocumentDiagnostics.EntriesDiffer,
        DocumentDiagnostics.KeptApart,
        DocumentDiagnostics.EntryWithoutKey,
        DocumentDiagnostics.NotReadAsPapers,
        DocumentDiagnostics.RepairedEntry,
        DocumentDiagnostics.MembersBesideBibTeX,
        DocumentDiagnostics.VectorsNotRead,
        DocumentDiagnostics.BrokenVector,
        DocumentDiagnostics.PaperWithoutVector,
        DocumentDiagnostics.VectorWithoutPaper,
        DocumentDiagnostics.TextChangedSinceVector,
        DocumentDiagnostics.OtherVectors,
        DeclarationDiagnostics.PatternMatchesNothing,
        DeclarationDiagnostics.DocumentNotTaken,
        DeclarationDiagnostics.NotStaticPartial,
        DeclarationDiagnostics.UnsupportedPlace,
        DeclarationDiagnostics.LanguageVersionTooLow,
        DeclarationDiagnostics.TooManyForMembers,
        DeclarationDiagnostics.OptionOutOfRange,
        DeclarationDiagnostics.PatternNotUnderstood,
        DeclarationDiagnostics.DataAsLiterals,
        Guard.InternalFault,
    ];

    public static DiagnosticDescriptor ById(string id) => OfGenerator.First(descriptor => descriptor.Id == id);
}
