namespace TypedCorpus.App.Export;

/// <summary>The values that the papers of a search have.</summary>
internal sealed record CountedFacet(SearchFacet Facet, IReadOnlyList<FacetValueCount> Values);
