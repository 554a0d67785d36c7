using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads the field for the month, which may hold a number, a name, days, a second month or a season: <c>jan # "~12"</c>,
/// <c>June--July</c>, <c>12--14 May</c>.
/// </summary>
internal static class MonthReader
{
    /// <summary>Reads the field.</summary>
    /// <param name="value">The value of the field.</param>
    /// <param name="year">The year, if it is known.</param>
    /// <param name="date">The month, and the whole date if the value says more.</param>
    public static bool TryRead(BibValue value, int? year, out DateValue date)
    {
        int macro = value.Macro is { Length: Months.ShortLength } name ? Months.Named(name) : 0;
        date = new(year, macro, null);
        return macro > 0 || TryRead(DateInWords.Of(value.Display), year, out date);
    }

    /// <summary>Reads the words of a date, whose year is known otherwise.</summary>
    public static bool TryRead(DateInWords words, int? year, out DateValue date)
    {
        date = new(year, null, null);
        List<int> months = words.Months;
        List<int> numbers = words.Numbers;
        if (words.HasOthers || words.IsCirca || words.Years.Exists(said => said != year))
            return false;
        if (words.Seasons.Count > 0)
            return months.Count + numbers.Count == 0 && TryReadSeasons(words.Seasons, year, ref date);
        if (months.Count == 0 && numbers.Count == 1)
        {
            date = new(year, numbers[0], null);
            return numbers[0] is >= 1 and <= 12;
        }

        bool isDate = months.Count is 1 or 2 && numbers.Count <= 2
            && (months.Count == 1 || numbers.Count != 1) && numbers.TrueForAll(static day => day is >= 1 and <= 31);
        if (isDate)
            date = new(year, months[0], Precise(year, months, numbers));
        return isDate;
    }

    private static bool TryReadSeasons(List<int> seasons, int? year, ref DateValue date)
    {
        if (year is not { } y || seasons.Count != 1)
            return false;
        date = new(year, null, new CitationDate(y, Season: seasons[0]).ToString());
        return true;
    }

    private static string? Precise(int? year, List<int> months, List<int> days)
    {
        if (year is not { } y || (months.Count == 1 && days.Count == 0))
            return null;
        string first = new CitationDate(y, months[0], days.Count > 0 ? days[0] : 0).ToString();
        if (months.Count == 1 && days.Count == 1)
            return first;
        int lastMonth = months[months.Count - 1];
        // From December to January, the range ends in the next year.
        return first + "/" + new CitationDate(lastMonth < months[0] ? y + 1 : y, lastMonth, days.Count > 1 ? days[1] : 0);
    }
}
