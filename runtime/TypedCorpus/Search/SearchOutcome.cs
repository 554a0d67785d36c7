namespace TypedCorpus.Search;

/// <summary>What a search found, besides the hits.</summary>
internal struct SearchOutcome
{
    /// <summary>Whether no paper has all words, so that the hits have only some of them.</summary>
    public bool IsRelaxed;

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public bool IsCorrected;

    /// <summary>Whether texts of too many papers would have had to be checked, so that some may be missing.</summary>
    public bool IsIncomplete;
}
