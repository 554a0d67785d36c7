namespace TypedCorpus.AspNetCore.Querying;

/// <summary>The values of a facet: the selected ones, then the most frequent first.</summary>
internal sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetCount> Values);

/// <summary>The number of papers that would match if a value were the only selected one of its facet.</summary>
/// <param name="Value">The value.</param>
/// <param name="Title">What to display for it.</param>
/// <param name="Papers">The number of papers.</param>
/// <param name="IsSelected">Whether the query selects the value.</param>
internal sealed record FacetCount(string Value, string Title, int Papers, bool IsSelected);
