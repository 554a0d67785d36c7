namespace TypedCorpus.Generator.Threading;

/// <summary>Runs independent work on several threads. Results must not depend on the order in which it runs.</summary>
internal static class ParallelWork
{
    /// <summary>The most workers; on a machine with fewer processors the last ones find nothing left to do.</summary>
    private const int MaxWorkers = 4;

    /// <summary>How many items a worker takes at a time.</summary>
    private const int BatchSize = 64;

    /// <summary>Runs all the work and waits for it; throws the first failure in the order of the arguments.</summary>
    public static void Run(params Action[] work) => Run(CancellationToken.None, work);

    /// <summary>Runs all the work and waits for it; starts no more of it once it is cancelled.</summary>
    public static void Run(CancellationToken cancellation, params Action[] work)
    {
        Task[] tasks = Array.ConvertAll(work, each => Task.Run(each, cancellation));
        try
        {
            Task.WaitAll(tasks);
        }
        catch (AggregateException)
        {
            // The loop below throws the failure itself, as a single thread would.
        }

        foreach (Task task in tasks)
            task.GetAwaiter().GetResult();
    }

    /// <summary>
    /// Handles the items from 0 to <paramref name="count"/>: each thread makes a worker of its own and takes batches until
    /// none are left.
    /// </summary>
    public static void For(int count, Func<Action<int>> newWorker, CancellationToken cancellation)
    {
        int taken = 0;
        var workers = new Action[Math.Min(MaxWorkers, (count + BatchSize - 1) / BatchSize)];
        for (int i = 0; i < workers.Length; i++)
            workers[i] = TakeBatches;
        Run(cancellation, workers);

        void TakeBatches()
        {
            Action<int> worker = newWorker();
            for (int end = Interlocked.Add(ref taken, BatchSize); end - BatchSize < count; end = Interlocked.Add(ref taken, BatchSize))
            {
                for (int item = end - BatchSize; item < Math.Min(end, count); item++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    worker(item);
                }
            }
        }
    }
}
