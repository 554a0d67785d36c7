using System.ComponentModel;

namespace TypedCorpus.Image;

/// <summary>
/// The static data of a corpus. The generator derives a class from this one for each corpus; each property reads a
/// literal of the assembly in place. Not meant to be used by hand.
/// </summary>
/// <remarks>None is abstract: an image of another version has to load before it can be refused.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusImage
{
    /// <summary>The version of the layout, and the length of each section.</summary>
    public virtual ReadOnlySpan<byte> Header => default;

    /// <summary>The documents: name, layout, curator, date, length and first entry.</summary>
    public virtual ReadOnlySpan<byte> Documents => default;

    /// <summary>The entries of the documents: paper, line and rank.</summary>
    public virtual ReadOnlySpan<byte> Entries => default;

    /// <summary>The papers: where their texts lie, and where their ranges of the other tables begin.</summary>
    public virtual ReadOnlySpan<byte> Papers => default;

    /// <summary>The entries of each paper.</summary>
    public virtual ReadOnlySpan<byte> Appearances => default;

    /// <summary>The links of each paper.</summary>
    public virtual ReadOnlySpan<byte> Links => default;

    /// <summary>The arXiv numbers that each paper cites.</summary>
    public virtual ReadOnlySpan<byte> References => default;

    /// <summary>The titles as they are shown, in UTF-8, each with its paper.</summary>
    public virtual ReadOnlySpan<byte> Titles => default;

    /// <summary>Texts that a paper has besides its title and its abstract's own bytes.</summary>
    public virtual ReadOnlySpan<byte> Overlays => default;

    /// <summary>What bibliographies say of the papers.</summary>
    public virtual ReadOnlySpan<byte> Fields => default;

    /// <summary>The authors, years and keywords by which papers are listed.</summary>
    public virtual ReadOnlySpan<byte> Facets => default;

    /// <summary>The papers of each author, year and keyword.</summary>
    public virtual ReadOnlySpan<byte> FacetPapers => default;

    /// <summary>The lookup table from ids, titles, names and links to papers.</summary>
    public virtual ReadOnlySpan<byte> Keys => default;

    /// <summary>The dictionary of the terms of all titles and abstracts.</summary>
    public virtual ReadOnlySpan<byte> Terms => default;

    /// <summary>The papers of each term, with its frequencies.</summary>
    public virtual ReadOnlySpan<byte> Postings => default;

    /// <summary>The lengths of titles and abstracts in words.</summary>
    public virtual ReadOnlySpan<byte> Lengths => default;

    /// <summary>The nearest papers of each paper.</summary>
    public virtual ReadOnlySpan<byte> Related => default;

    /// <summary>The distinctive terms of each paper.</summary>
    public virtual ReadOnlySpan<byte> PaperTerms => default;

    /// <summary>The distinctive terms of each document.</summary>
    public virtual ReadOnlySpan<byte> DocumentTerms => default;

    /// <summary>The sections by their names, with their lengths.</summary>
    internal ImageSection[] Sections =>
    [
        new(nameof(Header), Header.Length),
        new(nameof(Documents), Documents.Length),
        new(nameof(Entries), Entries.Length),
        new(nameof(Papers), Papers.Length),
        new(nameof(Appearances), Appearances.Length),
        new(nameof(Links), Links.Length),
        new(nameof(References), References.Length),
        new(nameof(Titles), Titles.Length),
        new(nameof(Overlays), Overlays.Length),
        new(nameof(Fields), Fields.Length),
        new(nameof(Facets), Facets.Length),
        new(nameof(FacetPapers), FacetPapers.Length),
        new(nameof(Strings), Strings.Length),
        new(nameof(Keys), Keys.Length),
        new(nameof(Terms), Terms.Length),
        new(nameof(Postings), Postings.Length),
        new(nameof(Lengths), Lengths.Length),
        new(nameof(Related), Related.Length),
        new(nameof(PaperTerms), PaperTerms.Length),
        new(nameof(DocumentTerms), DocumentTerms.Length),
    ];

    /// <summary>The pool of strings that no document holds as they are, in UTF-8.</summary>
    public virtual ReadOnlySpan<byte> Strings => default;
}
