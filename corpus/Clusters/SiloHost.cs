using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Clusters;

/// <summary>Runs a silo in this process, until its standard input ends: so it ends with the process that has started it.</summary>
internal static class SiloHost
{
    /// <summary>What a silo writes when it serves.</summary>
    public const string Ready = "ready";

    public static async Task RunAsync(ClusterPlace place, string folder, int replicas, int port, int gateway, TextReader input, TextWriter output)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true });
        builder.Logging.AddConsole(static options => options.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        builder.UseOrleans(silo =>
        {
            place.AddTo(silo, port, gateway);
            silo.Configure<SiloMessagingOptions>(static options => options.ResponseTimeout = TimeSpan.FromSeconds(10));
            silo.AddPaperCorpora(options =>
            {
                options.Folder = folder;
                options.Replicas = replicas;
                options.RefreshPeriod = TimeSpan.FromMilliseconds(200);
                options.Retention = TimeSpan.FromSeconds(5);
            });
        });
        using IHost host = builder.Build();
        await host.StartAsync().ConfigureAwait(false);
        await output.WriteLineAsync(Ready).ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
        Task ended = Task.Run(input.ReadToEnd);
        await Task.WhenAny(ended, host.WaitForShutdownAsync()).ConfigureAwait(false);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await host.StopAsync(patience.Token).ConfigureAwait(false);
    }
}
