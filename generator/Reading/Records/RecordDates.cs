using System.Globalization;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>Reads the date of a paper from the dates, the year and the month of a record.</summary>
internal sealed class RecordDates(FieldTable table, FieldCollector fields)
{
    private const string Expected = "a date such as 2017/06/12";

    public TextDate? Take(PaperRecord record)
    {
        IReadOnlyList<RecordValue> years = record.TakeAll(RecordFields.Year);
        TextDate? best = null;
        foreach (RecordValue value in years)
            best ??= Read(value, "year", "a year", null);

        int? year = best?.Year;
        best = Month(record, best);
        foreach (RecordValue value in record.TakeInOrder(RecordFields.Date))
        {
            if (Read(value, "date", Expected, year ?? best?.Year) is not { } date)
                continue;
            if (best is null || (date.Year == best.Year && date.Text.Length > best.Text.Length))
                best = date;
            else if (date.Year != best.Year)
                fields.Keep(table.FieldOf(value.Tag) ?? "", value.Text);
        }

        fields.Keep("date", best?.SaysMore == true ? best.Text : null);
        return best;
    }

    private TextDate? Month(PaperRecord record, TextDate? year)
    {
        if (record.Take(RecordFields.Month) is not { } month)
            return year;
        if (year is not null && TextDate.Read(month.Text, year.Year) is { } date && date.Year == year.Year)
            return date.Month is null && !date.SaysMore ? year : date;
        if (year is not null && int.TryParse(month.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 12)
            return new(new(year.Year, number));
        fields.Keep("month", month.Text);
        return year;
    }

    private TextDate? Read(RecordValue value, string name, string expected, int? year)
    {
        if (TextDate.Read(value.Text, year) is { } date)
            return date;
        if (TextDate.YearWithin(value.Text) is { } within)
        {
            // What else the text says is not known.
            fields.Keep(name + "-text", value.Text);
            return within;
        }

        fields.KeepInvalid(name, value.Text, value.Start, value.End, expected);
        return null;
    }
}
