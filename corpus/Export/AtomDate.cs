using System.Globalization;

namespace TypedCorpus.App.Export;

/// <summary>
/// The dates of a feed, which must be the same whenever it is written, so that no clock is asked. A listing page does not
/// tell its year: that is 2000, which has every day that a page may be of. Where nothing is told it is the first day of 2000.
/// </summary>
internal static class AtomDate
{
    private const int YearNotTold = 2000;

    public static string Of(MonthDay? listedOn) => Write(YearNotTold, listedOn?.Month ?? 1, listedOn?.Day ?? 1);

    /// <summary>The month in which a paper was published; null if nothing is known of it.</summary>
    public static string? Of(Paper paper) =>
        paper.Year is >= 1 and <= 9999 and int year ? Write(year, paper.Month ?? 1, 1) : null;

    private static string Write(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}T00:00:00Z");
}
