using System.Net;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using StackExchange.Redis;

namespace TypedCorpus.App.Clusters;

/// <summary>Where the members of a cluster find one another: by Redis, or without it by the first silo on this machine.</summary>
/// <param name="Redis">The connection to Redis, such as <c>localhost:6379</c>; null for none.</param>
/// <param name="Primary">The port of the first silo, which knows the members if there is no Redis.</param>
/// <param name="Gateways">The ports at which clients reach the silos if there is no Redis.</param>
/// <param name="Name">The name of the cluster.</param>
internal sealed record ClusterPlace(string? Redis, int Primary, IReadOnlyList<int> Gateways, string Name)
{
    public void AddTo(ISiloBuilder silo, int port, int gateway)
    {
        if (Redis is null)
        {
            silo.UseLocalhostClustering(port, gateway, new(IPAddress.Loopback, Primary), Name, Name);
        }
        else
        {
            silo.UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(Redis))
                .ConfigureEndpoints(IPAddress.Loopback, port, gateway)
                .Configure<ClusterOptions>(Set);
        }

        // On one machine a silo that does not answer for three seconds is gone.
        silo.Configure<ClusterMembershipOptions>(static options =>
        {
            options.ProbeTimeout = TimeSpan.FromSeconds(1);
            options.NumMissedProbesLimit = 3;
            options.DefunctSiloCleanupPeriod = null;
        });
    }

    public void AddTo(IClientBuilder client)
    {
        if (Redis is null)
        {
            client.UseStaticClustering([.. Gateways.Select(port => new IPEndPoint(IPAddress.Loopback, port))]);
        }
        else
        {
            client.UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(Redis))
                .Configure<GatewayOptions>(static options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1));
        }

        client.Configure<ClusterOptions>(Set);
    }

    private void Set(ClusterOptions options) => options.ClusterId = options.ServiceId = Name;
}
