using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Reads dates as people write them: <c>12 June 2017</c>, <c>Jun 20–22, 2025</c>, <c>2019 Mar-Apr</c>, <c>Spring 2004</c>,
/// <c>25.06.2017</c>, <c>c. 1850</c>, <c>1998--99</c>, <c>2017年6月12日</c>, and those within a longer text. Where day and month
/// cannot be told apart, only the year counts.
/// </summary>
internal sealed class DateWords
{
    private readonly DateTokens _said;
    private readonly List<int> _numbers;
    private readonly List<int> _months;
    private readonly int _year;

    private DateWords(DateTokens said, int year)
    {
        _said = said;
        _numbers = said.Numbers;
        _months = said.Months;
        _year = year;
    }

    /// <summary>
    /// Reads the date; null if the text has none, or no year and nothing but the parts of one that <paramref name="year"/> ends.
    /// </summary>
    public static WrittenDate? Read(string text, int? year)
    {
        var said = DateTokens.Of(text);
        if (said.Years.Count > 0)
            return new DateWords(said, said.Years[0]).Whole();
        bool isPart = said.Numbers.Count + said.Months.Count + said.Seasons.Count > 0 && !said.HasOthers;
        return year is { } known && isPart ? new DateWords(said, known).Whole() : null;
    }

    private WrittenDate Whole()
    {
        if (_said is { IsCirca: true, HasOthers: false, Years.Count: 1 } && _months.Count + _said.Seasons.Count + _numbers.Count == 0)
            return new(_year, null, new CitationDate(_year) + "~");
        WrittenDate? date = _months.Count > 0 ? Named() : _said.Seasons.Count > 0 ? Season() : Bare();
        date ??= Part(new(_year));
        return _said.HasOthers || _said.IsCirca ? date with { IsWhole = false } : date;
    }

    /// <summary>A date that is not all that the text says.</summary>
    private static WrittenDate Part(CitationDate date) => WrittenDate.Of(date) with { IsWhole = false };

    /// <summary>The season; a winter may be of two years.</summary>
    private WrittenDate Season()
    {
        bool isOne = _said.Seasons.Count == 1 && _numbers.Count == 0
            && (_said.Years.Count < 2 || (_said.Years.Count == 2 && _said.Years[1] == _year + 1));
        return WrittenDate.Of(new(_year, Season: _said.Seasons[0])) with { IsWhole = isOne };
    }

    /// <summary>The date with a month by its name, or with two.</summary>
    private WrittenDate Named()
    {
        var month = new CitationDate(_year, _months[0]);
        if (_months.Count > 2 || _numbers.Count > 2 || _said.Years.Count > _months.Count)
            return Part(month);
        // From December to January, the range ends in the next year.
        int lastMonth = _months[_months.Count - 1];
        int lastYear = _said.Years.Count == 2 ? _said.Years[1] : lastMonth < _months[0] ? _year + 1 : _year;
        var last = new CitationDate(lastYear, lastMonth);
        if (_numbers.Count == 0)
            return WrittenDate.OfRange(month, last);

        bool areDays = IsDay(month, _numbers[0]) && IsDay(last, _numbers[_numbers.Count - 1]);
        if (areDays && _months.Count == 1 && _numbers.Count == 1)
            return WrittenDate.Of(month with { Day = _numbers[0] });
        // Of one day and two months, it is not known which month it belongs to.
        bool isRange = areDays && _numbers.Count == 2 && (_months.Count == 2 || _numbers[1] > _numbers[0]);
        return isRange
            ? WrittenDate.OfRange(month with { Day = _numbers[0] }, last with { Day = _numbers[1] })
            : WrittenDate.OfRange(month, last) with { IsWhole = false };
    }

    private static bool IsDay(CitationDate month, int day) => day <= DateTime.DaysInMonth(month.Year, month.Month);

    /// <summary>The date that is numbers alone.</summary>
    private WrittenDate? Bare()
    {
        if (_said.HasOthers)
            return null;
        if (_said.Years.Count == 2)
            return _numbers.Count == 0 ? Years(_said.Years[1]) : null;
        if (_said.Years.Count > 2 || _numbers.Count > 2)
            return null;
        if (_numbers.Count == 0)
            return WrittenDate.Of(new(_year));
        if (_numbers.Count == 1)
        {
            int number = _numbers[0];
            return number <= 12 ? WrittenDate.Of(new(_year, number)) : number > 31 && _said.Years.Count > 0 ? Years((_year / 100 * 100) + number) : null;
        }

        if (_said.NumbersBeforeYear == 0)
            return Day(_numbers[0], _numbers[1]);
        if (_said.NumbersBeforeYear != 2)
            return null;
        // With dots the day stands first; with slashes it may be either.
        bool isDayFirst = _said.HasDots || _numbers[0] > 12 || _numbers[0] == _numbers[1];
        return isDayFirst ? Day(_numbers[1], _numbers[0]) : _numbers[1] > 12 ? Day(_numbers[0], _numbers[1]) : null;
    }

    private WrittenDate? Years(int last) => last > _year ? WrittenDate.OfRange(new(_year), new(last)) : null;

    private WrittenDate? Day(int month, int day)
    {
        if (month > 12)
            return null;
        var date = new CitationDate(_year, month);
        return IsDay(date, day) ? WrittenDate.Of(date with { Day = day }) : Part(date);
    }
}
