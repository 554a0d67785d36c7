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

/// <summary>A term in a search: its postings and what it weighs. It is used again for the searches to come.</summary>
internal sealed class SearchTerm
{
    public readonly PostingCursor Cursor = new();
    public float Weight;
    public TermRole Role;

    /// <summary>Whether the postings were put together from several terms, and are not the image's.</summary>
    public bool IsUnion;
}
