using System.Globalization;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>What a date says.</summary>
/// <param name="Year">The year in which it begins; null where it is left open.</param>
/// <param name="Month">The month in which it begins, if it has one.</param>
/// <param name="Precise">The date as BibLaTeX writes it, where it says more than year and month; else null.</param>
internal readonly record struct DateValue(int? Year, int? Month, string? Precise)
{
    /// <summary>A day, or the days of a range, as BibLaTeX writes them.</summary>
    public static string Write(int year, int month, int day) =>
        year.ToString("0000", CultureInfo.InvariantCulture)
        + "-" + month.ToString("00", CultureInfo.InvariantCulture)
        + (day == 0 ? "" : "-" + day.ToString("00", CultureInfo.InvariantCulture));
}
