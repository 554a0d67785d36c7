
namespace TypedCorpus.Orleans;

/// <summary>What a cluster found, the best first.</summary>
[GenerateSerializer, Immutable]
public sealed record ClusterAnswer
{
    /// <summary>The query, as it was given.</summary>
    [Id(0)]
    public required string Query { get; init; }

    /// <summary>The hits: at most the limit of the options, and without those before their offset.</summary>
    [Id(1)]
    public IReadOnlyList<ClusterHit> Hits { get; init; } = [];

    /// <summary>The number of all papers that match; null if it was not asked for.</summary>
    [Id(2)]
    public long? TotalCount { get; init; }

    /// <summary>The counts of all papers that match, for each kind that was asked for, in that order.</summary>
    [Id(3)]
    public IReadOnlyList<ClusterFacet> Facets { get; init; } = [];

    /// <summary>Whether no paper has all words of the query, so that the hits have only some of them.</summary>
    [Id(4)]
    public bool IsRelaxed { get; init; }

    /// <summary>The words that no paper has, with those that stand for them in this search, in the order of the query.</summary>
    [Id(5)]
    public IReadOnlyList<SearchCorrection> Corrections { get; init; } = [];

    /// <summary>The query with each word that no paper has replaced by the most similar one; null if there is none to replace.</summary>
    [Id(6)]
    public string? Suggestion { get; init; }

    /// <summary>What there is to say of the query: parts that were not understood, or not used.</summary>
    [Id(7)]
    public IReadOnlyList<SearchNote> Notes { get; init; } = [];

    /// <summary>The one version of the set of shards that all of the answer comes from.</summary>
    [Id(8)]
    public required string Version { get; init; }

    /// <summary>The names of the shards that did not answer before the deadline. The answer is exact if there are none.</summary>
    [Id(9)]
    public IReadOnlyList<string> MissingShards { get; init; } = [];

    /// <summary>Whether all shards have answered, so that the answer is that of one corpus of all documents.</summary>
    public bool IsComplete => MissingShards.Count == 0;

    /// <summary>Whether a word that no paper has stands for the nearest words that papers have.</summary>
    public bool IsCorrected => Corrections.Count > 0;
}

/// <summary>A paper that a cluster found.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Score">The BM25 score; see <see cref="SearchHit.Score"/>.</param>
/// <param name="TitleMatches">The places of the query's words in the title.</param>
/// <param name="Snippet">The part of the abstract with the most words of the query; empty if there is no abstract.</param>
/// <param name="SnippetMatches">The places of the query's words in the snippet.</param>
[GenerateSerializer, Immutable]
public sealed record ClusterHit(
    [property: Id(0)] ClusterPaper Paper,
    [property: Id(1)] double Score,
    [property: Id(2)] IReadOnlyList<TextRange> TitleMatches,
    [property: Id(3)] string Snippet,
    [property: Id(4)] IReadOnlyList<TextRange> SnippetMatches);

/// <summary>The counts of all papers that match by a value that they have.</summary>
/// <param name="Facet">The kind of values.</param>
/// <param name="Counts">The values, the most frequent first; of equal counts in the order of their characters.</param>
[GenerateSerializer, Immutable]
public sealed record ClusterFacet([property: Id(0)] SearchFacet Facet, [property: Id(1)] IReadOnlyList<FacetValueCount> Counts);

/// <summary>What a cluster has.</summary>
/// <param name="Version">The version of the set of shards that answers now.</param>
/// <param name="PaperCount">The number of papers, each once.</param>
/// <param name="Shards">The shards, in the order of the set.</param>
[GenerateSerializer, Immutable]
public sealed record ClusterDescription(
    [property: Id(0)] string Version, [property: Id(1)] int PaperCount, [property: Id(2)] IReadOnlyList<ShardDescription> Shards);

/// <summary>A shard of a cluster.</summary>
/// <param name="Name">Its name: that of the assembly's file, or of the class of the corpus.</param>
/// <param name="PaperCount">The number of its papers, with those that count in a shard before.</param>
/// <param name="Documents">The names of its documents.</param>
/// <param name="Silos">The silos that have a replica of it, as the silo that answers knows them.</param>
[GenerateSerializer, Immutable]
public sealed record ShardDescription(
    [property: Id(0)] string Name,
    [property: Id(1)] int PaperCount,
    [property: Id(2)] IReadOnlyList<string> Documents,
    [property: Id(3)] IReadOnlyList<string> Silos);
