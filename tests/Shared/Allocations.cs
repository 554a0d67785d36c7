namespace TypedCorpus.Tests;

/// <summary>Measures the allocations of a task while other tests run.</summary>
internal static class Allocations
{
    /// <summary>
    /// The bytes that a warm task allocates on this thread, the fewest of several runs: a garbage collection that another
    /// thread starts counts the unused rest of this thread's buffer, up to 8 KB, as allocated.
    /// </summary>
    public static long Of(Action task)
    {
        const int Rounds = 10;
        long fewest = long.MaxValue;
        for (int round = 0; round < Rounds && fewest > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            task();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return fewest;
    }
}
