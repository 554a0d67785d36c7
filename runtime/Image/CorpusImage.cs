using System.ComponentModel;

namespace TypedCorpus.Image;

/// <summary>
/// The static data of a corpus. The generator derives a class from this one for each corpus; each property reads a
/// literal of the assembly in place. Not meant to be used by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusImage
{
    /// <summary>The documents: name, layout, curator, date, length and first entry.</summary>
    public abstract ReadOnlySpan<byte> Documents { get; }

    /// <summary>The entries of the documents: paper, line and rank.</summary>
    public abstract ReadOnlySpan<byte> Entries { get; }

    /// <summary>The papers: where their texts lie, and where their ranges of the other tables begin.</summary>
    public abstract ReadOnlySpan<byte> Papers { get; }

    /// <summary>The entries of each paper.</summary>
    public abstract ReadOnlySpan<byte> Appearances { get; }

    /// <summary>The links of each paper.</summary>
    public abstract ReadOnlySpan<byte> Links { get; }

    /// <summary>The arXiv numbers that each paper cites.</summary>
    public abstract ReadOnlySpan<byte> References { get; }

    /// <summary>The titles as they are shown, in UTF-8, each with its paper.</summary>
    public abstract ReadOnlySpan<byte> Titles { get; }

    /// <summary>Texts that a paper has besides its title and its abstract's own bytes.</summary>
    public abstract ReadOnlySpan<byte> Overlays { get; }

    /// <summary>What bibliographies say of the papers.</summary>
    public abstract ReadOnlySpan<byte> Fields { get; }

    /// <summary>The authors, years and keywords by which papers are listed.</summary>
    public abstract ReadOnlySpan<byte> Facets { get; }

    /// <summary>The papers of each author, year and keyword.</summary>
    public abstract ReadOnlySpan<byte> FacetPapers { get; }

    /// <summary>The lookup table from ids, titles, names and links to papers.</summary>
    public abstract ReadOnlySpan<byte> Keys { get; }

    /// <summary>The dictionary of the terms of all titles and abstracts.</summary>
    public abstract ReadOnlySpan<byte> Terms { get; }

    /// <summary>The papers of each term, with its frequencies.</summary>
    public abstract ReadOnlySpan<byte> Postings { get; }

    /// <summary>The lengths of titles and abstracts in words.</summary>
    public abstract ReadOnlySpan<byte> Lengths { get; }

    /// <summary>The nearest papers of each paper.</summary>
    public abstract ReadOnlySpan<byte> Related { get; }

    /// <summary>The distinctive terms of each paper.</summary>
    public abstract ReadOnlySpan<byte> PaperTerms { get; }

    /// <summary>The distinctive terms of each document.</summary>
    public abstract ReadOnlySpan<byte> DocumentTerms { get; }

    /// <summary>The sections by their names, with their lengths.</summary>
    internal ImageSection[] Sections =>
    [
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
    public abstract ReadOnlySpan<byte> Strings { get; }
}
