using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using StackExchange.Redis;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Clusters;

/// <summary>Where the members of a cluster find one another: by Redis, or without it by the first silo on this machine.</summary>
/// <param name="Redis">The connection to Redis, such as <c>localhost:6379</c>; null for none.</param>
/// <param name="Primary">The port of the first silo, which knows the members if there is no Redis.</param>
/// <param name="Gateways">Where clients reach the silos if there is no Redis.</param>
/// <param name="Name">The name of the cluster.</param>
internal sealed record ClusterPlace(string? Redis, int Primary, IReadOnlyList<IPEndPoint> Gateways, string Name)
{
    /// <summary>The name of a cluster that does not say it, as Orleans has it for development.</summary>
    private const string DefaultName = "dev";

    private const string RedisMark = "redis:";

    /// <summary>Reads an address: <c>[NAME@]HOST:PORT[,HOST:PORT…]</c> of silos' gateways, or <c>[NAME@]redis:HOST:PORT</c>.</summary>
    /// <exception cref="UserErrorException">It is none.</exception>
    public static ClusterPlace Parse(string address)
    {
        int at = address.IndexOf('@', StringComparison.Ordinal);
        string name = at < 0 ? DefaultName : address[..at];
        string rest = address[(at + 1)..];
        return rest.StartsWith(RedisMark, StringComparison.Ordinal)
            ? new(rest[RedisMark.Length..], Primary: 0, [], name)
            : new(Redis: null, Primary: 0, [.. rest.Split(',').Select(Resolve)], name);
    }

    private static IPEndPoint Resolve(string gateway)
    {
        if (IPEndPoint.TryParse(gateway, out IPEndPoint? endpoint) && endpoint.Port > 0)
            return endpoint;
        int colon = gateway.LastIndexOf(':');
        if (colon <= 0 || !ushort.TryParse(gateway.AsSpan(colon + 1), CultureInfo.InvariantCulture, out ushort port))
            throw new UserErrorException($"'{gateway}' is no HOST:PORT of a silo's gateway.");
        try
        {
            return new(Dns.GetHostAddresses(gateway[..colon])[0], port);
        }
        catch (SocketException failure)
        {
            throw new UserErrorException($"there is no host '{gateway[..colon]}': {failure.Message}");
        }
    }

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
            client.UseStaticClustering([.. Gateways]);
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
