using System.Globalization;

namespace TypedCorpus.App.Output;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class NumberText
{
    /// <summary>For programs: digits alone.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>With two digits behind the point.</summary>
    public static string Decimal(double number) => number.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>For people: <c>989,922</c>.</summary>
    public static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
