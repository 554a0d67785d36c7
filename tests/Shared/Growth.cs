using System.Diagnostics;

namespace TypedCorpus.Tests;

/// <summary>Compares the times of two sizes of one task, on machines that do other things too.</summary>
internal static class Growth
{
    /// <summary>
    /// Asserts that ten times the input takes about ten times as long: a quadratic task would take a hundred times.
    /// What is measured is the fastest of several runs, and a pause of the machine is given time to pass.
    /// </summary>
    /// <param name="small">The task.</param>
    /// <param name="large">The same with ten times the input.</param>
    /// <param name="most">How many times the time it may take.</param>
    public static void AssertLinear(Action small, Action large, double most = 50)
    {
        const int Rounds = 20;
        const int SmallRuns = 3;
        double fastestSmall = double.MaxValue;
        double fastestLarge = double.MaxValue;
        small();
        for (int round = 0; round < Rounds; round++)
        {
            // The small task is the quick one: its fastest is soon found, and one large run that is fast enough will do.
            for (int run = 0; run < SmallRuns; run++)
                fastestSmall = Math.Min(fastestSmall, Milliseconds(small));
            fastestLarge = Math.Min(fastestLarge, Milliseconds(large));
            if (fastestLarge < most * Math.Max(fastestSmall, 0.05))
                return;
        }

        Assert.InRange(fastestLarge / Math.Max(fastestSmall, 0.05), 0, most);
    }

    private static double Milliseconds(Action task)
    {
        long start = Stopwatch.GetTimestamp();
        task();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
