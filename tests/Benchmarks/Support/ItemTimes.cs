using System.Diagnostics;

namespace Benchmarks.Support;

/// <summary>
/// Times single items: all of them by one action after the other, round by round, and of each item the median.
/// </summary>
internal static class ItemTimes
{
    private const int Rounds = 15;
    private const int LeastRounds = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The times in microseconds: one array for each action, with a number for each item.</summary>
    public static double[][] Interleaved<T>(T[] items, params Action<T>[] actions)
    {
        foreach (Action<T> action in actions)
        {
            // As long for the quick one as for the slow one: methods that became hot are compiled anew in the background.
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
