namespace TypedCorpus.Generator.Threading;

/// <summary>A sort that ends when its work is cancelled; the framework's runs to its end.</summary>
internal static class CancellableSort
{
    // A look at the token costs about what a comparison does.
    private const int LookEvery = 1024;

    /// <param name="items">The items.</param>
    /// <param name="compare">Their order, in which no two are equal.</param>
    /// <param name="cancellation">Ends the sort.</param>
    public static void Sort(int[] items, Comparison<int> compare, CancellationToken cancellation)
    {
        int compared = 0;
        try
        {
            Array.Sort(items, (left, right) =>
            {
                if (++compared % LookEvery == 0)
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
