using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Health;
using TypedCorpus.Orleans.Nodes;
using TypedCorpus.Orleans.Queries;
using TypedCorpus.Orleans.Routing;
using TypedCorpus.Orleans.Shards;

namespace TypedCorpus.Orleans;

/// <summary>Adds corpora to silos, and gets them from clients.</summary>
public static class PaperCorporaExtensions
{
    /// <summary>Makes a silo serve shards of a set of corpora. All silos of the cluster have to have the same shards.</summary>
    /// <param name="builder">The silo.</param>
    /// <param name="configure">Says where the shards are, and how many silos have each.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ISiloBuilder AddPaperCorpora(this ISiloBuilder builder, Action<PaperCorporaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.AddGrainService<CorpusNode>();
        builder.Services
            .AddMetrics()
            .Configure(configure)
            .AddSingleton(services => new ShardSource(services.GetRequiredService<IOptions<PaperCorporaOptions>>().Value))
            .AddSingleton<NodeHost>()
            .AddSingleton<CorpusNodes>()
            .AddSingleton<ClusterView>()
            .AddSingleton<ClusterMetrics>()
            .AddSingleton<Latencies>()
            .AddSingleton<Scatter>()
            .AddSingleton<StepRunner>()
            .AddSingleton<WordCache>()
            .AddSingleton<WordPlanner>()
            .AddSingleton<ClusterSearch>()
            .AddHostedService<ShardKeeper>();
        builder.Services.AddOptions<PaperCorporaOptions>()
            .Validate(static options => options.Folder is not null || options.Corpora.Count > 0, "AddPaperCorpora needs a Folder or Corpora.")
            .Validate(static options => options.Replicas >= 1, "Replicas must be at least 1.")
            .Validate(static options => options.Branching >= 2, "Branching must be at least 2.");
        return builder;
    }

    /// <summary>Gets the corpus of the shards of a cluster. Keep it: it learns how long answers take.</summary>
    /// <param name="client">A client of the cluster, or the grain factory of a silo.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public static ClusterCorpus GetCorpus(this IGrainFactory client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new(client);
    }

    /// <summary>
    /// Adds the health of this silo's set: unhealthy while a shard has no replica, degraded while one has fewer than are wanted.
    /// </summary>
    /// <param name="builder">The health checks of a silo.</param>
    /// <param name="name">The name of the check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IHealthChecksBuilder AddClusterCorpus(this IHealthChecksBuilder builder, string name = "paper-corpora")
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<ClusterHealthCheck>(name);
    }
}
