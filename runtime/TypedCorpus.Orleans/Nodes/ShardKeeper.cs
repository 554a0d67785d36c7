using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedCorpus.Image;
using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Shards;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Nodes;

/// <summary>
/// Keeps the shards of this silo: it opens new versions, serves the shards that are to be here, asks the other silos what they have, and lets
/// old versions go.
/// </summary>
internal sealed partial class ShardKeeper(
    NodeHost host,
    ClusterView view,
    CorpusNodes nodes,
    ShardSource source,
    IGrainFactory grains,
    IOptions<PaperCorporaOptions> options,
    ILogger<ShardKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PreparationPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly Dictionary<SiloAddress, Task> _asked = [];
    private string? _current;
    private long _currentSince;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            TimeSpan pause = options.Value.RefreshPeriod;
            try
            {
                if (view.Members.Contains(nodes.Local))
                    await RefreshAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailure(failure);
                pause = PauseAfterFailure;
            }

            await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RefreshAsync(CancellationToken stopping)
    {
        await AskOthersAsync(stopping);
        if (source.FindNewest() is { } newest && !host.Versions.Any(version => version.Files.Name == newest))
            await OpenAsync(newest, stopping);
        view.Update(nodes.Local, host.State);
        foreach (OpenVersion version in host.Versions)
            Place(version);
        view.Update(nodes.Local, host.State);
        view.Refresh(options.Value.Replicas);
        RemoveOld();
    }

    /// <summary>Asks all members. One that does not answer in time is still asked when the others are asked next.</summary>
    private async Task AskOthersAsync(CancellationToken stopping)
    {
        SiloAddress[] others = [.. view.Members.Where(silo => !silo.Equals(nodes.Local))];
        foreach (SiloAddress gone in _asked.Keys.Except(others).ToArray())
            _asked.Remove(gone);
        foreach (SiloAddress silo in others)
        {
            if (!_asked.TryGetValue(silo, out Task? asked) || asked.IsCompleted)
                _asked[silo] = AskAsync(silo);
        }

        await Task.WhenAny(Task.WhenAll(_asked.Values), Task.Delay(Patience, stopping));
    }

    private async Task AskAsync(SiloAddress silo)
    {
        try
        {
            view.Update(silo, await nodes.At(silo).GetStateAsync());
        }
        catch (Exception failure) when (failure is TimeoutException or OrleansException)
        {
            // A silo that is starting, going or slow: the next refresh asks again.
            LogSilent(silo, failure.Message);
        }
    }

    private async Task OpenAsync(string name, CancellationToken stopping)
    {
        CorpusFiles files = source.Open(name);
        SharedPapers?[] shared = await FindSharedAsync(files, stopping);
        host.Add(new(files, shared));
        LogOpened(files.Id, files.Corpora.Length);
    }

    private async Task<SharedPapers?[]> FindSharedAsync(CorpusFiles files, CancellationToken stopping)
    {
        try
        {
            SharedTable table = await grains.GetGrain<IPreparation>(files.Id).FindSharedAsync().WaitAsync(PreparationPatience, stopping);
            return table.With(files.Corpora);
        }
        catch (Exception failure) when (failure is TimeoutException or OrleansException or InvalidOperationException)
        {
            // The same is found here, in more time.
            return ShardSet.FindShared(files.Corpora);
        }
    }

    /// <summary>Serves the shards of a version that are to be here, and leaves others once they are served where they are to be.</summary>
    private void Place(OpenVersion version)
    {
        SiloAddress[] silos = view.Nodes;
        for (int shard = 0; shard < version.Files.Corpora.Length; shard++)
        {
            SiloAddress[] chosen = Placement.SilosOf(version.Files.ShardNames[shard], silos, options.Value.Replicas);
            if (chosen.Contains(nodes.Local))
            {
                if (!version.Serves(shard))
                    version.Serve(shard);
            }
            else if (version.Serves(shard) && !chosen.Except(view.ReplicasOf(version.Id, shard)).Any())
            {
                version.Leave(shard);
            }
        }
    }

    private void RemoveOld()
    {
        if (view.Current is not { } current)
            return;
        if (current.Id != _current)
        {
            (_current, _currentSince) = (current.Id, Environment.TickCount64);
            LogCurrent(current.Id);
        }

        bool isReady = view.CountReady(current, Math.Min(options.Value.Replicas, view.Nodes.Length)) == current.ShardNames.Length;
        if (!isReady || Environment.TickCount64 - _currentSince < options.Value.Retention.TotalMilliseconds)
            return;
        foreach (OpenVersion version in host.Versions.Where(version => string.CompareOrdinal(version.Files.Name, current.Name) < 0))
        {
            host.Remove(version);
            LogRemoved(version.Id);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The shards of this silo could not be refreshed.")]
    private partial void LogFailure(Exception failure);

    [LoggerMessage(2, LogLevel.Debug, "The silo {Silo} does not say which shards it has: {Reason}")]
    private partial void LogSilent(SiloAddress silo, string reason);

    [LoggerMessage(3, LogLevel.Information, "Opened the version {Version} of {Shards} shards.")]
    private partial void LogOpened(string version, int shards);

    [LoggerMessage(4, LogLevel.Information, "Answers are given from the version {Version}.")]
    private partial void LogCurrent(string version);

    [LoggerMessage(5, LogLevel.Information, "Removed the version {Version}.")]
    private partial void LogRemoved(string version);
}
