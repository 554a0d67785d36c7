using System.Globalization;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Takes the date of an entry from BibLaTeX's field, or from BibTeX's two.</summary>
internal sealed class DateFields(FieldSet fields, DocumentText document, DiagnosticBag diagnostics)
{
    public DateValue Take()
    {
        if (fields.Find("date") is { } value)
        {
            // A tilde has its own meaning here: 1997~ is about 1997.
            if (DateReader.TryRead(UrlText.Of(value.Source), out DateValue date))
            {
                fields.Take("date");
                return WithRest(date);
            }

            value.ReportNotUnderstood(document, diagnostics, "date", "a date");
        }

        int? year = TakeYear();
        return TakeMonth(year);
    }

    /// <summary>Completes a date from the fields for the year and the month, and takes those that agree with it.</summary>
    private DateValue WithRest(DateValue date)
    {
        int? year = date.Year ?? TakeYear();
        if (year is not null && YearOf(fields.Find("year")) == year)
            fields.Take("year");
        if (date.Month is null)
            return date with { Year = year, Month = TakeMonth(year).Month };
        if (fields.Find("month") is { } month && MonthReader.TryRead(month, null, out DateValue same) && same.Month == date.Month)
            fields.Take("month");
        return date with { Year = year };
    }

    private int? TakeYear()
    {
        if (fields.Find("year") is not { } value)
            return null;
        int? year = YearOf(value);
        if (year is null)
            value.ReportNotUnderstood(document, diagnostics, "year", "a year");
        else
            fields.Take("year");
        return year;
    }

    private DateValue TakeMonth(int? year)
    {
        if (fields.Find("month") is not { } value)
            return new(year, null, null);
        if (!MonthReader.TryRead(value, year, out DateValue date))
        {
            value.ReportNotUnderstood(document, diagnostics, "month", "a month");
            return new(year, null, null);
        }

        // Without a year no date can hold the day.
        bool saysMore = date.Precise is null && year is null && MonthReader.TryRead(value, 1, out DateValue whole) && whole.Precise is not null;
        if (!saysMore)
            fields.Take("month");
        return date;
    }

    private static int? YearOf(BibValue? value) =>
        int.TryParse(value?.Display, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year)
            && year is >= -9999 and <= 9999
            ? year
            : null;
}
