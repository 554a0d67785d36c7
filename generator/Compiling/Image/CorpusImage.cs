namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>The static data of a corpus, section by section: tables of seven-bit bytes, and text.</summary>
internal sealed record CorpusImage(
    byte[] Documents,
    byte[] Entries,
    byte[] Papers,
    byte[] Appearances,
    byte[] Links,
    byte[] References,
    string Titles,
    byte[] Overlays,
    byte[] Fields,
    byte[] Facets,
    byte[] FacetPapers,
    byte[] Keys,
    string Terms,
    byte[] Postings,
    byte[] Lengths,
    byte[] Related,
    byte[] PaperTerms,
    byte[] DocumentTerms,
    string Strings);
