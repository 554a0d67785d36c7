using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads the dates of CSL-JSON: parts that are numbers or texts, ranges of two, seasons, raw text, and the EDTF text that newer
/// versions have instead.
/// </summary>
internal static class CslDates
{
    public static CslDate? Read(JsonValue value)
    {
        if (value.Kind != JsonKind.BeginObject)
            return value.Scalar is { } text ? OfText(text) : null;

        var members = new JsonMembers(value);
        CalendarDate[] dates = (members.Take("date-parts")?.Items ?? []).Select(OfParts).OfType<CalendarDate>().ToArray();
        if (dates.Length == 0)
            return members.TakeText("raw", "literal", "edtf") is { } raw ? OfText(raw) : null;

        CalendarDate first = dates[0];
        string written = string.Join("/", dates.Select(static date => date.Text));
        if (dates.Length == 1 && first.Month is null && Number(members.TakeText("season")) is >= 1 and <= 4 and int season)
            written = new CitationDate(first.Year, Season: season).ToString();
        return new(first, written);
    }

    private static CslDate? OfText(string text)
    {
        if (CalendarDate.Read(text) is not { } first)
            return null;
        int slash = text.IndexOf('/');
        CalendarDate? last = slash > 0 ? CalendarDate.Read(text.Substring(slash + 1)) : null;
        return new(first, last is null ? first.Text : first.Text + "/" + last.Text);
    }

    private static CalendarDate? OfParts(JsonValue parts)
    {
        int?[] numbers = parts.Items.Select(static part => Number(part.Scalar)).ToArray();
        int? year = numbers.FirstOrDefault();
        if (year is null or 0 or < -9999 or > 9999)
            return null;
        int? month = numbers.Length > 1 && numbers[1] is >= 1 and <= 12 ? numbers[1] : null;
        int? day = month is not null && numbers.Length > 2 && numbers[2] is >= 1 and <= 31 ? numbers[2] : null;
        return new(year.Value, month, day);
    }

    private static int? Number(string? text) =>
        int.TryParse(WhiteSpace.Trim(text ?? ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}

/// <summary>A date, or the first of a range, and the whole as BibLaTeX writes it.</summary>
internal sealed record CslDate(CalendarDate First, string Text)
{
    /// <summary>Whether the date is more than a year and a month.</summary>
    public bool SaysMore => First.Day is not null || Text != First.Text;
}
