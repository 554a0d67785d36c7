using System.Collections.Concurrent;
using TypedCorpus.Orleans.Shards;

namespace TypedCorpus.Orleans.Cluster;

/// <summary>The versions that this silo has open.</summary>
internal sealed class NodeHost
{
    private readonly ConcurrentDictionary<string, OpenVersion> _versions = new(StringComparer.Ordinal);

    public IReadOnlyCollection<OpenVersion> Versions => [.. _versions.Values];

    /// <summary>What this silo tells the others.</summary>
    public NodeState State => new(
    [
        .. _versions.Values.Select(version => new ServedVersion(version.Files.Name, version.Id, version.Files.ShardNames, version.Served)),
    ]);

    public OpenVersion? Find(string id) => _versions.GetValueOrDefault(id);

    public void Add(OpenVersion version) => _versions[version.Id] = version;

    /// <summary>Lets a version go. Its memory is free once the answers that read it have ended.</summary>
    public void Remove(OpenVersion version)
    {
        if (_versions.TryRemove(version.Id, out _))
            version.Files.Dispose();
    }
}
