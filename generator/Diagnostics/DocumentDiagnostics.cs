using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with a document; every place is in the document itself.</summary>
internal static class DocumentDiagnostics
{
    public static readonly DiagnosticDescriptor LayoutNotRecognised = Descriptors.Error(
        "TC0001",
        "Document layout not recognised",
        "'{0}' has none of the layouts that TypedCorpus reads, so none of its papers are in the corpus; remove it from the CorpusDocument items or give it a listing layout");

    public static readonly DiagnosticDescriptor NoPapers = Descriptors.Error(
        "TC0002",
        "Document without papers",
        "'{0}' holds no papers below its header");

    public static readonly DiagnosticDescriptor TitleWithoutAbstract = Descriptors.Warning(
        "TC0003",
        "Title without abstract",
        "The paper '{0}' has no abstract; it is in the corpus without one");

    public static readonly DiagnosticDescriptor AbstractWithoutTitle = Descriptors.Warning(
        "TC0004",
        "Abstract without title",
        "The abstract '{0}' has no title above it; this entry is not in the corpus");

    public static readonly DiagnosticDescriptor StrayHeaderLine = Descriptors.Warning(
        "TC0005",
        "Header line between papers",
        "The line '{0}' belongs to the header of a listing; it is passed over");

    public static readonly DiagnosticDescriptor AbstractsDiffer = Descriptors.Warning(
        "TC0006",
        "Same title with different abstracts",
        "'{0}' stands at {1} with another abstract, which is kept; this one is not in the corpus");

    public static readonly DiagnosticDescriptor NotUtf8 = Descriptors.Error(
        "TC0007",
        "Document is not UTF-8",
        "'{0}' is not valid UTF-8, so its bytes cannot be embedded as they are; save it as UTF-8");

    public static readonly DiagnosticDescriptor SuspiciousCharacter = Descriptors.Warning(
        "TC0008",
        "Bidirectional or control character in text",
        "The text holds U+{0} ({1}), which does not show and may make it read as something else; it is kept as it is");

    public static readonly DiagnosticDescriptor DuplicateName = Descriptors.Error(
        "TC0009",
        "Two documents have the same name",
        "Another document is named '{0}' too, and this one is left out; give one of the CorpusDocument items a Link");

    public static readonly DiagnosticDescriptor BrokenEntry = Descriptors.Warning(
        "TC0010",
        "Broken entry",
        "The entry '{0}' is broken: {1}; it is not in the corpus, and the entries behind it are");

    public static readonly DiagnosticDescriptor EntryWithoutTitle = Descriptors.Warning(
        "TC0011",
        "Entry without title",
        "The entry '{0}' has no title; it is not in the corpus");

    public static readonly DiagnosticDescriptor ValueNotUnderstood = Descriptors.Warning(
        "TC0012",
        "Value not understood",
        "The {0} '{1}' is not {2}; it is kept in Fields as it is");

    public static readonly DiagnosticDescriptor KeyUsedTwice = Descriptors.Warning(
        "TC0013",
        "Citation key used twice",
        "The key '{0}' is that of another paper at {1}; this one has the id '{2}'");

    public static readonly DiagnosticDescriptor UnknownParent = Descriptors.Warning(
        "TC0014",
        "Entry refers to one that is not there",
        "The entry '{0}' takes fields from '{1}', which {2}");

    public static readonly DiagnosticDescriptor UnknownMacro = Descriptors.Info(
        "TC0015",
        "Macro without a definition",
        "The macro '{0}' has no @string; its name stands for it");

    public static readonly DiagnosticDescriptor NotStrictJson = Descriptors.Warning(
        "TC0016",
        "Not strictly JSON",
        "Strictly this is no JSON: {0}; the papers are read all the same");
}
