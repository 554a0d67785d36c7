using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Reads a year with a month in the notation of ISO 8601 or RIS, with or without a day and a time: <c>2017-06-12T17:57:34Z</c>,
/// <c>2017/06/12/</c>, <c>2017-06</c>.
/// </summary>
internal static class CalendarDate
{
    private const int YearDigits = 4;

    /// <summary>Reads the date at the beginning of a text; returns null if there is none.</summary>
    public static WrittenDate? Read(string text)
    {
        int at = 0;
        // Databases write missing dates as 0000-00-00.
        if (Number(text, ref at, YearDigits) is not (>= 1 and int year) || at != YearDigits)
            return null;
        if (NextPart(text, ref at) is not (>= 1 and <= 12 and int month))
            return null;
        // And a day that is not known as 00.
        int day = NextPart(text, ref at) ?? 0;
        bool isDay = day <= DateTime.DaysInMonth(year, month);
        return WrittenDate.Of(new(year, month, isDay ? day : 0)) with { IsWhole = isDay && HasNoMore(text, at) };
    }

    /// <summary>Whether nothing but a time follows, or the slash that ends a date of RIS.</summary>
    private static bool HasNoMore(string text, int at)
    {
        string rest = text.Substring(at).Trim(' ', '/', '-');
        if (rest.Length == 0)
            return true;
        int time = rest[0] == 'T' ? 1 : 0;
        bool isBehindDay = TextScan.At(text, at) is 'T' or ' ' or '/';
        return isBehindDay && AsciiChar.IsDigit(TextScan.At(rest, time)) && (time > 0 || rest.IndexOf(':') is 1 or 2);
    }

    private static int? NextPart(string text, ref int at)
    {
        if (TextScan.At(text, at) is not ('-' or '/'))
            return null;
        at++;
        int? number = Number(text, ref at, most: 2);
        return EndsPart(text, at) ? number : null;
    }

    private static int? Number(string text, ref int at, int most)
    {
        int start = at;
        int number = 0;
        while (at - start < most && AsciiChar.IsDigit(TextScan.At(text, at)))
            number = (number * 10) + (text[at++] - '0');
        return at > start ? number : null;
    }

    private static bool EndsPart(string text, int at) => TextScan.At(text, at) is '\0' or '-' or '/' or 'T' or ' ';
}
