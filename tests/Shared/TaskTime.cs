using System.Diagnostics;

namespace TypedCorpus.Tests;

/// <summary>Measures the time of a task on a machine that may be busy.</summary>
internal static class TaskTime
{
    /// <summary>
    /// The milliseconds that a task takes: the elapsed time or the processor time of this process, whichever is less. On a
    /// busy machine that is the processor time.
    /// </summary>
    public static double Of(Action task)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan before = ProcessorTime;
        task();
        return Math.Min(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (ProcessorTime - before).TotalMilliseconds);
    }

    /// <summary>The processor time that this process has used.</summary>
#if NET9_0_OR_GREATER
    public static TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;
#else
    public static TimeSpan ProcessorTime => Process.GetCurrentProcess().TotalProcessorTime;
#endif
}

/// <summary>Compares the times of two sizes of one task.</summary>
internal static class Growth
{
    private const int Rounds = 20;
    private const int Growths = 10;

    /// <summary>The shortest time that can be measured.</summary>
    private const double Resolution = 0.5;

    /// <summary>
    /// Asserts that ten times the input takes about ten times as long, where a quadratic task would take a hundred times as
    /// long. Compares the fastest of several runs of each.
    /// </summary>
    /// <param name="small">The task with a small input.</param>
    /// <param name="large">The task with ten times that input.</param>
    /// <param name="most">The highest factor that passes.</param>
    public static void AssertLinear(Action small, Action large, double most = 50)
    {
        double fastestSmall = double.MaxValue;
        double fastestLarge = double.MaxValue;
        small();
        for (int round = 0; round < Rounds; round++)
        {
            // Ten times, so that both allocate as much: a collection takes long in a process with many tests.
            fastestSmall = Math.Min(fastestSmall, Math.Max(TaskTime.Of(TenTimes), Resolution));
            fastestLarge = Math.Min(fastestLarge, TaskTime.Of(large));
            if (fastestLarge * Growths < most * fastestSmall)
                return;
        }

        throw new InvalidOperationException($"Ten times the input takes {fastestLarge * Growths / fastestSmall:F1} times as long.");

        void TenTimes()
        {
            for (int run = 0; run < Growths; run++)
                small();
        }
    }
}
