using TypedCorpus.Orleans.Shards;

namespace TypedCorpus.Orleans.Steps;

/// <summary>A step of an answer: what each node does with some shards of its own.</summary>
[GenerateSerializer, Immutable]
internal abstract record ShardStep
{
    /// <summary>Does it with some shards of an open version, ascending.</summary>
    public abstract StepResult Run(OpenVersion version, int[] shards, CancellationToken cancellation);
}

/// <summary>What some shards have to say. Results are merged in any order.</summary>
[GenerateSerializer]
internal abstract record StepResult
{
    /// <summary>The result of the shards of this and of another result, which have none in common.</summary>
    public abstract StepResult MergeWith(StepResult other);

    /// <summary>Merges results; null if there are none.</summary>
    public static StepResult? Merge(IEnumerable<StepResult> results)
    {
        StepResult? merged = null;
        foreach (StepResult result in results)
            merged = merged is null ? result : merged.MergeWith(result);
        return merged;
    }
}

/// <summary>The place of a paper in a set: its shard, and its number there.</summary>
[GenerateSerializer, Immutable]
internal readonly record struct PaperPlace([property: Id(0)] int Shard, [property: Id(1)] int Paper)
{
    /// <summary>Compares the places in the order of the set.</summary>
    public int OrderTo(PaperPlace other) => Shard != other.Shard ? Shard.CompareTo(other.Shard) : Paper.CompareTo(other.Paper);
}
