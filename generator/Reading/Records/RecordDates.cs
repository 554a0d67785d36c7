using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>Reads the date of a paper from the dates, the year and the month of a record.</summary>
internal sealed class RecordDates(FieldTable table, FieldCollector fields)
{
    private const string Expected = "a date such as 2017/06/12";

    public WrittenDate? Take(PaperRecord record)
    {
        IReadOnlyList<RecordValue> years = record.TakeAll(RecordFields.Year);
        WrittenDate? best = null;
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

        fields.Keep("date", best?.Precise);
        return best;
    }

    private WrittenDate? Month(PaperRecord record, WrittenDate? year)
    {
        if (record.Take(RecordFields.Month) is not { } month)
            return year;
        if (year is not null && WrittenDate.Read(month.Text, year.Year) is { IsWhole: true } date && date.Year == year.Year)
            return date.Month is null && !date.SaysMore ? year : date;
        fields.Keep("month", month.Text);
        return year;
    }

    private WrittenDate? Read(RecordValue value, string name, string expected, int? year)
    {
        WrittenDate? date = WrittenDate.Read(value.Text, year);
        if (date is null)
            fields.KeepInvalid(name, value.Text, value.Start, value.End, expected);
        else if (!date.IsWhole)
            fields.Keep(name + "-text", value.Text);
        return date;
    }
}
