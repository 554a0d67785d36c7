using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// The date of a listing, with or without its weekday and its year: <c>Mar 12</c>, <c>Nov 29, 2024</c>,
/// <c>Friday, 29 November 2024</c>, <c>2024-11-29</c>.
/// </summary>
internal static class ListingDate
{
    private const int MaxLength = 40;
    private const int IsoLength = 10;
    private const int DayStart = 8;

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Reads a line that is a date and nothing else; returns null if it is anything else.</summary>
    public static MonthDayModel? Read(string line)
    {
        if (line.Length > MaxLength || !line.Any(AsciiChar.IsDigit))
            return null;
        if (line.Length == IsoLength && CalendarDate.Read(line) is { Month: { } isoMonth, Precise.Length: IsoLength } iso)
            return new(isoMonth, int.Parse(iso.Text.Substring(DayStart), CultureInfo.InvariantCulture));

        List<string> words = line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 2 && IsName(words[0], Weekdays))
            words.RemoveAt(0);
        int year = 2024; // A leap year, in which 29 February is a date.
        if (words.Count == 3 && (words[2].Length != 4 || Number(words[2]) is not { } given || (year = given) < 1900))
            return null;
        if (words.Count is < 2 or > 3)
            return null;

        (string name, string number) = AsciiChar.IsDigit(words[0][0]) ? (words[1], words[0]) : (words[0], words[1]);
        int month = IsName(name, Months.Names) ? Months.Named(name) : 0;
        return month > 0 && Number(number) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(month, day) : null;
    }

    /// <summary>Whether a word is one of the names, or the first letters of one, with or without a period.</summary>
    private static bool IsName(string word, string[] names)
    {
        string letters = word.TrimEnd('.');
        return letters.Length >= Months.ShortLength && names.Any(name => name.StartsWith(letters, StringComparison.Ordinal));
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
