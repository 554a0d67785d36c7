using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>A date without a year as a listing page writes it: <c>Mar 12</c>.</summary>
internal static class MonthDayParser
{
    public static MonthDayModel? Parse(string text)
    {
        if (text.Length is < 5 or > 6 || text[3] != ' ')
            return null;

        string name = text.Substring(0, Months.ShortLength);
        int month = Months.Named(name);
        bool isDay = int.TryParse(text.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out int day);
        // 2024 was a leap year: 29 February is a date.
        return month > 0 && name == Months.Short(month) && isDay && day >= 1 && day <= DateTime.DaysInMonth(2024, month) ? new(month, day) : null;
    }
}
