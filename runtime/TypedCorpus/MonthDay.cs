using System.Globalization;

namespace TypedCorpus;

/// <summary>A day of a year that is not told.</summary>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Day">The day of the month, from 1 to 31.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day as listing pages write it: <c>Mar 12</c>.</summary>
    public override string ToString() =>
        $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(Month)} {Day.ToString(CultureInfo.InvariantCulture)}";
}
