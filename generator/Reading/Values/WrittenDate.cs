using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>A date, or the first of a range, and the whole as BibLaTeX writes it.</summary>
internal sealed record WrittenDate(CalendarDate First, string Text)
{
    private const int MaxLength = 200;
    private const long MillisecondsBegin = 100_000_000_000;
    private const long SecondsBegin = 100_000_000;

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static WrittenDate Of(CalendarDate date) => new(date, date.Text);

    /// <summary>Whether the date is more than a year and a month.</summary>
    public bool SaysMore => First.Day is not null || Text != First.Text;

    /// <summary>Reads a date in any usual form, or a range of two; null if the text has no year.</summary>
    public static WrittenDate? Read(string text)
    {
        string value = WhiteSpace.Fold(text);
        if (value.Length > MaxLength)
            value = value.Substring(0, MaxLength);
        return OfDigits(value) ?? OfNotation(value) ?? new DateWords(value).Read();
    }

    /// <summary>A moment in seconds or milliseconds since 1970; null if the number is too small for one.</summary>
    public static WrittenDate? OfMoment(long number)
    {
        double seconds = number >= MillisecondsBegin ? number / 1000d : number;
        if (number < SecondsBegin || seconds > uint.MaxValue)
            return null;
        DateTime moment = Epoch.AddSeconds(seconds);
        return Of(new(moment.Year, moment.Month, moment.Day));
    }

    public static WrittenDate OfRange(CalendarDate first, CalendarDate last) =>
        first == last ? Of(first) : new(first, first.Text + "/" + last.Text);

    public static WrittenDate OfSeason(int year, int season) =>
        new(new(year), new CitationDate(year, Season: season).ToString());

    /// <summary>Reads <c>20170612</c>, <c>201706</c> and moments.</summary>
    private static WrittenDate? OfDigits(string value)
    {
        foreach (char c in value)
        {
            if (!AsciiChar.IsDigit(c))
                return null;
        }

        if (value.Length is 6 or 8 or 14 && value[0] is '1' or '2')
        {
            string day = value.Length > 6 ? "-" + value.Substring(6, 2) : "";
            CalendarDate? date = CalendarDate.Read(value.Substring(0, 4) + "-" + value.Substring(4, 2) + day);
            return date?.Month is null ? null : Of(date);
        }

        return value.Length is 10 or 13 && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long moment) ? OfMoment(moment) : null;
    }

    /// <summary>Reads dates and ranges in the notation of ISO 8601, EDTF and RIS.</summary>
    private static WrittenDate? OfNotation(string value)
    {
        int slash = value.IndexOf('/');
        string start = slash < 0 ? value : value.Substring(0, slash);
        if (start.Length > 4 && start[4] is not ('-' or 'T') && slash != 4)
            return null;
        if (HasLetters(value) || CalendarDate.Read(value) is not { } first)
            return null;
        if (first is { Month: null } && SeasonOf(start) is int season && season > 0)
            return OfSeason(first.Year, season);
        CalendarDate? last = slash > 4 || (slash == 4 && first.Month is null) ? CalendarDate.Read(value.Substring(slash + 1)) : null;
        return last is null ? Of(first) : OfRange(first, last);
    }

    /// <summary>The season in <c>2004-21</c>, for spring, to <c>2004-24</c>; else 0.</summary>
    private static int SeasonOf(string value) => value.Length == 7 && value[5] == '2' && value[6] is >= '1' and <= '4' ? value[6] - '0' : 0;

    /// <summary>Whether words stand in a text besides the signs for time, weeks and zones.</summary>
    private static bool HasLetters(string value)
    {
        for (int i = 0; i + 1 < value.Length; i++)
        {
            if (AsciiChar.IsLetter(value[i]) && AsciiChar.IsLetter(value[i + 1]))
                return true;
        }

        return false;
    }
}
