namespace TypedCorpus.Search;

/// <summary>What the dictionary says of a term.</summary>
/// <param name="Papers">In how many papers it stands.</param>
/// <param name="PostingsStart">Where its postings begin.</param>
/// <param name="ImpactCode">What no impact of it exceeds.</param>
internal readonly record struct TermEntry(int Papers, int PostingsStart, int ImpactCode);
