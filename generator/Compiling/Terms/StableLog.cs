namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>
/// The natural logarithm, from IEEE additions, multiplications and divisions only. <c>Math.Log</c> depends on the platform
/// and may differ in the last bit between machines, which could change the order of two papers.
/// </summary>
internal static class StableLog
{
    private const double Ln2 = 0.693147180559945309417;

    private static readonly double[] Counts = LogarithmsOfCounts();

    /// <summary>The logarithm of a positive integer, from a table for small ones.</summary>
    public static double OfCount(int value) => value < Counts.Length ? Counts[value] : Ln(value);

    /// <summary>The logarithm of a positive number, to about the precision of a <c>double</c>.</summary>
    public static double Ln(double value)
    {
        int exponent = 0;
        for (; value > 1.5; value /= 2)
            exponent++;
        for (; value < 0.75; value *= 2)
            exponent--;

        // ln x = 2 artanh((x - 1) / (x + 1)). The fraction is at most 1/5 here, so each term of the series adds a factor of 5^-2.
        double fraction = (value - 1) / (value + 1);
        double square = fraction * fraction;
        double sum = 0;
        for (int odd = 25; odd >= 1; odd -= 2)
            sum = (sum * square) + (1.0 / odd);
        return (2 * fraction * sum) + (exponent * Ln2);
    }

    private static double[] LogarithmsOfCounts()
    {
        double[] logarithms = new double[64];
        for (int value = 1; value < logarithms.Length; value++)
            logarithms[value] = Ln(value);
        return logarithms;
    }
}
