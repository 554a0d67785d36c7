using System.Globalization;
using TypedCorpus.Text;

namespace TypedCorpus.Citations.Vocabulary;

/// <summary>A date of which only the year may be known; unknown parts are zero.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Day">From 1 to 31.</param>
/// <param name="Season">From 1 for spring to 4.</param>
internal readonly record struct CitationDate(int Year, int Month = 0, int Day = 0, int Season = 0)
{
    /// <summary>BibLaTeX and EDTF number the seasons from 21, for spring, in place of a month.</summary>
    private const int SeasonsBegin = 20;

    /// <summary>Reads a date as BibLaTeX writes it, or two for a range; returns none if the text is something else.</summary>
    public static CitationDate[] Read(string text)
    {
        string[] ends = text.Split('/');
        var dates = new CitationDate[ends.Length];
        for (int i = 0; i < ends.Length; i++)
        {
            if (ends.Length > 2 || !TryRead(WhiteSpace.Trim(ends[i]), out dates[i]))
                return [];
        }

        return dates;
    }

    /// <summary>The date as BibLaTeX writes it: <c>2017-06-12</c>, <c>2017-21</c>.</summary>
    public override string ToString()
    {
        int month = Season > 0 ? SeasonsBegin + Season : Month;
        return Digits(Year, "0000") + (month > 0 ? "-" + Digits(month, "00") : "") + (Month > 0 && Day > 0 ? "-" + Digits(Day, "00") : "");
    }

    /// <summary>The date as RIS writes it: year, month, day and a remark, separated by slashes (<c>2017/06/12/</c>).</summary>
    public string ToRis() =>
        $"{Digits(Year, "0000")}/{(Month > 0 ? Digits(Month, "00") : "")}/{(Month > 0 && Day > 0 ? Digits(Day, "00") : "")}/";

    private static string Digits(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static bool TryRead(string text, out CitationDate date)
    {
        date = default;
        string[] parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !TryRead(parts[0], 9999, out int year))
            return false;
        int month = 0;
        int day = 0;
        if (parts.Length > 1 && !TryRead(parts[1], SeasonsBegin + 4, out month))
            return false;
        if (parts.Length > 2 && !TryRead(parts[2], 31, out day))
            return false;
        date = month > SeasonsBegin ? new(year, Season: month - SeasonsBegin) : new(year, month, day);
        return month <= 12 || (month > SeasonsBegin && parts.Length == 2);
    }

    private static bool TryRead(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;
}
