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
}
