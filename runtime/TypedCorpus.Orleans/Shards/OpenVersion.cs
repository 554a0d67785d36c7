using System.Collections.Concurrent;
using TypedCorpus.Image;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Shards;

/// <summary>A version of the set that is ready to be searched: it is known which papers several shards have.</summary>
internal sealed class OpenVersion
{
    /// <summary>The groups that are kept: a silo is mostly asked for the same shards.</summary>
    private const int MaxGroups = 64;

    private readonly ConcurrentDictionary<string, ShardGroup> _groups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, bool> _served = [];
    private readonly ShardSet _set;

    public OpenVersion(CorpusFiles files, SharedPapers?[] shared)
    {
        Files = files;
        _set = new(files.Corpora, shared);
    }

    public CorpusFiles Files { get; }

    public string Id => Files.Id;

    public int PaperCount => _set.Count;

    /// <summary>The shards that this silo answers for, ascending.</summary>
    public int[] Served => [.. _served.Keys.Order()];

    public bool Serves(int shard) => _served.ContainsKey(shard);

    /// <summary>Begins to answer for a shard, of which what every search reads is brought into memory.</summary>
    public void Serve(int shard)
    {
        CorpusData data = Files.Corpora[shard].Data;
        Touch(data.Terms);
        Touch(data.Postings);
        Touch(data.FieldNorms);
        _served[shard] = true;
    }

    public void Leave(int shard) => _served.TryRemove(shard, out _);

    /// <summary>Some shards as one, ascending.</summary>
    public ShardGroup Group(int[] shards)
    {
        if (_groups.Count > MaxGroups)
            _groups.Clear();
        return _groups.GetOrAdd(string.Join(',', shards), _ => _set.Group(shards));
    }

    public Paper PaperOf(int shard, int paper) => _set.PaperOf(shard, paper);

    private static void Touch(ReadOnlySpan<byte> bytes)
    {
        const int Page = 4096;
        int sum = 0;
        for (int i = 0; i < bytes.Length; i += Page)
            sum += bytes[i];
        GC.KeepAlive(sum);
    }
}
