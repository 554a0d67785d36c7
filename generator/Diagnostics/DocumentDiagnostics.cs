using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>The diagnostics of a document, located in the document itself.</summary>
internal static class DocumentDiagnostics
{
    public static readonly DiagnosticDescriptor LayoutNotRecognised = DescriptorFactory.Error(
        "TC0001",
        "Document layout not recognised",
        "'{0}' has no layout that TypedCorpus reads, so none of its papers are in the corpus; convert it to one of the "
            + "supported layouts or remove it from the CorpusDocument items");

    public static readonly DiagnosticDescriptor NoPapers = DescriptorFactory.Error(
        "TC0002",
        "Document without papers",
        "'{0}' contains no papers");

    public static readonly DiagnosticDescriptor TitleWithoutAbstract = DescriptorFactory.Warning(
        "TC0003",
        "Title without abstract",
        "The paper '{0}' has no abstract; it is in the corpus without one");

    public static readonly DiagnosticDescriptor AbstractWithoutTitle = DescriptorFactory.Warning(
        "TC0004",
        "Abstract without title",
        "The abstract '{0}' has no title above it; it is left out of the corpus");

    public static readonly DiagnosticDescriptor StrayHeaderLine = DescriptorFactory.Warning(
        "TC0005",
        "Line of the page between papers",
        "The line '{0}' belongs to the page around the papers and to none of them; it is ignored");

    public static readonly DiagnosticDescriptor AbstractsDiffer = DescriptorFactory.Warning(
        "TC0006",
        "Same title with different abstracts",
        "'{0}' is also listed at {1} with a different abstract, which is kept; this one is ignored");

    public static readonly DiagnosticDescriptor NotUtf8 = DescriptorFactory.Error(
        "TC0007",
        "Document is not UTF-8",
        "'{0}' is not valid UTF-8 but looks like {1}, so it cannot be embedded unchanged; save it as UTF-8");

    public static readonly DiagnosticDescriptor SuspiciousCharacter = DescriptorFactory.Warning(
        "TC0008",
        "Bidirectional or control character in text",
        "The text contains U+{0} ({1}), which is invisible and can make the text read differently; it is kept unchanged");

    public static readonly DiagnosticDescriptor DuplicateName = DescriptorFactory.Error(
        "TC0009",
        "Two documents have the same name",
        "Another document is also named '{0}', so this one is left out; set Link on one of the CorpusDocument items");

    public static readonly DiagnosticDescriptor BrokenEntry = DescriptorFactory.Warning(
        "TC0010",
        "Broken entry",
        "The entry '{0}' is broken: {1}; it is left out of the corpus, and the entries after it are read");

    public static readonly DiagnosticDescriptor EntryWithoutTitle = DescriptorFactory.Warning(
        "TC0011",
        "Entry without title",
        "The entry '{0}' has no title; it is left out of the corpus");

    public static readonly DiagnosticDescriptor ValueNotUnderstood = DescriptorFactory.Warning(
        "TC0012",
        "Value not understood",
        "The {0} '{1}' is not {2}; it is kept unchanged in Fields");

    public static readonly DiagnosticDescriptor KeyUsedTwice = DescriptorFactory.Warning(
        "TC0013",
        "Citation key used twice",
        "The key '{0}' is already used by the paper at {1}; this paper gets the id '{2}'");

    public static readonly DiagnosticDescriptor UnknownParent = DescriptorFactory.Warning(
        "TC0014",
        "Entry refers to a missing entry",
        "The entry '{0}' takes fields from '{1}', which {2}");

    public static readonly DiagnosticDescriptor UnknownMacro = DescriptorFactory.Info(
        "TC0015",
        "Macro without a definition",
        "The macro '{0}' has no @string definition; its name is used in its place");

    public static readonly DiagnosticDescriptor NotStrictJson = DescriptorFactory.Warning(
        "TC0016",
        "Not strictly JSON",
        "This is not strictly valid JSON: {0}; the papers are read anyway");

    public static readonly DiagnosticDescriptor DoubtfulPair = DescriptorFactory.Warning(
        "TC0017",
        "Title and abstract may not belong together",
        "The title '{0}' and the abstract below it may not belong together, because {1}; they are in the corpus as one paper");

    public static readonly DiagnosticDescriptor LineAboveHeader = DescriptorFactory.Warning(
        "TC0018",
        "Line above the header of a listing",
        "The line '{0}' stands above the header of the listing; it is ignored");

    public static readonly DiagnosticDescriptor OtherFormat = DescriptorFactory.Error(
        "TC0019",
        "Document in another format than its name says",
        "'{0}' is {1}, not what its name says, so none of its papers are in the corpus; {2}");

    public static readonly DiagnosticDescriptor NotReadable = DescriptorFactory.Error(
        "TC0020",
        "Document is not a file that can be read",
        "'{0}' cannot be read: {1}; repair it or remove it from the CorpusDocument items");

    public static readonly DiagnosticDescriptor EntriesDiffer = DescriptorFactory.Info(
        "TC0021",
        "Entries of one paper differ",
        "The entries of '{0}' are one paper, but differ: {1}");

    public static readonly DiagnosticDescriptor KeptApart = DescriptorFactory.Info(
        "TC0022",
        "Two papers that look like one",
        "'{0}' is not the paper at {1}, although they have the same title or identifier: {2}");

    public static readonly DiagnosticDescriptor EntryWithoutKey = DescriptorFactory.Info(
        "TC0023",
        "Entry without citation key",
        "The entry '{0}' has no citation key, so its id is made of its title");

    public static readonly DiagnosticDescriptor NotReadAsPapers = DescriptorFactory.Warning(
        "TC0024",
        "Objects not read as papers",
        "The objects of '{0}' are not read as papers: they have the members {1}; a paper has a 'title', and usually "
            + "'authors', 'abstract', 'year' or 'doi', so give the members these names if the objects are papers");

    public static readonly DiagnosticDescriptor RepairedEntry = DescriptorFactory.Warning(
        "TC0025",
        "Entry with a mistake that does no harm",
        "The entry '{0}' has a mistake: {1}; it is read all the same");

    public static readonly DiagnosticDescriptor MembersBesideBibTeX = DescriptorFactory.Warning(
        "TC0026",
        "Members beside several entries of BibTeX",
        "The record '{0}' has several entries of BibTeX, so it is not known which of them its other members tell of: {1}; they are "
            + "left out of the corpus");

    public static readonly DiagnosticDescriptor VectorsNotRead = DescriptorFactory.Error(
        "TC0027",
        "File of vectors not understood",
        "'{0}' is no file of vectors that can be used: {1}; run 'corpus embed' to make it again");

    public static readonly DiagnosticDescriptor BrokenVector = DescriptorFactory.Warning(
        "TC0028",
        "Broken line of a file of vectors",
        "This line of '{0}' is left out, because {1}; run 'corpus embed' to make its vector again");

    public static readonly DiagnosticDescriptor PaperWithoutVector = DescriptorFactory.Warning(
        "TC0029",
        "Paper without a vector",
        "There is no vector of '{0}'{1} in '{2}', so no search by vectors finds them; run 'corpus embed'");

    public static readonly DiagnosticDescriptor VectorWithoutPaper = DescriptorFactory.Info(
        "TC0030",
        "Vector of no paper",
        "{0} lines of '{1}', of which this is the first, are the vectors of no paper; run 'corpus embed' to remove them");

    public static readonly DiagnosticDescriptor TextChangedSinceVector = DescriptorFactory.Warning(
        "TC0031",
        "Text changed since its vector was made",
        "The text of '{0}'{1} changed since its vector in '{2}' was made, so that it is not used; run 'corpus embed'");

    public static readonly DiagnosticDescriptor OtherVectors = DescriptorFactory.Warning(
        "TC0032",
        "Second file of vectors",
        "'{0}' is left out, because the corpus has the vectors of '{1}'; remove one of them, or run 'corpus embed' to make one file of all");
}
