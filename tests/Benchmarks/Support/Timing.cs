using System.Diagnostics;

namespace Benchmarks.Support;

/// <summary>Measures the time and the memory that actions of this process take.</summary>
internal static class Timing
{
    private const int Rounds = 15;
    private const int LeastRounds = 3;
    private const int MakingRounds = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The median times of single items in microseconds: one array for each action, with a number for each item. The
    /// actions take turns, round by round.
    /// </summary>
    public static double[][] Interleaved<T>(T[] items, params Action<T>[] actions)
    {
        foreach (Action<T> action in actions)
        {
            // By time, not by rounds: hot methods are compiled again in the background, however quick the action is.
            Repeat(int.MaxValue, 1, WarmUp, () =>
            {
                Pass(items, action, null);
                Thread.Sleep(10);
            });
        }

        List<double>[][] times = [.. actions.Select(_ => items.Select(_ => new List<double>()).ToArray())];
        Repeat(Rounds, LeastRounds, Longest, () =>
        {
            for (int i = 0; i < actions.Length; i++)
                Pass(items, actions[i], times[i]);
        });
        return [.. times.Select(ofAction => ofAction.Select(Percentile.Median).ToArray())];
    }

    /// <summary>The bytes that an action allocates for one item.</summary>
    public static double Allocated<T>(T[] items, Action<T> action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Pass(items, action, null);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / items.Length;
    }

    /// <summary>The median time in milliseconds of making something large.</summary>
    public static double Making(Func<object> make)
    {
        var times = new List<double>();
        Repeat(MakingRounds, 1, Longest, () =>
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            object made = make();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            GC.KeepAlive(made);
        });
        return Percentile.Median(times);
    }

    private static void Repeat(int most, int least, TimeSpan longest, Action round)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < most && (i < least || Stopwatch.GetElapsedTime(start) < longest); i++)
            round();
    }

    private static void Pass<T>(T[] items, Action<T> action, List<double>[]? times)
    {
        for (int i = 0; i < items.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action(items[i]);
            double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            times?[i].Add(time);
        }
    }
}

/// <summary>The percentiles of measured values.</summary>
internal static class Percentile
{
    public static double Median(IEnumerable<double> values) => Of(values, 0.5);

    /// <summary>The smallest value that a share of the values does not exceed.</summary>
    public static double Of(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
