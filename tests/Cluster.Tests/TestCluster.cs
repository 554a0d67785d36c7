using TypedCorpus.App.Clusters;
using TypedCorpus.Orleans;

namespace Cluster.Tests;

/// <summary>A cluster of silo processes with the five documents, whose members find one another by Redis.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private TestCluster(ShardFolder folder, RedisServer redis, LocalCluster silos) => (Folder, Redis, Local) = (folder, redis, silos);

    /// <summary>The app, which the build puts beside the tests.</summary>
    public static string App { get; } = Path.Combine(AppContext.BaseDirectory, "corpus.dll");

    public ShardFolder Folder { get; }

    public RedisServer Redis { get; }

    public LocalCluster Local { get; }

    public ClusterCorpus Corpus => Local.Corpus;

    public static async Task<TestCluster> StartAsync(int silos)
    {
        var folder = ShardFolder.OfListings();
        var redis = new RedisServer();
        using var patience = new CancellationTokenSource(Patience);
        return new(folder, redis, await LocalCluster.StartAsync(App, folder.Shards, silos, replicas: 2, redis.Connection, patience.Token));
    }

    public async ValueTask DisposeAsync()
    {
        await Local.DisposeAsync();
        Redis.Dispose();
        Folder.Dispose();
    }
}

/// <summary>Three silos, for tests that leave them as they are.</summary>
public sealed class ThreeSilos : IAsyncLifetime
{
    internal TestCluster? Cluster { get; private set; }

    public async Task InitializeAsync()
    {
        if (RedisServer.Program is not null)
            Cluster = await TestCluster.StartAsync(3);
    }

    public async Task DisposeAsync()
    {
        if (Cluster is not null)
            await Cluster.DisposeAsync();
    }
}
