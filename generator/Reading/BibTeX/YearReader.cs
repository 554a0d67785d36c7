using System.Globalization;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads the field for the year, which may hold a whole date or more than one: <c>2019</c>, <c>2019a</c>, <c>[1999]</c>,
/// <c>May 2003</c>, <c>Spring 2004</c>, <c>1999/2000</c>, <c>c. 1850</c>, <c>in press 2019</c>.
/// </summary>
internal static class YearReader
{
    /// <summary>Reads the field; false if it has no year.</summary>
    /// <param name="text">The text of the field.</param>
    /// <param name="date">The date.</param>
    /// <param name="isWhole">Whether the date says all that the text says.</param>
    public static bool TryRead(string text, out DateValue date, out bool isWhole)
    {
        isWhole = true;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            date = new(number, null, null);
            return number is >= -9999 and <= 9999;
        }

        if (DateReader.TryRead(text, out date) && date.Year is not null)
            return true;

        var words = DateInWords.Of(text);
        date = default;
        if (words.Years.Count == 0)
            return false;
        int year = words.Years[0];
        date = new(year, null, null);
        isWhole = TryReadRange(words, ref date) || TryReadCirca(words, ref date) || TryReadOne(words, ref date);
        return true;
    }

    /// <summary>Reads a date in words, which are nothing else: <c>May 2003</c>, <c>c. 1850</c>.</summary>
    public static bool TryReadWords(string text, out DateValue date)
    {
        var words = DateInWords.Of(text);
        date = default;
        return words.Years.Count == 1 && (words.Months.Count + words.Seasons.Count > 0 || words.IsCirca)
            && (TryReadCirca(words, ref date) || TryReadOne(words, ref date));
    }

    /// <summary>A range of years, of which the second may have two digits: <c>1999/2000</c>, <c>1998--99</c>.</summary>
    private static bool TryReadRange(DateInWords words, ref DateValue date)
    {
        int first = words.Years[0];
        int last = words.Years.Count == 2 ? words.Years[1]
            : words.Numbers.Count == 1 && words.Numbers[0] > 31 ? (first / 100 * 100) + words.Numbers[0]
            : 0;
        bool isRange = last > first && !words.HasOthers && !words.IsCirca && words.Months.Count + words.Seasons.Count == 0
            && words.Years.Count + words.Numbers.Count == 2;
        if (isRange)
            date = new(first, null, $"{new CitationDate(first)}/{new CitationDate(last)}");
        return isRange;
    }

    private static bool TryReadCirca(DateInWords words, ref DateValue date)
    {
        bool isCirca = words.IsCirca && !words.HasOthers && words.Years.Count == 1
            && words.Months.Count + words.Seasons.Count + words.Numbers.Count == 0;
        if (isCirca)
            date = new(words.Years[0], null, new CitationDate(words.Years[0]) + "~");
        return isCirca;
    }

    private static bool TryReadOne(DateInWords words, ref DateValue date)
    {
        if (words.Years.Count > 1 || words.HasOthers || words.IsCirca)
            return false;
        if (words.Months.Count + words.Seasons.Count + words.Numbers.Count == 0)
            return true;
        if (words.Months.Count + words.Seasons.Count == 0 || !MonthReader.TryRead(words, words.Years[0], out DateValue found))
            return false;
        date = found;
        return true;
    }
}
