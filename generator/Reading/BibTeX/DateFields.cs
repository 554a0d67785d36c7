using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Takes the date of an entry from BibLaTeX's field, or from BibTeX's two.</summary>
internal sealed class DateFields(FieldSet fields, DiagnosticBag diagnostics)
{
    public DateValue Take()
    {
        if (fields.Find("date") is { } value)
        {
            // A tilde has its own meaning here: 1997~ is about 1997.
            if ((BiblatexDate.Read(UrlText.Of(value.Source), keepsTime: true) ?? InWords(value.Display)) is { } date)
            {
                fields.Take("date");
                return WithRest(DateValue.Of(date));
            }

            value.ReportNotUnderstood(diagnostics, "date", "a date");
        }

        return TakeMonth(TakeYear());
    }

    /// <summary>Reads a date in another notation, which is nothing else: <c>May 2003</c>, <c>c. 1850</c>, <c>12.05.2003</c>.</summary>
    private static WrittenDate? InWords(string text) => WrittenDate.Read(text) is { IsWhole: true } date
        && (date.Month is not null || text.Any(AsciiChar.IsLetter)) ? date : null;

    /// <summary>Completes a date from the fields for the year and the month, and takes those that agree with it.</summary>
    private DateValue WithRest(DateValue date)
    {
        int? year = date.Year ?? TakeYear().Year;
        bool isSaidTwice = year is not null && fields.Find("year") is { } said
            && WrittenDate.ReadYear(said.Display) is { IsWhole: true } same && same.Year == year;
        if (isSaidTwice)
            fields.Take("year");
        if (date.Month is null)
            return date with { Year = year, Month = TakeMonth(new(year, null, date.Precise)).Month };
        if (fields.Find("month") is { } month && MonthReader.TryRead(month, year, out DateValue other) && other.Month == date.Month)
            fields.Take("month");
        return date with { Year = year };
    }

    /// <summary>Takes the field for the year. What it says besides stays.</summary>
    private DateValue TakeYear()
    {
        if (fields.Find("year") is not { } value)
            return default;
        if (WrittenDate.ReadYear(value.Display) is not { Year: not null } date)
        {
            value.ReportNotUnderstood(diagnostics, "year", "a year");
            return default;
        }

        if (date.IsWhole)
            fields.Take("year");
        return DateValue.Of(date);
    }

    private DateValue TakeMonth(DateValue date)
    {
        if (fields.Find("month") is not { } value)
            return date;
        if (!MonthReader.TryRead(value, date.Year, out DateValue found))
        {
            value.ReportNotUnderstood(diagnostics, "month", "a month");
            return date;
        }

        // Without a year no date can hold the day.
        bool saysMore = found.Precise is null && date.Year is null
            && MonthReader.TryRead(value, 1, out DateValue whole) && whole.Precise is not null;
        if (!saysMore)
            fields.Take("month");
        return date.Precise is null ? found : date with { Month = date.Month ?? found.Month };
    }
}
