using TypedCorpus.Orleans.Shards;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Steps;

/// <summary>Finds papers by keys.</summary>
[GenerateSerializer, Immutable]
internal sealed record FindStep([property: Id(0)] string[] Keys) : ShardStep
{
    public override StepResult Run(OpenVersion version, int[] shards, CancellationToken cancellation)
    {
        ShardGroup group = version.Group(shards);
        return new FindResult(Array.ConvertAll(Keys, key => group.Find(key)
            .Select(found => new KeyMatch(found.Shard, found.Rank, new(found.Counting.Shard, found.Counting.Paper)))
            .ToArray()));
    }
}

/// <summary>The papers of shards that have keys.</summary>
[GenerateSerializer]
internal sealed record FindResult([property: Id(0)] KeyMatch[][] Matches) : StepResult
{
    public override StepResult MergeWith(StepResult other) => new FindResult(
    [
        .. Matches.Zip(((FindResult)other).Matches, (left, right) => left.Concat(right).OrderBy(match => match.Shard).ToArray()),
    ]);

    /// <summary>The paper with a key: of several, that of the kind of keys that takes precedence, and then of the first shard.</summary>
    public PaperPlace? Winner(int key)
    {
        KeyMatch? winner = null;
        foreach (KeyMatch next in Matches[key])
        {
            if (winner is { } best)
            {
                int order = next.Place == best.Place ? -1 : best.Rank - next.Rank;
                if (order < 0 || (order == 0 && best.Place.OrderTo(next.Place) < 0))
                    continue;
            }

            winner = next;
        }

        return winner?.Place;
    }
}

/// <summary>A paper with a key: the shard that has the key, its kind, and the place where the paper counts.</summary>
[GenerateSerializer, Immutable]
internal readonly record struct KeyMatch([property: Id(0)] int Shard, [property: Id(1)] int Rank, [property: Id(2)] PaperPlace Place);
