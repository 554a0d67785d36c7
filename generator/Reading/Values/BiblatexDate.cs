using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Reads dates in the notation of BibLaTeX, which is ISO 8601-2: <c>2020-05-12</c>, <c>2003-03/2004</c>, <c>1997~</c>,
/// <c>1995/..</c>, <c>199X</c>, <c>1999-XX</c>, <c>2004-21</c>.
/// </summary>
internal static class BiblatexDate
{
    private const int YearLength = 4;
    private const int FirstSeason = 21;
    private const int LastSeason = 41;

    /// <summary>Reads a date or a range; returns null if the text is anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsTime">Whether the time of day belongs to the text of the date.</param>
    public static WrittenDate? Read(string text, bool keepsTime = false)
    {
        int slash = text.IndexOf('/');
        if (slash < 0)
            return ReadOne(text, keepsTime);
        string first = WhiteSpace.Trim(text.Substring(0, slash));
        string last = WhiteSpace.Trim(text.Substring(slash + 1));
        WrittenDate? start = ReadOne(first, keepsTime);
        WrittenDate? end = ReadOne(last, keepsTime);
        bool isRange = (start is not null && (end is not null || IsOpen(last))) || (end is not null && IsOpen(first));
        return isRange ? (start ?? end)! with { Text = $"{start?.Text ?? first}/{end?.Text ?? last}" } : null;
    }

    private static bool IsOpen(string text) => text is "" or "..";

    private static WrittenDate? ReadOne(string text, bool keepsTime)
    {
        int at = TextScan.At(text, 0) == '-' ? 1 : 0;
        // Databases write missing dates as 0000-00-00.
        if (!TryReadYear(text, at, out int? year) || year == 0)
            return null;
        at += YearLength;
        int? day = null;
        if (TryReadPart(text, ref at, out int? month))
            _ = TryReadPart(text, ref at, out day);
        if (!IsDay(year, month, day))
            return null;

        int end = text.Length;
        if (TextScan.At(text, at) == 'T')
            (at, end) = (end, keepsTime ? end : at);
        while (TextScan.At(text, at) is '~' or '?' or '%')
            at++;
        return at == text.Length ? new(text[0] == '-' ? -year : year, month is <= 12 ? month : null, text.Substring(0, end)) : null;
    }

    /// <summary>Whether a calendar has a day, or a part of a year stands in place of the month.</summary>
    private static bool IsDay(int? year, int? month, int? day) => month is null or (>= 1 and <= 12)
        ? day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 4, month ?? 1))
        : day is null && month is >= FirstSeason and <= LastSeason;

    /// <summary>Reads four digits; in a decade or a century, 199X or 19XX, the year is unknown.</summary>
    private static bool TryReadYear(string text, int at, out int? year)
    {
        int digits = 0;
        int number = 0;
        while (digits < YearLength && AsciiChar.IsDigit(TextScan.At(text, at + digits)))
            number = (number * 10) + (text[at + digits++] - '0');
        year = digits == YearLength ? number : null;
        if (digits == YearLength)
            return true;
        int unknown = digits;
        while (unknown < YearLength && TextScan.At(text, at + unknown) is 'X' or 'u')
            unknown++;
        return digits > 0 && unknown == YearLength;
    }

    /// <summary>Reads a month or a day: a hyphen and two digits, or XX for an unknown one.</summary>
    private static bool TryReadPart(string text, ref int at, out int? number)
    {
        number = null;
        if (TextScan.At(text, at) != '-')
            return false;
        int start = at + 1;
        int end = start;
        while (end < start + 2 && AsciiChar.IsDigit(TextScan.At(text, end)))
            number = ((number ?? 0) * 10) + (text[end++] - '0');
        if (end == start && (string.CompareOrdinal(text, start, "XX", 0, 2) == 0 || string.CompareOrdinal(text, start, "uu", 0, 2) == 0))
            end = start + 2;
        if (end == start)
            return false;
        at = end;
        return true;
    }
}
