namespace TypedCorpus.AspNetCore.Querying;

/// <summary>The values of a facet: the selected ones, then the most frequent first.</summary>
internal sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetCount> Values);

/// <summary>The number of papers that would match if a value were the only selected one of its facet.</summary>
internal sealed record FacetCount(string Value, int Papers, bool IsSelected);
