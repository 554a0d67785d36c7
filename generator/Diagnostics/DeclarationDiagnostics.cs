using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>The diagnostics of a <c>[PaperCorpus]</c> class and of the documents that it includes.</summary>
internal static class DeclarationDiagnostics
{
    public static readonly DiagnosticDescriptor PatternMatchesNothing = DescriptorFactory.Warning(
        "TC0101",
        "Pattern matches no document",
        "The pattern '{0}' of '{1}' matches no CorpusDocument; {2}");

    public static readonly DiagnosticDescriptor DocumentNotTaken = DescriptorFactory.Warning(
        "TC0102",
        "Document in no corpus",
        "No [PaperCorpus] class includes the CorpusDocument '{0}'; add a pattern that matches it or remove the item");

    public static readonly DiagnosticDescriptor NotStaticPartial = DescriptorFactory.Error(
        "TC0103",
        "Corpus class is not static partial",
        "'{0}' must be declared 'static partial' to be a [PaperCorpus] class");

    public static readonly DiagnosticDescriptor UnsupportedPlace = DescriptorFactory.Error(
        "TC0104",
        "Corpus class in an unsupported place",
        "'{0}' cannot hold a corpus: {1}");

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = DescriptorFactory.Error(
        "TC0105",
        "C# language version too low",
        "TypedCorpus requires C# 11 or later, but this project uses C# {0}; set <LangVersion> to 11 or later");

    public static readonly DiagnosticDescriptor TooManyForMembers = DescriptorFactory.Info(
        "TC0106",
        "Too many papers for a member each",
        "'{0}' has {1} papers, more than {2}, so the papers get no members and no constants; look them up by key, raise MaxMembers of "
            + "[PaperCorpus], or split the documents among several classes{3}");

    /// <summary>What there is to say to so many papers where they are literals.</summary>
    public const string DataAsResourceAdvice =
        "; set CorpusDataAsResource in the project, so that an edit of code does not compile them again";

    public static readonly DiagnosticDescriptor OptionOutOfRange = DescriptorFactory.Warning(
        "TC0107",
        "Option out of range",
        "The option {0} is '{1}', but must be {2}; it is ignored");

    public static readonly DiagnosticDescriptor PatternNotUnderstood = DescriptorFactory.Error(
        "TC0108",
        "Pattern of citation keys not understood",
        "The option {0} is the pattern '{1}', in which {2}");

    public static readonly DiagnosticDescriptor DataAsLiterals = DescriptorFactory.Warning(
        "TC0109",
        "Data not taken from the resource",
        "The data of '{0}' is compiled as literals, and not as a resource, which CorpusDataAsResource asks for: {1}");
}
