using System.Globalization;

namespace TypedCorpus.AspNetCore.Common;

/// <summary>Formats numbers the same way in every culture.</summary>
internal static class NumberText
{
    /// <summary>Formats a number for programs: digits only.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a number for people, such as <c>989,922</c>.</summary>
    public static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string OneDecimal(double number) => number.ToString("F1", CultureInfo.InvariantCulture);

    public static string TwoDecimals(double number) => number.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>Formats a count of papers with its noun, such as <c>1 paper</c> or <c>623 papers</c>.</summary>
    public static string Papers(int count) => $"{Grouped(count)} {(count == 1 ? "paper" : "papers")}";
}
