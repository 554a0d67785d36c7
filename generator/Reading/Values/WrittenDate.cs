using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>A date, or a range, as people and services write it; one reader of dates serves all formats.</summary>
/// <param name="Year">The year in which it begins; null where it is left open, as in <c>199X</c>.</param>
/// <param name="Month">The month in which it begins, if it has one.</param>
/// <param name="Text">The whole as BibLaTeX writes it.</param>
/// <param name="IsWhole">Whether the date is all that the text says.</param>
internal sealed record WrittenDate(int? Year, int? Month, string Text, bool IsWhole = true)
{
    private const int MaxLength = 200;
    private const int MaxYear = 9999;
    private const long MillisecondsBegin = 100_000_000_000;
    private const long SecondsBegin = 100_000_000;

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The date as BibLaTeX writes it, if it is more than a year and a month.</summary>
    public string? Precise => SaysMore ? Text : null;

    /// <summary>Whether the date is more than a year and a month.</summary>
    public bool SaysMore => Year is not { } year || Text != new CitationDate(year, Month ?? 0).ToString();

    public static WrittenDate Of(CitationDate date) => new(date.Year, date.Month > 0 ? date.Month : null, date.ToString());

    public static WrittenDate OfRange(CitationDate first, CitationDate last) =>
        first == last ? Of(first) : Of(first) with { Text = $"{first}/{last}" };

    /// <summary>Reads a date in any usual form, or a range of two; null if the text has no year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year of a date that does not say its own, such as <c>MAR 15</c>.</param>
    public static WrittenDate? Read(string text, int? year = null)
    {
        string value = WhiteSpace.Fold(text);
        if (value.Length > MaxLength)
            return Read(value.Substring(0, MaxLength), year) is { } first ? first with { IsWhole = false } : null;
        return OfDigits(value)
            ?? BiblatexDate.Read(value)
            ?? CalendarDate.Read(value)
            ?? DateWords.Read(value, year);
    }

    /// <summary>Reads a value that is known to be a year: any number, or a date.</summary>
    public static WrittenDate? ReadYear(string text)
    {
        string number = WhiteSpace.Trim(text);
        // Exported tables may contain years as decimals: 2017.0.
        if (number.EndsWith(".0", StringComparison.Ordinal))
            number = number.Substring(0, number.Length - 2);
        bool isYear = int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year)
            && year is >= -MaxYear and <= MaxYear and not 0;
        return isYear ? Of(new(year)) : Read(number);
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

    /// <summary>Reads <c>20170612</c>, <c>201706</c> and moments.</summary>
    private static WrittenDate? OfDigits(string value)
    {
        if (value.Length is not (6 or 8 or 10 or 13 or 14) || !value.All(AsciiChar.IsDigit))
            return null;
        if (value.Length is 10 or 13)
            return OfMoment(long.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture));
        if (value[0] is not ('1' or '2'))
            return null;
        string day = value.Length > 6 ? "-" + value.Substring(6, 2) : "";
        return CalendarDate.Read(value.Substring(0, 4) + "-" + value.Substring(4, 2) + day) is { IsWhole: true } date ? date : null;
    }
}
