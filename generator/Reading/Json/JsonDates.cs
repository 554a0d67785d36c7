using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads the date of a paper from its year, its month and the most relevant of its dates.</summary>
internal static class JsonDates
{
    public static (int? Year, int? Month) Read(JsonMembers members, FieldCollector fields)
    {
        JsonValue? yearValue = members.TakeScalar("year", "publicationyear");
        int? year = yearValue is null ? null : Year(yearValue.Scalar!);
        if (yearValue is not null && year is null)
            fields.KeepInvalid("year", yearValue.Scalar ?? "", yearValue.Start, yearValue.End, "a year");

        int? month = Month(members, fields);
        return Date(members, fields, year) is { } date ? (date.Year, month ?? date.Month) : (year, month);
    }

    /// <summary>The first date that agrees with the year of the paper; dates of other years are of other events.</summary>
    private static CalendarDate? Date(JsonMembers members, FieldCollector fields, int? year)
    {
        foreach (string name in JsonNames.Date)
        {
            if (members.TakeScalar(name) is not { } value)
                continue;
            CalendarDate? date = CalendarDate.Read(value.Scalar!);
            if (date is null)
            {
                fields.KeepInvalid(name, value.Scalar ?? "", value.Start, value.End, "a date such as 2017-06-12");
            }
            else if (year is not null && date.Year != year)
            {
                fields.Keep(name, value.Scalar);
            }
            else
            {
                if (date.Day is not null)
                    fields.Keep("date", date.Text);
                return date;
            }
        }

        return null;
    }

    private static int? Month(JsonMembers members, FieldCollector fields)
    {
        if (members.TakeScalar("month") is not { } value)
            return null;
        string text = WhiteSpace.Trim(value.Scalar!);
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (!isNumber && text.Length >= Months.ShortLength)
            number = Months.Named(text.Substring(0, Months.ShortLength));
        if (number is >= 1 and <= 12)
            return number;
        fields.KeepInvalid("month", value.Scalar ?? "", value.Start, value.End, "a month");
        return null;
    }

    /// <summary>Exported tables may contain years as decimals: <c>2017.0</c>.</summary>
    private static int? Year(string text)
    {
        string digits = WhiteSpace.Trim(text);
        if (digits.EndsWith(".0", StringComparison.Ordinal))
            digits = digits.Substring(0, digits.Length - 2);
        bool isYear = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1 and <= 9999;
        return isYear ? year : null;
    }
}
