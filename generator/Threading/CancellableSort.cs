namespace TypedCorpus.Generator.Threading;

/// <summary>A sort that can be cancelled, unlike that of the framework.</summary>
internal static class CancellableSort
{
    // A look at the token costs about as much as a comparison.
    private const int CheckInterval = 1024;

    /// <param name="items">The items.</param>
    /// <param name="compare">Their order; no two items may be equal.</param>
    /// <param name="cancellation">Cancels the sort.</param>
    public static void Sort(int[] items, Comparison<int> compare, CancellationToken cancellation)
    {
        int compared = 0;
        try
        {
            Array.Sort(items, (left, right) =>
            {
                if (++compared % CheckInterval == 0)
                    cancellation.ThrowIfCancellationRequested();
                return compare(left, right);
            });
        }
        catch (InvalidOperationException fault) when (fault.InnerException is OperationCanceledException)
        {
            // The framework wraps what a comparison throws.
            throw new OperationCanceledException(cancellation);
        }
    }
}
