using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>By what the papers of a search are counted (<see cref="SearchResults.GetFacets(SearchFacet)"/>).</summary>
public enum SearchFacet
{
    /// <summary>The names of the documents that list the paper.</summary>
    Document = 0,

    /// <summary>The year of publication.</summary>
    Year = 1,

    /// <summary>The names of the authors, as each paper has them.</summary>
    Author = 2,

    /// <summary>The venue.</summary>
    Venue = 3,

    /// <summary>The keywords and categories.</summary>
    Keyword = 4,

    /// <summary>The type of the publication.</summary>
    Type = 5,
}

/// <summary>A value that papers of a search have.</summary>
/// <param name="Value">The value, as the papers have it; a year in digits.</param>
/// <param name="Count">The number of papers that have it.</param>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct FacetValueCount(string Value, int Count);
