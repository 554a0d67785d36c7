using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>A field of a paper in which a search finds words (<see cref="SearchHit.GetMatchedFields"/>).</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public enum SearchField
{
    /// <summary>The title.</summary>
    Title = 0,

    /// <summary>The abstract.</summary>
    Abstract = 1,

    /// <summary>The names of the authors.</summary>
    Authors = 2,

    /// <summary>The venue.</summary>
    Venue = 3,
}
