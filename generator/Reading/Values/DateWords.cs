using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Reads dates as people write them: <c>12 June 2017</c>, <c>Jun 20–22, 2025</c>, <c>2019 Mar-Apr</c>, <c>Spring 2004</c>,
/// <c>25.06.2017</c>, <c>2017年6月12日</c>. Where day and month cannot be told apart, only the year counts.
/// </summary>
internal sealed class DateWords(string text)
{
    private const int YearDigits = 4;

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private readonly List<int> _years = [];
    private readonly List<int> _months = [];
    private readonly List<int> _days = [];
    private int _season;
    private int _numbersBeforeYear;
    private bool _hasDots;
    private bool _hasTime;

    public WrittenDate? Read()
    {
        for (int at = 0; at < text.Length;)
            at = Take(at);
        if (_years.Count == 0)
            return null;
        int year = _years[0];
        if (_months.Count > 0)
            return Named(year);
        if (_season > 0)
            return WrittenDate.OfSeason(year, _season);
        if (Numbers(year) is { } date)
            return WrittenDate.Of(date);
        bool isRange = _days.Count == 0 && _years.Count == 2 && _years[1] > year && text.IndexOf(' ') < 0;
        return isRange ? WrittenDate.OfRange(new(year), new(_years[1])) : WrittenDate.Of(new(year));
    }

    private int Take(int at)
    {
        if (AsciiChar.IsDigit(text[at]))
            return TakeNumber(at);
        int end = at;
        while (end < text.Length && CharacterClasses.Of(text[end]) == CharacterClass.Letter)
            end++;
        if (end == at)
            return at + 1;
        TakeWord(CaseFolding.Fold(text.Substring(at, end - at)));
        return end;
    }

    private void TakeWord(string word)
    {
        int month = MonthNames.Named(word);
        if (month > 0)
        {
            _months.Add(month);
            return;
        }

        int season = Array.IndexOf(Seasons, word == "fall" ? "autumn" : word) + 1;
        _season = _season == 0 ? season : _season;
    }

    private int TakeNumber(int at)
    {
        int end = at;
        int number = 0;
        while (end < text.Length && AsciiChar.IsDigit(text[end]) && end - at < 9)
            number = (number * 10) + (text[end++] - '0');
        char before = TextScan.At(text, at - 1);
        char after = TextScan.At(text, end);
        bool isTime = before == ':' || (after == ':' && AsciiChar.IsDigit(TextScan.At(text, end + 1)));
        _hasTime |= isTime;
        if (isTime || (end - at < YearDigits && AsciiChar.IsLetter(before)) || (_hasTime && before is '+' or '-' or '.'))
            return end;

        _hasDots |= after == '.' && AsciiChar.IsDigit(TextScan.At(text, TextScan.SkipGap(text, end + 1)));
        if (end - at == YearDigits && number is >= 1000 and < 3000 && !IsPartOfNumber(before, after, end))
        {
            _years.Add(number);
        }
        else if (end - at <= 2 && number is >= 1 and <= 31)
        {
            _days.Add(number);
            _numbersBeforeYear += _years.Count == 0 ? 1 : 0;
        }

        return end;
    }

    /// <summary>Whether four digits are part of a longer number such as that of a paper on arXiv.</summary>
    private bool IsPartOfNumber(char before, char after, int end) =>
        (before == '.' && _days.Count == 0)
        || (after == '.' && AsciiChar.IsDigit(TextScan.At(text, end + 1)) && AsciiChar.IsDigit(TextScan.At(text, end + 3)));

    /// <summary>The date with a month by its name, or with two.</summary>
    private WrittenDate Named(int year)
    {
        int lastYear = _years.Count > 1 ? _years[1] : year;
        if (_months.Count == 1)
        {
            CalendarDate first = Day(year, _months[0], 0);
            return _days.Count == 2 && _days[1] > _days[0] && first.Day is not null
                ? WrittenDate.OfRange(first, Day(year, _months[0], 1))
                : WrittenDate.Of(_days.Count <= 2 ? first : new(year, _months[0]));
        }

        // From December to January, the range ends in the next year.
        if (_years.Count == 1 && _months[1] < _months[0])
            lastYear++;
        bool hasDays = _days.Count == 2;
        CalendarDate from = hasDays ? Day(year, _months[0], 0) : new(year, _months[0]);
        CalendarDate to = hasDays ? Day(lastYear, _months[1], 1) : new(lastYear, _months[1]);
        return WrittenDate.OfRange(from, to);
    }

    private CalendarDate Day(int year, int month, int index) =>
        index < _days.Count && _days[index] <= DateTime.DaysInMonth(year, month) ? new(year, month, _days[index]) : new(year, month);

    /// <summary>The date that is numbers alone.</summary>
    private CalendarDate? Numbers(int year)
    {
        if (_numbersBeforeYear == 0)
            return _days.Count > 0 && _days[0] <= 12 ? WithDay(year, _days[0], _days.Count > 1 ? _days[1] : 0) : null;
        if (_days.Count == 1)
            return _days[0] <= 12 ? new(year, _days[0]) : null;
        if (_days.Count != 2 || _numbersBeforeYear != 2)
            return null;
        // With dots the day stands first; with slashes it may be either.
        if (_days[1] <= 12 && (_hasDots || _days[0] > 12 || _days[0] == _days[1]))
            return WithDay(year, _days[1], _days[0]);
        return _days[0] <= 12 && _days[1] > 12 ? WithDay(year, _days[0], _days[1]) : null;
    }

    private static CalendarDate WithDay(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : new(year, month);
}
