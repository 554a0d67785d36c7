using TypedCorpus.Image;
using TypedCorpus.Orleans.Shards;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Nodes;

/// <summary>Finds which papers several shards of a version have, once for all silos. Its key is the version.</summary>
internal interface IPreparation : IGrainWithStringKey
{
    /// <exception cref="InvalidOperationException">The silo that is to do it has another version; it may have this one later.</exception>
    Task<SharedTable> FindSharedAsync();
}

/// <inheritdoc cref="IPreparation"/>
internal sealed class Preparation(ShardSource source) : Grain, IPreparation
{
    private Task<SharedTable>? _found;

    public Task<SharedTable> FindSharedAsync()
    {
        if (_found is null or { IsFaulted: true })
        {
            string version = this.GetPrimaryKeyString();
            _found = Task.Run(() => Find(version));
        }

        return _found;
    }

    private SharedTable Find(string version)
    {
        string name = source.FindNewest() ?? throw new InvalidOperationException("This silo has no shards.");
        using CorpusFiles files = source.Open(name);
        return files.Id == version
            ? SharedTable.Of(ShardSet.FindShared(files.Corpora))
            : throw new InvalidOperationException($"This silo has the version '{files.Id}', not '{version}'.");
    }
}

/// <summary>The papers that several shards have, as they travel.</summary>
[GenerateSerializer, Immutable]
internal sealed record SharedTable([property: Id(0)] SharedOfShard?[] Shards)
{
    public static SharedTable Of(SharedPapers?[] shared) => new(Array.ConvertAll(shared, papers => papers is null
        ? null
        : new SharedOfShard(
            papers.Hidden.ToArray(),
            [.. papers.Copies.ToArray().SelectMany(copy => new[] { copy.Paper, copy.Corpus, copy.Other })])));

    public SharedPapers?[] With(PaperCorpus[] corpora) => Array.ConvertAll(Shards, papers => papers is null
        ? null
        : new SharedPapers(
            papers.Hidden,
            [.. papers.Copies.Chunk(3).Select(copy => new PaperCopy(copy[0], copy[1], corpora[copy[1]].Data, copy[2]))]));
}

/// <summary>What a shard has in common with others.</summary>
/// <param name="Hidden">Its papers that count in a shard before.</param>
/// <param name="Copies">Its papers that later shards have: the paper, the other shard and the paper there, one after another.</param>
[GenerateSerializer, Immutable]
internal sealed record SharedOfShard([property: Id(0)] int[] Hidden, [property: Id(1)] int[] Copies);
