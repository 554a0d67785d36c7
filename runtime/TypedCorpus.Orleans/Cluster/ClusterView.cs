using System.Collections.Concurrent;

namespace TypedCorpus.Orleans.Cluster;

/// <summary>What this silo knows of the others: which are members, what they have, and whether they were slow lately.</summary>
/// <param name="membership">The members of the cluster.</param>
internal sealed class ClusterView(IClusterMembershipService membership)
{
    private const int SlowMilliseconds = 2_000;

    private readonly ConcurrentDictionary<SiloAddress, NodeState> _states = [];
    private readonly ConcurrentDictionary<SiloAddress, long> _slowUntil = [];

    // By the version, the silos that have each shard.
    private Dictionary<string, SiloAddress[][]> _replicas = new(StringComparer.Ordinal);

    /// <summary>The silos that are members.</summary>
    public IEnumerable<SiloAddress> Members => membership.CurrentSnapshot.Members.Values
        .Where(member => member.Status == SiloStatus.Active)
        .Select(member => member.SiloAddress);

    /// <summary>The silos that are members and have ever said what they have.</summary>
    public SiloAddress[] Nodes => [.. Members.Where(_states.ContainsKey)];

    /// <summary>The version that answers are given from; null if no silo has any.</summary>
    public ServedVersion? Current { get; private set; }

    public void Update(SiloAddress silo, NodeState state) => _states[silo] = state;

    /// <summary>Forgets silos that are no members, and says which version answers from now on.</summary>
    /// <param name="replicas">The number of silos that are to have each shard.</param>
    public void Refresh(int replicas)
    {
        HashSet<SiloAddress> members = [.. Members];
        foreach (SiloAddress silo in _states.Keys.Where(silo => !members.Contains(silo)))
        {
            _states.TryRemove(silo, out _);
            _slowUntil.TryRemove(silo, out _);
        }

        ServedVersion[] versions = FindVersions();
        _replicas = versions.ToDictionary(version => version.Id, FindReplicas, StringComparer.Ordinal);
        Current = Choose(versions, Math.Min(replicas, Nodes.Length)) ?? Current;
    }

    /// <summary>The members that have a shard of a version.</summary>
    public IEnumerable<SiloAddress> ReplicasOf(string version, int shard) =>
        _replicas.TryGetValue(version, out SiloAddress[][]? replicas) ? replicas[shard].Where(IsMember) : [];

    /// <summary>The number of shards of a version of which as many replicas are ready as are wanted.</summary>
    public int CountReady(ServedVersion version, int replicas) =>
        Enumerable.Range(0, version.ShardNames.Length).Count(shard => ReplicasOf(version.Id, shard).Count() >= Math.Max(1, replicas));

    /// <summary>Remembers for a while that another silo was quicker than this one.</summary>
    public void MarkSlow(SiloAddress silo) => _slowUntil[silo] = Environment.TickCount64 + SlowMilliseconds;

    public bool IsSlow(SiloAddress silo) => _slowUntil.TryGetValue(silo, out long until) && until > Environment.TickCount64;

    private bool IsMember(SiloAddress silo) => membership.CurrentSnapshot.GetSiloStatus(silo) == SiloStatus.Active;

    // The newest first.
    private ServedVersion[] FindVersions() =>
    [
        .. _states.Values
            .SelectMany(state => state.Versions)
            .DistinctBy(version => version.Id)
            .OrderByDescending(version => version.Name, StringComparer.Ordinal)
            .ThenBy(version => version.Id, StringComparer.Ordinal),
    ];

    private SiloAddress[][] FindReplicas(ServedVersion version)
    {
        var replicas = new List<SiloAddress>[version.ShardNames.Length];
        for (int shard = 0; shard < replicas.Length; shard++)
            replicas[shard] = [];
        foreach ((SiloAddress silo, NodeState state) in _states)
        {
            foreach (int shard in Array.Find(state.Versions, served => served.Id == version.Id)?.Shards ?? [])
                replicas[shard].Add(silo);
        }

        return Array.ConvertAll(replicas, silos => silos.ToArray());
    }

    // A new version answers once it has all its replicas; one that answers goes on with fewer.
    private ServedVersion? Choose(ServedVersion[] versions, int replicas) =>
        Array.Find(versions, version => CountReady(version, version.Id == Current?.Id ? 1 : replicas) == version.ShardNames.Length)
        ?? versions.MaxBy(version => (CountReady(version, 1), version.Id == Current?.Id));
}
