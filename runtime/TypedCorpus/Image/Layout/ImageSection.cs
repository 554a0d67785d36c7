using System.Runtime.CompilerServices;

namespace TypedCorpus.Image.Layout;

/// <summary>
/// The sections of the image, by their numbers in the header and in <see cref="ImageSections"/>. Every section has the
/// length that the header states; a table (see <see cref="ImageSections.ColumnsOf"/>) has also a sound header of its own.
/// </summary>
/// <remarks>
/// To add a section, add its number before <see cref="Count"/>, the number of its columns if it is a table, a writer in
/// the generator and a reader in the runtime.
/// </remarks>
internal enum ImageSection
{
    /// <summary>The version and the checksum of the layout, and the length of each section: <see cref="HeaderLayout"/>.</summary>
    Header,

    /// <summary>The documents: name, layout, curator, date, length and first entry.</summary>
    Documents,

    /// <summary>The entries of the documents: paper, line and rank.</summary>
    Entries,

    /// <summary>The papers: where their texts lie, and where their ranges of the other tables begin.</summary>
    Papers,

    /// <summary>The entries of each paper.</summary>
    Appearances,

    /// <summary>The links of each paper.</summary>
    Links,

    /// <summary>The arXiv numbers that each paper cites.</summary>
    References,

    /// <summary>The texts that a paper has besides its title and its abstract's own bytes.</summary>
    Overlays,

    /// <summary>The bibliographic fields of the papers.</summary>
    Fields,

    /// <summary>The authors, years and keywords by which papers are listed.</summary>
    Facets,

    /// <summary>The papers of each author, year and keyword, and of the entries of vocabularies.</summary>
    FacetPapers,

    /// <summary>The entries of the vocabularies that the corpus was compiled with.</summary>
    Vocabularies,

    /// <summary>The keys that find the entries of the vocabularies.</summary>
    VocabularyKeys,

    /// <summary>The lookup table from ids, titles, names and links to papers: <see cref="KeyTableLayout"/>.</summary>
    Keys,

    /// <summary>The papers of each term, with its frequencies.</summary>
    Postings,

    /// <summary>The norms of titles and abstracts: their lengths in words, rounded to a byte each.</summary>
    FieldNorms,

    /// <summary>The nearest papers of each paper.</summary>
    Related,

    /// <summary>The key phrases of each paper.</summary>
    PaperKeyPhrases,

    /// <summary>The key phrases of each document.</summary>
    DocumentKeyPhrases,

    /// <summary>The dictionary of the terms of all titles and abstracts.</summary>
    Terms,

    /// <summary>The titles as they are shown, in UTF-8, each with its paper: <see cref="TitleLayout"/>.</summary>
    Titles,

    /// <summary>The pool of strings that no document holds as they are, in UTF-8.</summary>
    Strings,

    /// <summary>Where the vectors of the papers lie: <see cref="VectorsLayout"/>; empty without vectors.</summary>
    Vectors,

    /// <summary>The number of sections.</summary>
    Count,
}

/// <summary>What is known of each section.</summary>
internal static class ImageSections
{
    /// <summary>The number of columns of a section that is a table; 0 for the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ColumnsOf(ImageSection section) => section switch
    {
        ImageSection.Documents => DocumentColumns.Count,
        ImageSection.Entries => EntryColumns.Count,
        ImageSection.Papers => PaperColumns.Count,
        ImageSection.Appearances => AppearanceColumns.Count,
        ImageSection.Links => LinkColumns.Count,
        ImageSection.References => ReferenceColumns.Count,
        ImageSection.Overlays => OverlayColumns.Count,
        ImageSection.Fields => FieldColumns.Count,
        ImageSection.Facets => FacetColumns.Count,
        ImageSection.FacetPapers => FacetPaperColumns.Count,
        ImageSection.Vocabularies => VocabularyColumns.Count,
        ImageSection.VocabularyKeys => VocabularyKeyColumns.Count,
        ImageSection.Related => RelatedLayout.Columns,
        ImageSection.PaperKeyPhrases => KeyPhraseLayout.PaperColumns,
        ImageSection.DocumentKeyPhrases => DocumentKeyPhraseColumns.Count,
        _ => 0,
    };
}
