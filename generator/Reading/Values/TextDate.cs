using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Reads dates as people and services write them: <c>2017/06/12</c>, <c>2019///Spring</c>, <c>20-22 June 2025</c>,
/// <c>2019 Mar-Apr</c>, <c>March 15, 2021</c>, <c>28 Dec 2020 - 2 Jan 2021</c>, and what <see cref="CalendarDate"/> reads.
/// </summary>
/// <param name="First">The date, or the first day of a range.</param>
/// <param name="Last">The end of a range.</param>
internal sealed record TextDate(CitationDate First, CitationDate? Last = null)
{
    private const int MaxLength = 100;
    private const int MinYear = 1000;
    private const int MaxYear = 2999;

    private static readonly string[][] Seasons =
        [["spring", "spr"], ["summer", "sum"], ["autumn", "fall", "fal", "aut"], ["winter", "win"]];

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];
    private static readonly string[] Between =
        ["to", "and", "of", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];


    public int Year => First.Year;

    public int? Month => First.Month > 0 ? First.Month : null;

    /// <summary>The date as BibLaTeX writes it.</summary>
    public string Text => Last is null ? First.ToString() : $"{First}/{Last}";

    /// <summary>Whether the date is more than a year and a month.</summary>
    public bool SaysMore => First.Day > 0 || First.Season > 0 || Last is not null;

    /// <summary>Reads a date; returns null if the text is none. A text such as <c>MAR 15</c> needs the year.</summary>
    public static TextDate? Read(string text, int? year = null)
    {
        string value = WhiteSpace.Fold(text);
        if (value.Length is 0 or > MaxLength)
            return null;
        CitationDate[] range = CitationDate.Read(value);
        if (range.Length == 2)
            return new(range[0], range[1]);
        if (CalendarDate.Read(value) is not { } date)
            return OfDigits(value) ?? OfWords(value, year);
        TextDate? words = date.Month is null ? OfWords(value, year) : null;
        return words ?? new(new CitationDate(date.Year, date.Month ?? 0, date.Day ?? 0));
    }

    /// <summary>The first year within a longer text: <c>1998, thesis publ. 1997</c>.</summary>
    public static TextDate? YearWithin(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int end = at;
            int number = 0;
            while (end - at < 5 && AsciiChar.IsDigit(TextScan.At(text, end)))
                number = (number * 10) + (text[end++] - '0');
            if (end - at == 4 && number is >= MinYear and <= MaxYear && !IsWithinWord(text, at))
                return new(new CitationDate(number));
            while (AsciiChar.IsDigit(TextScan.At(text, end)))
                end++;
            at = Math.Max(at, end - 1);
        }

        return null;
    }

    /// <summary>Whether more than one letter stands before a number: libraries write <c>c2011</c>.</summary>
    private static bool IsWithinWord(string text, int at) =>
        AsciiChar.IsLetter(TextScan.At(text, at - 1)) && AsciiChar.IsLetterOrDigit(TextScan.At(text, at - 2));

    /// <summary>Reads <c>20170612</c>.</summary>
    private static TextDate? OfDigits(string text) => text.Length == 8 && text.All(AsciiChar.IsDigit)
        && CalendarDate.Read($"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6)}") is { Day: { } day, Month: { } month } date
        ? new(new CitationDate(date.Year, month, day))
        : null;

    private static int Season(string word) => Array.FindIndex(
        Seasons, names => Array.Exists(names, name => name.Equals(word, StringComparison.OrdinalIgnoreCase))) + 1;

    private static TextDate? OfWords(string text, int? year)
    {
        var parts = new DateParts();
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            if (AsciiChar.IsDigit(text[at]))
            {
                while (AsciiChar.IsDigit(TextScan.At(text, end)))
                    end++;
                // The time is the end of a date, as in "Tue, 5 Mar 2019 17:57:34 GMT".
                if (TextScan.At(text, end) == ':')
                    break;
                if (!parts.AddNumber(text, at, end))
                    return null;
                if (IsOrdinal(text, end))
                    end += 2;
            }
            else if (AsciiChar.IsLetter(text[at]))
            {
                while (AsciiChar.IsLetter(TextScan.At(text, end)))
                    end++;
                if (!parts.AddWord(text.Substring(at, end - at)))
                    return null;
            }
            else if (text[at] is ' ' or ',' or '.' or '-' or '/' or '(' or ')' or ';' or '&' or (>= '\u2010' and <= '\u2015'))
            {
                end++;
            }
            else
            {
                return null;
            }

            at = end;
        }

        return parts.ToDate(year);
    }

    private static bool IsOrdinal(string text, int at) =>
        Array.Exists(Ordinals, ending => TextScan.Matches(text, at, ending)) && !AsciiChar.IsLetter(TextScan.At(text, at + 2));

    /// <summary>The numbers and words of a date, at most two of each.</summary>
    private sealed class DateParts
    {
        private readonly List<int> _years = [];
        private readonly List<int> _months = [];
        private readonly List<int> _days = [];
        private int _season;
        private bool _startsWithYear;

        public bool AddNumber(string text, int start, int end)
        {
            if (end - start > 4)
                return false;
            int number = 0;
            for (int i = start; i < end; i++)
                number = (number * 10) + (text[i] - '0');
            bool isYear = end - start == 4 && number is >= MinYear and <= MaxYear;
            if (isYear)
            {
                _startsWithYear |= _days.Count + _months.Count == 0;
                _years.Add(number);
            }
            else if (number is >= 1 and <= 31)
            {
                _days.Add(number);
            }

            return isYear || (number <= 31 && end - start <= 2);
        }

        public bool AddWord(string word)
        {
            if (Months.Named(word) is > 0 and int month)
                _months.Add(month);
            else if (Season(word) is > 0 and int season && _season == 0)
                _season = season;
            else
                return Array.Exists(Between, one => one.Equals(word, StringComparison.OrdinalIgnoreCase));
            return true;
        }

        public TextDate? ToDate(int? known)
        {
            if (_years.Count == 0 && known is { } year)
                _years.Add(year);
            if (_months.Count == 0 && !TryNumberedMonth())
                return null;
            if (_years.Count is 0 or > 2 || _months.Count > 2 || _days.Count > 2 || (_season > 0 && _months.Count > 0))
                return null;
            // Of one day and two months, it is not known which month it belongs to.
            if (_months.Count == 2 && _days.Count == 1)
                _days.Clear();

            if (_days.Exists(day => day > DateTime.DaysInMonth(_years[0], Math.Max(_months.FirstOrDefault(), 1))))
                _days.Clear();
            var first = new CitationDate(_years[0], _months.FirstOrDefault(), _days.FirstOrDefault(), _season);
            if (_years.Count < 2 && _months.Count < 2 && _days.Count < 2)
                return new(first);
            int lastMonth = _months.LastOrDefault();
            // From December to January, the range ends in the next year.
            int lastYear = _years.Count == 1 && lastMonth < first.Month ? first.Year + 1 : _years[_years.Count - 1];
            var last = new CitationDate(lastYear, lastMonth, _days.Count > 1 ? _days[1] : 0);
            return new(first, last);
        }

        /// <summary>Finds the month of <c>15.3.2021</c> and <c>3/2021</c>; of two small numbers it is not known which is the month.</summary>
        private bool TryNumberedMonth()
        {
            if (_days.Count == 0)
                return true;
            if (_years.Count != 1 || _days.Count > 2)
                return false;
            // Of a date that begins with the year, the usual notation was tried already.
            if (_startsWithYear)
                return NoDays();
            int month = _days.Count == 1 ? 0 : _days[0] > 12 ? 1 : _days[1] > 12 || _days[0] == _days[1] ? 0 : -1;
            if (month >= 0 && _days[month] <= 12)
            {
                _months.Add(_days[month]);
                _days.RemoveAt(month);
                return true;
            }

            return month < 0 && NoDays();
        }

        private bool NoDays()
        {
            _days.Clear();
            return true;
        }
    }
}
