using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads what stands in a month: a number, a name, and also days or a second month: <c>jan # "~12"</c>,
/// <c>June--July</c>, <c>12--14 May</c>.
/// </summary>
internal static class MonthReader
{
    /// <summary>Reads it.</summary>
    /// <param name="value">The value of the field.</param>
    /// <param name="year">The year that it belongs to, if that is known.</param>
    /// <param name="date">The month, and the whole date if the value says more.</param>
    public static bool TryRead(BibValue value, int? year, out DateValue date)
    {
        int macro = value.Macro is { Length: Months.MacroLength } name ? Months.Named(name) : 0;
        date = new(year, macro, null);
        if (macro > 0)
            return true;

        var months = new List<int>();
        var numbers = new List<int>();
        if (!TrySplit(value.Display, months, numbers))
            return false;
        if (months.Count == 0 && numbers.Count == 1)
        {
            date = new(year, numbers[0], null);
            return numbers[0] is >= 1 and <= 12;
        }

        bool isDate = months.Count is 1 or 2 && numbers.Count <= 2
            && (months.Count == 1 || numbers.Count != 1) && numbers.All(day => day is >= 1 and <= 31);
        if (isDate)
            date = new(year, months[0], Precise(year, months, numbers));
        return isDate;
    }

    private static string? Precise(int? year, List<int> months, List<int> days)
    {
        if (year is not { } y || (months.Count == 1 && days.Count == 0))
            return null;
        string first = DateValue.Write(y, months[0], days.Count > 0 ? days[0] : 0);
        if (months.Count == 1 && days.Count == 1)
            return first;
        int lastMonth = months[months.Count - 1];
        // December to January ends in the next year.
        return first + "/" + DateValue.Write(lastMonth < months[0] ? y + 1 : y, lastMonth, days.Count > 1 ? days[1] : 0);
    }

    private static bool TrySplit(string text, List<int> months, List<int> numbers)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            int number = 0;
            while (Ascii.IsDigit(Ascii.At(text, end)) && end - at < 3)
                number = (number * 10) + (text[end++] - '0');
            if (end > at)
                numbers.Add(number);
            int word = end;
            while (Ascii.IsLetter(Ascii.At(text, end)))
                end++;
            int month = end > word ? Months.Named(text.Substring(word, end - word)) : 0;
            if (month > 0)
                months.Add(month);
            else if (end > word && !IsOrdinal(text, word, end))
                return false;
            at = Math.Max(end, at + 1);
        }

        return months.Count + numbers.Count > 0;
    }

    private static bool IsOrdinal(string text, int start, int end) =>
        start > 0 && Ascii.IsDigit(text[start - 1]) && text.Substring(start, end - start) is "st" or "nd" or "rd" or "th";
}
