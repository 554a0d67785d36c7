using TypedCorpus.Orleans.Shards;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Steps;

/// <summary>Searches shards.</summary>
[GenerateSerializer, Immutable]
internal sealed record SearchStep([property: Id(0)] ClusterQuery Query, [property: Id(1)] PlannedWord[] Words) : ShardStep
{
    public override StepResult Run(OpenVersion version, int[] shards, CancellationToken cancellation)
    {
        ShardRequest request = Query.RequestWith(Words, cancellation);
        ShardAnswer answer = version.Group(shards).Search(request);
        return new SearchResult
        {
            Hits = Array.ConvertAll(answer.Hits, hit => new RankedPaper(new(hit.Shard, hit.Paper), hit.Score, hit.Number, hit.Title)),
            Limit = request.Limit,
            IsByTitle = request.Order == SearchOrder.Title,
            Total = answer.Total,
            Facets = answer.Facets,
            IsRelaxed = answer.IsRelaxed,
            IsCorrected = answer.IsCorrected,
            IsIncomplete = answer.IsIncomplete,
        };
    }
}

/// <summary>What shards found.</summary>
[GenerateSerializer]
internal sealed record SearchResult : StepResult
{
    [Id(0)]
    public RankedPaper[] Hits { get; init; } = [];

    [Id(1)]
    public int Limit { get; init; }

    [Id(2)]
    public bool IsByTitle { get; init; }

    [Id(3)]
    public long Total { get; init; }

    [Id(4)]
    public FacetValueCount[][] Facets { get; init; } = [];

    /// <summary>Whether no paper of these shards has all words, so that the hits have only some.</summary>
    [Id(5)]
    public bool IsRelaxed { get; init; }

    [Id(6)]
    public bool IsCorrected { get; init; }

    [Id(7)]
    public bool IsIncomplete { get; init; }

    private bool HasAllWords => !IsRelaxed && Hits.Length > 0;

    public override StepResult MergeWith(StepResult other)
    {
        var right = (SearchResult)other;
        // If any paper has all words, those that have only some are no hits.
        if (IsRelaxed && right.HasAllWords)
            return right with { IsIncomplete = IsIncomplete || right.IsIncomplete };
        if (right.IsRelaxed && HasAllWords)
            return this with { IsIncomplete = IsIncomplete || right.IsIncomplete };
        return this with
        {
            Hits = [.. Hits.Concat(right.Hits).Order(IsByTitle ? RankedPaper.ByTitle : RankedPaper.ByNumber).Take(Limit)],
            Total = Total + right.Total,
            Facets = [.. Facets.Zip(right.Facets, Sum)],
            IsRelaxed = IsRelaxed || right.IsRelaxed,
            IsCorrected = IsCorrected || right.IsCorrected,
            IsIncomplete = IsIncomplete || right.IsIncomplete,
        };
    }

    private static FacetValueCount[] Sum(FacetValueCount[] left, FacetValueCount[] right) =>
    [
        .. left.Concat(right)
            .GroupBy(count => count.Value, StringComparer.Ordinal)
            .Select(same => new FacetValueCount(same.Key, same.Sum(count => count.Count)))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Value, StringComparer.Ordinal),
    ];
}
