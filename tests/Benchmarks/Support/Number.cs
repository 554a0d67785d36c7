using System.Globalization;

namespace Benchmarks.Support;

/// <summary>Writes numbers in the invariant culture.</summary>
internal static class Number
{
    public static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
