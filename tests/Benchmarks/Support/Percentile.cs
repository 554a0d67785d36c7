namespace Benchmarks.Support;

/// <summary>The middle and the ends of what was measured.</summary>
internal static class Percentile
{
    public static double Median(IEnumerable<double> values) => Of(values, 0.5);

    /// <summary>The least value that is not below a share of the values.</summary>
    public static double Of(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
