namespace TypedCorpus.Search.Postings;

/// <summary>What the dictionary says of a term.</summary>
internal readonly struct TermEntry(int papers, int postingsStart, int impactCode)
{
    /// <summary>In how many papers it stands.</summary>
    public readonly int Papers = papers;

    /// <summary>Where its postings begin.</summary>
    public readonly int PostingsStart = postingsStart;

    /// <summary>What no impact of it exceeds.</summary>
    public readonly int ImpactCode = impactCode;
}
