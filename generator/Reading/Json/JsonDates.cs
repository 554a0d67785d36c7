using System.Globalization;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads the date of publication from the year, the month and the most relevant date of a record.</summary>
internal sealed class JsonDates(JsonFindings findings, FieldCollector fields)
{
    private int? _year;
    private int? _month;
    private WrittenDate? _date;

    /// <summary>Reads the date.</summary>
    /// <param name="arxivId">The number on arXiv if the record is one of arXiv's, whose other dates are those of changes.</param>
    /// <param name="venue">The venue, which may tell the year.</param>
    public (int? Year, int? Month) Read(string? arxivId, string? venue)
    {
        _year = Year();
        _month = Month();
        ReadDates(PaperPart.Date);
        if (_year is null && (arxivId is null || !findings.HasAny(PaperPart.NearDate)))
            (_year, _month) = OfNumber(arxivId) is { } first ? (first.Year, first.Month) : (YearIn(venue), _month);
        if (_year is null)
            ReadDates(PaperPart.NearDate);
        fields.Keep("date", _date?.Precise);
        return (_year, _month);
    }

    private int? Year()
    {
        foreach (JsonFinding found in findings.All(PaperPart.Year))
        {
            if (JsonTexts.First(found.Value) is not { } value)
                continue;
            found.IsTaken = true;
            if (WrittenDate.ReadYear(value.Scalar!) is { Year: { } year and > 0 })
                return year;
            if (!NoValue.Is(value.Scalar))
                fields.KeepInvalid("year", value.Scalar!, value.Start, value.End, "a year");
        }

        return null;
    }

    private int? Month()
    {
        if (findings.Take(PaperPart.Month, static found => JsonTexts.First(found.Value) is not null) is not { } month)
            return null;
        JsonValue value = JsonTexts.First(month.Value)!;
        string text = WhiteSpace.Trim(value.Scalar!);
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (!isNumber)
            number = MonthNames.In(text);
        if (number is >= 1 and <= 12)
            return number;
        if (!NoValue.Is(text))
            fields.KeepInvalid("month", value.Scalar!, value.Start, value.End, "a month");
        return null;
    }

    /// <summary>
    /// The first date that agrees with the year of the paper; a later one may add the month. Dates of other years are of other events.
    /// </summary>
    private void ReadDates(PaperPart part)
    {
        foreach (JsonFinding found in findings.All(part))
        {
            WrittenDate? date = JsonDateValues.Read(found.Value);
            if (date is null)
                Reject(found, part);
            else if (_year is null || (_year == date.Year && AddsTo(date)))
                Accept(found, date);
            else if (date.Text == _date?.Text)
                found.IsTaken = true;
        }
    }

    /// <summary>Whether a date of the year has the month or the day that is not known yet.</summary>
    private bool AddsTo(WrittenDate date) => _date?.SaysMore != true
        && (_date is null || date.Text.StartsWith(_date.Text, StringComparison.Ordinal))
        && (_month is null || _month == date.Month);

    private void Accept(JsonFinding found, WrittenDate date)
    {
        found.IsTaken = true;
        _date = date;
        _year = date.Year;
        _month ??= date.Month;
    }

    /// <summary>Keeps what is no date, and reports it where the name promises one.</summary>
    private void Reject(JsonFinding found, PaperPart part)
    {
        bool isMissing = JsonDateValues.IsMissing(found.Value);
        // Where a paper was published may stand for when.
        bool isElsewhere = JsonTexts.First(found.Value)?.Scalar is { } text && (Doi.Is(text) || WebAddress.Is(text));
        bool isDate = part == PaperPart.Date && !isElsewhere;
        found.IsTaken = isMissing || isDate;
        if (isMissing || !isDate)
            return;
        string said = JsonTexts.First(found.Value)?.Scalar ?? "";
        string name = found.Folded == "issued" ? "date" : found.Name;
        fields.KeepInvalid(name, said, found.Value.Start, found.Value.End, "a date such as 2017-06-12");
    }

    /// <summary>The month in which arXiv gave a number.</summary>
    private static (int Year, int Month)? OfNumber(string? arxivId)
    {
        if (arxivId is null)
            return null;
        int start = arxivId.IndexOf('/') + 1;
        int year = int.Parse(arxivId.Substring(start, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        int month = int.Parse(arxivId.Substring(start + 2, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        // The first numbers are of 1991.
        return (year > 90 ? 1900 + year : 2000 + year, month);
    }

    private static int? YearIn(string? venue) => venue is null ? null : WrittenDate.Read(venue)?.Year;
}
