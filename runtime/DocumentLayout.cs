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
}
