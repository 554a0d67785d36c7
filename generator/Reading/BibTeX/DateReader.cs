using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Reads BibLaTeX's dates: <c>2020-05-12</c>, <c>2003-03/2004</c>, <c>1997~</c>, <c>1995/..</c>, <c>199X</c>, <c>1999-XX</c>,
/// <c>2004-21</c>.
/// </summary>
internal static class DateReader
{
    private const int YearLength = 4;
    private const int LastSeason = 41;

    public static bool TryRead(string text, out DateValue date)
    {
        date = default;
        int slash = text.IndexOf('/');
        string first = slash < 0 ? text : WhiteSpace.Trim(text.Substring(0, slash));
        string last = slash < 0 ? "" : WhiteSpace.Trim(text.Substring(slash + 1));
        bool hasFirst = TryReadOne(first, out DateValue start);
        bool hasLast = TryReadOne(last, out DateValue end);
        if (!(hasFirst || (slash >= 0 && IsOpen(first) && hasLast)) || !(hasLast || IsOpen(last)))
            return false;

        DateValue known = hasFirst ? start : end;
        date = new(known.Year, known.Month, slash < 0 ? known.Precise : text);
        return true;
    }

    private static bool IsOpen(string text) => text is "" or "..";

    private static bool TryReadOne(string text, out DateValue date)
    {
        date = default;
        int at = TextScan.At(text, 0) == '-' ? 1 : 0;
        if (!TryReadYear(text, at, out int? year))
            return false;
        at += YearLength;
        bool isPlain = year is not null;
        if (TryReadPart(text, ref at, out int? month))
        {
            isPlain &= month <= 12;
            isPlain &= !TryReadPart(text, ref at, out int? day);
            if (month is 0 or > LastSeason || day > 31)
                return false;
        }

        if (TextScan.At(text, at) == 'T')
            at = text.Length;
        while (TextScan.At(text, at) is '~' or '?' or '%')
        {
            isPlain = false;
            at++;
        }

        date = new(text[0] == '-' ? -year : year, month is > 0 and <= 12 ? month : null, isPlain ? null : text);
        return at == text.Length;
    }

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

    /// <summary>Reads a month or a day: a hyphen and up to two digits, or XX for an unknown one.</summary>
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

/// <summary>A date as far as properties hold it.</summary>
/// <param name="Year">The year in which it begins; null where it is left open.</param>
/// <param name="Month">The month in which it begins, if it has one.</param>
/// <param name="Precise">The date as BibLaTeX writes it, if it is more than year and month; else null.</param>
internal readonly record struct DateValue(int? Year, int? Month, string? Precise);
