using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Clusters;

/// <summary>A connection to a cluster.</summary>
internal sealed class ClusterClient : IAsyncDisposable
{
    private readonly IHost _host;

    private ClusterClient(IHost host)
    {
        _host = host;
        Corpus = host.Services.GetRequiredService<IClusterClient>().GetCorpus();
    }

    public ClusterCorpus Corpus { get; }

    public static async Task<ClusterClient> ConnectAsync(ClusterPlace place, CancellationToken cancellation)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true });
        builder.UseOrleansClient(client =>
        {
            place.AddTo(client);
            client.Configure<ClientMessagingOptions>(static options => options.ResponseTimeout = TimeSpan.FromSeconds(10));
            client.UseConnectionRetryFilter(static async (_, token) =>
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), token).ConfigureAwait(false);
                return true;
            });
        });
        IHost host = builder.Build();
        try
        {
            await host.StartAsync(cancellation).ConfigureAwait(false);
            return new(host);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await _host.StopAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Silos that are gone do not say goodbye.
        }

        _host.Dispose();
    }
}
