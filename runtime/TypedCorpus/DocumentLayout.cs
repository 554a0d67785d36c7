namespace TypedCorpus;

/// <summary>How a document sets out its papers.</summary>
public enum DocumentLayout
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A listing page: title and abstract on alternate lines.</summary>
    CompactListing = 1,

    /// <summary>A listing page with an empty line between all lines.</summary>
    SpacedListing = 2,

    /// <summary>A BibTeX or BibLaTeX file.</summary>
    BibTeX = 3,

    /// <summary>A JSON array of objects, or an object that holds one.</summary>
    Json = 4,

    /// <summary>A JSON object on each line.</summary>
    JsonLines = 5,

    /// <summary>A CSL-JSON file, as citation processors read it.</summary>
    CslJson = 6,

    /// <summary>A RIS file, as reference managers exchange it.</summary>
    Ris = 7,

    /// <summary>Titles and abstracts with empty lines between them.</summary>
    PlainList = 8,
}
