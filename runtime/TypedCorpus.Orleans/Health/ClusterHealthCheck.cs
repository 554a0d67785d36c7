using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using TypedCorpus.Orleans.Cluster;

namespace TypedCorpus.Orleans.Health;

/// <summary>Whether all shards have their replicas.</summary>
internal sealed class ClusterHealthCheck(ClusterView view, IOptions<PaperCorporaOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (view.Current is not { } current)
            return HealthCheckResult.Unhealthy("No silo has shards yet.");
        int shards = current.ShardNames.Length;
        int ready = view.CountReady(current, replicas: 1);
        if (ready < shards)
            return HealthCheckResult.Unhealthy($"{shards - ready} of {shards} shards have no replica.");
        int full = view.CountReady(current, options.Value.Replicas);
        return full < shards
            ? HealthCheckResult.Degraded($"{shards - full} of {shards} shards have fewer replicas than {options.Value.Replicas}.")
            : HealthCheckResult.Healthy($"Version {current.Id}: {shards} shards.");
    }
}
