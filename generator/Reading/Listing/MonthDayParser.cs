using System.Globalization;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>A date without a year as a listing page writes it: <c>Mar 12</c>.</summary>
internal static class MonthDayParser
{
    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static MonthDayModel? Parse(string text)
    {
        if (text.Length is < 5 or > 6 || text[3] != ' ')
            return null;

        int month = Array.IndexOf(Months, text.Substring(0, 3)) + 1;
        bool isDay = int.TryParse(text.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out int day);
        // 2024 was a leap year: 29 February is a date.
        return month > 0 && isDay && day >= 1 && day <= DateTime.DaysInMonth(2024, month) ? new(month, day) : null;
    }
}
