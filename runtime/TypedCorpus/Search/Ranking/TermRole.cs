namespace TypedCorpus.Search.Ranking;

/// <summary>How the papers of a term take part in a search.</summary>
internal enum TermRole : byte
{
    /// <summary>A paper must have it.</summary>
    Required,

    /// <summary>A paper that has it scores higher.</summary>
    Optional,

    /// <summary>A paper must not have it.</summary>
    Excluded,
}
