namespace TypedCorpus.Search;

/// <summary>What a search does with the papers of a term.</summary>
internal enum TermRole : byte
{
    /// <summary>A paper needs it, unless the search takes any term.</summary>
    Required,

    /// <summary>It adds to the score of a paper that has it.</summary>
    Optional,

    /// <summary>A paper must not have it.</summary>
    Excluded,
}

/// <summary>A term in a search: its postings and what it weighs.</summary>
internal struct SearchTerm
{
    public PostingCursor Cursor;
    public float Weight;
    public TermRole Role;
    public bool IsTitleOnly;

    /// <summary>Whether the postings were put together from several terms, and are not the image's.</summary>
    public bool IsUnion;
}
