using System.IO.Hashing;
using System.Text;

namespace TypedCorpus.Orleans.Shards;

/// <summary>
/// Which silos have which shards, by rendezvous hashing: each silo computes the same from the members of the cluster, and where a silo comes or
/// goes, only its own shards move.
/// </summary>
internal static class Placement
{
    /// <summary>The silos that are to have a shard, the first choice first.</summary>
    public static SiloAddress[] SilosOf(string shard, IEnumerable<SiloAddress> silos, int replicas) =>
    [
        .. silos.OrderByDescending(silo => Weight(shard, silo)).ThenBy(silo => silo.ToParsableString(), StringComparer.Ordinal).Take(replicas),
    ];

    // By the endpoint alone: a silo that restarts has the shards that it had.
    private static ulong Weight(string shard, SiloAddress silo) =>
        XxHash64.HashToUInt64(Encoding.UTF8.GetBytes($"{shard}\n{silo.Endpoint}"));
}
