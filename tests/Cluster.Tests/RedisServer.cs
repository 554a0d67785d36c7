using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using TypedCorpus.App.Clusters;
using TypedCorpus.Tests;

namespace Cluster.Tests;

/// <summary>Debian's Redis on a port of this machine, with nothing kept.</summary>
internal sealed class RedisServer : IDisposable
{
    private readonly int _port = SiloProcess.FreePorts(1)[0];
    private Process _process;

    public RedisServer() => _process = Start();

    /// <summary>Where it is installed; null if it is not.</summary>
    public static string? Program { get; } = InstalledProgram.Find("redis-server");

    public string Connection => $"127.0.0.1:{_port},abortConnect=false,connectTimeout=1000";

    /// <summary>Ends it at once.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Starts it again, without what it knew.</summary>
    public void Restart() => _process = Start();

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private Process Start()
    {
        string port = _port.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(Program!, ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        for (int i = 0; i < 200 && !IsListening(); i++)
            Thread.Sleep(50);
        return process;
    }

    private bool IsListening()
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

/// <summary>A test that needs Redis.</summary>
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute()
    {
        if (RedisServer.Program is null)
            Skip = "There is no redis-server; on Debian, 'apt-get install redis-server' brings it.";
    }
}
