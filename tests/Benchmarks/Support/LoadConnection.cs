using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Benchmarks.Support;

/// <summary>
/// One connection that asks and waits, again and again. It does no more than it must: what it costs, the servers lack.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    private const int MaxAnswer = 1 << 20;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[MaxAnswer];

    public LoadConnection(Uri server)
    {
        _socket.Connect(server.Host, server.Port);
    }

    /// <summary>The request for a path, as bytes.</summary>
    public static byte[] Request(Uri server, string path) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\n\r\n");

    /// <summary>Asks, and returns the whole answer, which must be a success.</summary>
    public ReadOnlySpan<byte> Ask(byte[] request)
    {
        _socket.Send(request);
        int length = 0;
        int wanted = int.MaxValue;
        while (length < wanted)
        {
            int read = _socket.Receive(_answer.AsSpan(length));
            length += read > 0 ? read : throw new IOException("The server closed the connection.");
            if (wanted == int.MaxValue && _answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is >= 0 and int end)
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
