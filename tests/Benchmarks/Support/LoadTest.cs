using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Benchmarks.Support;

/// <summary>The speed of a server under load.</summary>
internal sealed record Load(double RequestsPerSecond, double MedianMicroseconds, double P99Microseconds, double BytesPerAnswer);

/// <summary>Sends requests over several connections at once, each as soon as the last one is answered.</summary>
internal static class LoadTest
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <param name="server">The server.</param>
    /// <param name="paths">The paths to request; each connection starts at another one.</param>
    /// <param name="connections">The number of connections.</param>
    /// <param name="requests">The number of requests in all, unless they take too long.</param>
    /// <param name="compressed">Whether the answers are to be compressed.</param>
    public static Load Run(Uri server, string[] paths, int connections, int requests, bool compressed = false)
    {
        byte[][] asked = [.. paths.Select(path => LoadConnection.Request(server, path, compressed))];
        List<double>[] times = [.. Enumerable.Range(0, connections).Select(_ => new List<double>(requests / connections))];
        long bytes = 0;
        long start = Stopwatch.GetTimestamp();
        Thread[] threads = [.. times.Select((_, i) => new Thread(() => Ask(i)))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] all = [.. times.SelectMany(time => time)];
        return new(all.Length / seconds, Percentile.Median(all), Percentile.Of(all, 0.99), (double)bytes / all.Length);

        void Ask(int number)
        {
            using var connection = new LoadConnection(server);
            long received = 0;
            int first = number * asked.Length / connections;
            for (int i = 0; i < requests / connections && Stopwatch.GetElapsedTime(start) < Longest; i++)
            {
                long began = Stopwatch.GetTimestamp();
                received += connection.Ask(asked[(first + i) % asked.Length]).Length;
                times[number].Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }

            Interlocked.Add(ref bytes, received);
        }
    }
}

/// <summary>
/// A connection that sends a request and waits for the answer. It does as little as possible, since it shares the
/// processors with the servers.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    private const int MaxAnswer = 1 << 20;

    private static ReadOnlySpan<byte> LastChunk => "\r\n0\r\n\r\n"u8;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[MaxAnswer];

    public LoadConnection(Uri server)
    {
        _socket.Connect(server.Host, server.Port);
    }

    /// <summary>The request for a path, as bytes.</summary>
    public static byte[] Request(Uri server, string path, bool compressed = false) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\n{(compressed ? "Accept-Encoding: gzip\r\n" : "")}\r\n");

    /// <summary>Sends a request and returns the whole answer, which must be a success.</summary>
    public ReadOnlySpan<byte> Ask(byte[] request)
    {
        _socket.Send(request);
        int length = 0;
        int wanted = int.MaxValue;
        bool isChunked = false;
        while (length < wanted && !(isChunked && _answer.AsSpan(0, length).EndsWith(LastChunk)))
        {
            int read = _socket.Receive(_answer.AsSpan(length));
            length += read > 0 ? read : throw new IOException("The server closed the connection.");
            if (wanted < int.MaxValue || isChunked || _answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is not (>= 0 and int end))
                continue;
            isChunked = _answer.AsSpan(0, end).IndexOf("\r\nTransfer-Encoding: chunked"u8) >= 0;
            if (!isChunked)
                wanted = end + 4 + ContentLength(_answer.AsSpan(0, end));
        }

        return _answer.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8)
            ? _answer.AsSpan(0, length)
            : throw new InvalidOperationException(Encoding.ASCII.GetString(_answer, 0, length));
    }

    public void Dispose() => _socket.Dispose();

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "\r\nContent-Length: "u8;
        ReadOnlySpan<byte> value = head[(head.IndexOf(name) + name.Length)..];
        int end = value.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? value : value[..end], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
