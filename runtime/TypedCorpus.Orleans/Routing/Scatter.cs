using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Options;
using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Steps;

namespace TypedCorpus.Orleans.Routing;

/// <summary>
/// Has a step done by a replica of each shard. Where a silo does not answer as quickly as its shards mostly do, or fails, or does not have
/// a shard any more, other replicas are asked; of two answers for one shard only one counts.
/// </summary>
internal sealed class Scatter(
    CorpusNodes nodes, ClusterView view, Latencies latencies, ClusterMetrics metrics, IOptions<PaperCorporaOptions> options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Asks until all shards have answered, or the time is over: then shards are missing in the answer.</summary>
    public async Task<StepAnswer> RunAsync(string version, ShardStep step, int[] shards, Deadline deadline)
    {
        var answers = new List<StepAnswer>();
        int[] left = shards;
        while (left.Length > 0 && !deadline.IsOver)
        {
            SiloShards[] routes = RoutesOf(version, left, []);
            StepAnswer answer = await AskAsync(version, step, routes, [], deadline);
            answers.Add(answer);
            left = [.. left.Except(answer.Shards)];
            // What is not there may be loading, or the silos that are gone may not be known yet.
            if (left.Length > 0)
                await deadline.Delay(Pause);
        }

        return StepAnswer.Merge(answers);
    }

    /// <summary>Asks silos; of many, some to ask the others.</summary>
    public async Task<StepAnswer> AskAsync(
        string version, ShardStep step, SiloShards[] routes, ImmutableArray<SiloAddress> tried, Deadline deadline)
    {
        int size = (routes.Length + options.Value.Branching - 1) / options.Value.Branching;
        IEnumerable<SiloShards[]> bundles = size <= 1 ? routes.Select(route => new[] { route }) : routes.Chunk(size);
        return StepAnswer.Merge(await Task.WhenAll(bundles.Select(bundle => AskBundleAsync(version, step, bundle, tried, deadline))));
    }

    private async Task<StepAnswer> AskBundleAsync(
        string version, ShardStep step, SiloShards[] bundle, ImmutableArray<SiloAddress> tried, Deadline deadline)
    {
        int[] shards = [.. bundle.SelectMany(route => route.Shards)];
        ImmutableArray<SiloAddress> next = tried.Add(bundle[0].Silo);
        Task<StepAnswer> first = CallAsync(version, step, bundle, shards, deadline);
        using var cancellation = new CancellationTokenSource();
        TimeSpan patience = latencies.SlowOf(shards) * bundle.Length;
        if (await Task.WhenAny(first, deadline.Delay(patience, cancellation.Token)) == first)
        {
            await cancellation.CancelAsync();
            StepAnswer answer = await first;
            int[] missing = [.. shards.Except(answer.Shards)];
            SiloShards[] routes = missing.Length == 0 ? [] : RoutesOf(version, missing, next);
            if (routes.Length == 0)
                return answer;
            metrics.CountRetry();
            return StepAnswer.Merge([answer, await AskAsync(version, step, routes, next, deadline)]);
        }

        SiloShards[] others = RoutesOf(version, shards, next);
        if (others.Length == 0)
            return await first;
        metrics.CountHedge();
        return await QuickerAsync(bundle[0].Silo, first, AskAsync(version, step, others, next, deadline), shards.Length);
    }

    /// <summary>The first of two answers that has all shards; if neither has, the one that has more.</summary>
    private async Task<StepAnswer> QuickerAsync(SiloAddress silo, Task<StepAnswer> first, Task<StepAnswer> second, int shards)
    {
        Task<StepAnswer> quicker = await Task.WhenAny(first, second);
        StepAnswer answer = await quicker;
        if (quicker == second)
            view.MarkSlow(silo);
        if (answer.Shards.Length == shards)
            return answer;
        StepAnswer other = await (quicker == first ? second : first);
        return other.Shards.Length > answer.Shards.Length ? other : answer;
    }

    /// <summary>Calls a silo. If it fails, it has no answer.</summary>
    private async Task<StepAnswer> CallAsync(string version, ShardStep step, SiloShards[] bundle, int[] shards, Deadline deadline)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            StepAnswer answer = await nodes.At(bundle[0].Silo).RunAsync(new(version, bundle, step, deadline.Left)).WaitAsync(deadline.Left);
            if (bundle.Length == 1 && answer.Shards.Length == shards.Length)
                latencies.Add(shards, Stopwatch.GetElapsedTime(start));
            return answer;
        }
        catch (Exception failure) when (IsOfSilo(failure))
        {
            view.MarkSlow(bundle[0].Silo);
            return StepAnswer.None;
        }
    }

    private static bool IsOfSilo(Exception failure) =>
        failure is TimeoutException or OrleansException or OperationCanceledException or IOException or ObjectDisposedException;

    /// <summary>A silo for each shard that has a replica on one which was not asked before.</summary>
    private SiloShards[] RoutesOf(string version, int[] shards, ImmutableArray<SiloAddress> tried) =>
    [
        .. shards
            .Select(shard => (Shard: shard, Silo: Best(view.ReplicasOf(version, shard).Where(silo => !tried.Contains(silo)), shard)))
            .Where(route => route.Silo is not null)
            .GroupBy(route => route.Silo!, route => route.Shard)
            .Select(silo => new SiloShards(silo.Key, [.. silo.Order()])),
    ];

    // This silo is nearest. Otherwise a shard chooses by its number, so that silos have as much to do, and one silo is asked for the same shards.
    private SiloAddress? Best(IEnumerable<SiloAddress> silos, int shard) => silos
        .OrderBy(view.IsSlow)
        .ThenBy(silo => !silo.Equals(nodes.Local))
        .ThenBy(silo => (silo.GetConsistentHashCode() ^ (shard * 0x61C88647)) & int.MaxValue)
        .FirstOrDefault();
}
