using System.Diagnostics;

namespace Benchmarks.Support;

/// <summary>Times what takes milliseconds.</summary>
internal static class Measure
{
    private const int Rounds = 7;

    /// <summary>The median time of an action in milliseconds.</summary>
    public static double Making(Func<object> make)
    {
        var times = new List<double>();
        for (int i = 0; i < Rounds; i++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            object made = make();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            GC.KeepAlive(made);
        }

        return Percentile.Median(times);
    }
}
