using System.Diagnostics;

namespace Benchmarks.Support;

/// <summary>What a server did under load.</summary>
internal sealed record Load(double RequestsPerSecond, double MedianMicroseconds, double P99Microseconds, double BytesPerAnswer);

/// <summary>Asks a server by several connections at the same time, each as fast as it is answered.</summary>
internal static class LoadTest
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <param name="server">The server.</param>
    /// <param name="paths">What to ask for; each connection begins at another of them.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="requests">How many requests in all, unless they take too long.</param>
    public static Load Run(Uri server, string[] paths, int connections, int requests)
    {
        byte[][] asked = [.. paths.Select(path => LoadConnection.Request(server, path))];
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
