using TypedCorpus.Search.Parts;

namespace TypedCorpus.Shards;

/// <summary>A search in some corpora of a set.</summary>
internal sealed record ShardRequest
{
    public required string Query { get; init; }

    public bool AsYouType { get; init; }

    public bool ToleratesTypos { get; init; }

    public TermMatching Matching { get; init; }

    /// <summary>The largest number of hits, with those that are left out at the beginning.</summary>
    public int Limit { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>The names of the documents of which one must list a paper; null for any.</summary>
    public IReadOnlyCollection<string>? Documents { get; init; }

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    /// <summary>Whether all papers are counted, those beyond the limit too.</summary>
    public bool Counts { get; init; }

    /// <summary>By what all papers are counted.</summary>
    public IReadOnlyList<SearchFacet> Facets { get; init; } = [];

    /// <summary>What all corpora of the set know of the words.</summary>
    public required OutsideWords Words { get; init; }

    public CancellationToken Cancellation { get; init; }
}

/// <summary>What some corpora of a set answer.</summary>
/// <param name="Hits">The papers that come first, in their order.</param>
/// <param name="Total">The number of all papers, if it was asked for.</param>
/// <param name="Facets">The counts of each kind that was asked for, in any order.</param>
/// <param name="IsRelaxed">Whether no paper here has all words. If one elsewhere does, nothing here is a hit.</param>
/// <param name="IsCorrected">Whether near terms stand for a word that no paper of the set has.</param>
/// <param name="IsIncomplete">Whether texts of too many papers would have had to be checked.</param>
internal sealed record ShardAnswer(
    ShardHit[] Hits, int Total, FacetValueCount[][] Facets, bool IsRelaxed, bool IsCorrected, bool IsIncomplete);

/// <summary>A hit, with what its order depends on.</summary>
/// <param name="Shard">The place of its corpus in the set.</param>
/// <param name="Paper">Its place there.</param>
/// <param name="Score">The score, times the scale of all scores.</param>
/// <param name="Number">What an order by scores or years goes by; the greatest comes first.</param>
/// <param name="Title">What an order by titles goes by; empty in others.</param>
internal readonly record struct ShardHit(int Shard, int Paper, int Score, int Number, byte[] Title);
