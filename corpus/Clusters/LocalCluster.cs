using System.Net;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Clusters;

/// <summary>Some silos in processes of their own on this machine, and a client of them. All ends when it is disposed of.</summary>
internal sealed class LocalCluster : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly string _app;
    private readonly string _folder;
    private readonly int _replicas;
    private readonly ClusterPlace _place;
    private ClusterClient? _client;

    private LocalCluster(string app, string folder, int silos, int replicas, string? redis)
    {
        (_app, _folder, _replicas) = (app, folder, replicas);
        int[] ports = SiloProcess.FreePorts(2 * silos);
        _place = new(redis, ports[0], [.. ports[silos..].Select(port => new IPEndPoint(IPAddress.Loopback, port))], $"corpus-{Guid.NewGuid():N}");
        Silos = new SiloProcess[silos];
        for (int i = 0; i < silos; i++)
            Silos[i] = SiloProcess.Start(app, _place, folder, replicas, ports[i], ports[silos + i]);
    }

    /// <summary>The address that clients give.</summary>
    public string Address => $"{_place.Name}@{(_place.Redis is null ? string.Join(',', _place.Gateways) : $"redis:{_place.Redis}")}";

    /// <summary>The silos. Without Redis, the first has to run for others to come.</summary>
    public SiloProcess[] Silos { get; }

    public ClusterCorpus Corpus => _client!.Corpus;

    /// <summary>Starts silos with the shards in a folder, and waits until all shards have their replicas.</summary>
    public static async Task<LocalCluster> StartAsync(
        string app, string folder, int silos, int replicas, string? redis, CancellationToken cancellation)
    {
        var cluster = new LocalCluster(app, folder, silos, replicas, redis);
        try
        {
            await Task.WhenAll(cluster.Silos.Select(silo => silo.WaitUntilReadyAsync(cancellation))).ConfigureAwait(false);
            cluster._client = await ClusterClient.ConnectAsync(cluster._place, cancellation).ConfigureAwait(false);
            await cluster.WaitForReplicasAsync(silos, cancellation).ConfigureAwait(false);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Starts a silo again that was killed.</summary>
    public async Task RestartAsync(int silo, CancellationToken cancellation)
    {
        SiloProcess old = Silos[silo];
        old.Dispose();
        Silos[silo] = SiloProcess.Start(_app, _place, _folder, _replicas, old.Port, old.Gateway);
        await Silos[silo].WaitUntilReadyAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Waits until every shard has its replicas, and together as many silos as are expected have some.</summary>
    public async Task<ClusterDescription> WaitForReplicasAsync(int silos, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                ClusterDescription description = await Corpus.DescribeAsync(cancellation).ConfigureAwait(false);
                int wanted = Math.Min(_replicas, silos);
                if (description.Shards.All(shard => shard.Silos.Count(IsRunning) >= wanted))
                    return description;
            }
            catch (TimeoutException)
            {
                // The silos are still starting.
            }

            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is not null)
            await _client.DisposeAsync().ConfigureAwait(false);
        foreach (SiloProcess silo in Silos)
            silo?.Dispose();
    }

    private bool IsRunning(string silo) => Array.Exists(
        Silos, running => !running.HasExited && silo.EndsWith($":{running.Port}", StringComparison.Ordinal));
}
