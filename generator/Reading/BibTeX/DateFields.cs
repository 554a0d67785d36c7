using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Takes the date of an entry from BibLaTeX's field, or from BibTeX's two.</summary>
internal sealed class DateFields(FieldSet fields, DiagnosticBag diagnostics)
{
    public DateValue Take()
    {
        if (fields.Find("date") is { } value)
        {
            // A tilde has its own meaning here: 1997~ is about 1997.
            if (DateReader.TryRead(UrlText.Of(value.Source), out DateValue date) || YearReader.TryReadWords(value.Display, out date))
            {
                fields.Take("date");
                return WithRest(date);
            }

            value.ReportNotUnderstood(diagnostics, "date", "a date");
        }

        return TakeMonth(TakeYear());
    }

    /// <summary>Completes a date from the fields for the year and the month, and takes those that agree with it.</summary>
    private DateValue WithRest(DateValue date)
    {
        int? year = date.Year ?? TakeYear().Year;
        bool isSaidTwice = year is not null && fields.Find("year") is { } said
            && YearReader.TryRead(said.Display, out DateValue same, out bool isWhole) && isWhole && same.Year == year;
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
        if (!YearReader.TryRead(value.Display, out DateValue date, out bool isWhole))
            value.ReportNotUnderstood(diagnostics, "year", "a year");
        else if (isWhole)
            fields.Take("year");
        return date;
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
