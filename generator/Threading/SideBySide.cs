namespace TypedCorpus.Generator.Threading;

/// <summary>
/// Runs work that does not depend on one another on several threads. What it makes must not depend on their order.
/// </summary>
internal static class SideBySide
{
    /// <summary>How many workers share work at most; on a machine with fewer processors the last find nothing left.</summary>
    private const int Workers = 4;

    /// <summary>How many items a worker takes at a time.</summary>
    private const int Share = 64;

    /// <summary>Ends with all of the work; where some of it fails, with the first failure in the order given.</summary>
    public static void Run(params Action[] work) => Run(CancellationToken.None, work);

    /// <summary>As that; what is not begun when it is cancelled is not done.</summary>
    public static void Run(CancellationToken cancellation, params Action[] work)
    {
        Task[] tasks = Array.ConvertAll(work, each => Task.Run(each, cancellation));
        try
        {
            Task.WaitAll(tasks);
        }
        catch (AggregateException)
        {
            // Below it comes out as it was thrown, as if there were one thread.
        }

        foreach (Task task in tasks)
            task.GetAwaiter().GetResult();
    }

    /// <summary>
    /// Does all items from 0 on: workers, each made for one thread, take their shares of them as they have time.
    /// </summary>
    public static void RunShares(int count, Func<Action<int>> newWorker, CancellationToken cancellation)
    {
        int taken = 0;
        var workers = new Action[Math.Min(Workers, (count + Share - 1) / Share)];
        for (int i = 0; i < workers.Length; i++)
            workers[i] = TakeShares;
        Run(cancellation, workers);

        void TakeShares()
        {
            Action<int> worker = newWorker();
            for (int end = Interlocked.Add(ref taken, Share); end - Share < count; end = Interlocked.Add(ref taken, Share))
            {
                for (int item = end - Share; item < Math.Min(end, count); item++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    worker(item);
                }
            }
        }
    }
}
