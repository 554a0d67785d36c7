using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Clusters;

/// <summary>A silo in a process of its own: this app with a hidden command.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string?> _ready;
    private readonly Task<string> _error;

    private SiloProcess(Process process, int port, int gateway)
    {
        _process = process;
        Port = port;
        Gateway = gateway;
        _ready = process.StandardOutput.ReadLineAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The port at which other silos reach it.</summary>
    public int Port { get; }

    /// <summary>The port at which clients reach it.</summary>
    public int Gateway { get; }

    public int ProcessId => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>Starts a silo.</summary>
    /// <param name="app">The assembly of this app.</param>
    /// <param name="place">Where the members find one another.</param>
    /// <param name="folder">The shards.</param>
    /// <param name="replicas">The number of silos that have each.</param>
    /// <param name="port">The port for other silos.</param>
    /// <param name="gateway">The port for clients.</param>
    public static SiloProcess Start(string app, ClusterPlace place, string folder, int replicas, int port, int gateway)
    {
        string[] args =
        [
            SiloName, folder, Number(replicas), Number(port), Number(gateway), Number(place.Primary), place.Name, .. place.Redis is null ? [] : new[] { place.Redis },
        ];
        bool isAssembly = app.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = isAssembly
            ? new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [app, .. args])
            : new ProcessStartInfo(app, args);
        start.UseShellExecute = false;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        return new(Process.Start(start)!, port, gateway);
    }

    /// <summary>The name of the hidden command.</summary>
    public const string SiloName = "silo";

    /// <summary>Ports of this machine that are free.</summary>
    public static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners)
            listener.Start();
        int[] ports = Array.ConvertAll(listeners, listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        foreach (TcpListener listener in listeners)
            listener.Dispose();
        return ports;
    }

    /// <summary>Waits until the silo serves.</summary>
    /// <exception cref="UserErrorException">It has ended.</exception>
    public async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        if (await _ready.WaitAsync(cancellation).ConfigureAwait(false) == SiloHost.Ready)
            return;
        string error = await _error.WaitAsync(cancellation).ConfigureAwait(false);
        throw new UserErrorException($"a silo did not start: {error.Trim().Split('\n')[0]}");
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        try
        {
            Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended between the question and the signal.
        }

        _process.Dispose();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
