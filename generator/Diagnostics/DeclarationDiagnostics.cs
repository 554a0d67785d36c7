using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong between a <c>[PaperCorpus]</c> class and the project's documents.</summary>
internal static class DeclarationDiagnostics
{
    public static readonly DiagnosticDescriptor PatternMatchesNothing = Descriptors.Warning(
        "TC0101",
        "Pattern matches no document",
        "The pattern '{0}' of '{1}' matches no CorpusDocument; {2}");

    public static readonly DiagnosticDescriptor DocumentNotTaken = Descriptors.Warning(
        "TC0102",
        "Document in no corpus",
        "No [PaperCorpus] class takes the CorpusDocument '{0}'; add a pattern that matches it or remove the item");

    public static readonly DiagnosticDescriptor NotStaticPartial = Descriptors.Error(
        "TC0103",
        "Corpus class is not static partial",
        "'{0}' must be declared 'static partial' for [PaperCorpus] to fill it");

    public static readonly DiagnosticDescriptor UnsupportedPlace = Descriptors.Error(
        "TC0104",
        "Corpus class cannot stand here",
        "'{0}' cannot hold a corpus: {1}");

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = Descriptors.Error(
        "TC0105",
        "C# language version too low",
        "TypedCorpus needs C# 11 or later for its static data, and this project uses C# {0}; set <LangVersion> to 11 or later");

    public static readonly DiagnosticDescriptor TooManyForMembers = Descriptors.Info(
        "TC0106",
        "Too many papers for a member each",
        "'{0}' has {1} papers, more than {2}, so they have no members of their own; find them by key, raise MaxMembers of its [PaperCorpus], or give each of several classes some of the documents");

    public static readonly DiagnosticDescriptor OptionOutOfRange = Descriptors.Warning(
        "TC0107",
        "Option without a meaning",
        "The option {0} is '{1}', but takes {2}; it counts as not set");
}
