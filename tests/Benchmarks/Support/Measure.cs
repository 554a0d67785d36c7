using System.Diagnostics;

namespace Benchmarks.Support;

/// <summary>Times things against each other: in turns, so that what disturbs one disturbs all, and by medians.</summary>
internal static class Measure
{
    // So short that most batches run without being interrupted on a machine that does other work too.
    private const int BatchLength = 128;
    private const int Rounds = 15;
    private const int WarmUpRounds = 40;
    private const double NanosecondsPerSecond = 1e9;

    /// <summary>The median time of each action in nanoseconds for one item.</summary>
    /// <param name="items">What the actions work on: in each round all of it, batch by batch.</param>
    /// <param name="actions">What is timed.</param>
    public static double[] Interleaved<T>(T[] items, params Action<ReadOnlySpan<T>>[] actions)
    {
        List<double>[] times = [.. actions.Select(_ => new List<double>())];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                // The first pass fills the caches with what the action reads, as if it were alone.
                Pass(items, actions[i], []);
                Pass(items, actions[i], round < 0 ? [] : times[i]);
            }

            // Methods that became hot are compiled anew in the background, more than once, and late where others use the machine.
            if (round < 0)
                Thread.Sleep(100);
        }

        return [.. times.Select(Median)];
    }

    private static void Pass<T>(T[] items, Action<ReadOnlySpan<T>> action, List<double> times)
    {
        for (int first = 0; first + BatchLength <= items.Length; first += BatchLength)
        {
            long start = Stopwatch.GetTimestamp();
            action(items.AsSpan(first, BatchLength));
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            times.Add(seconds * NanosecondsPerSecond / BatchLength);
        }
    }

    /// <summary>The median time of an action in milliseconds, and the bytes that it allocates.</summary>
    public static (double Milliseconds, long Bytes) Making(Func<object> make)
    {
        var times = new List<double>();
        long bytes = 0;
        for (int i = 0; i < 7; i++)
        {
            GC.Collect();
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            object made = make();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(made);
        }

        return (Median(times), bytes);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
