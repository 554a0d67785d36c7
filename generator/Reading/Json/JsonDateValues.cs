using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads dates: texts, moments, and objects with parts that are numbers or texts, ranges of two, seasons or raw text, as CSL-JSON,
/// Crossref and others have them.
/// </summary>
internal static class JsonDateValues
{
    private static readonly string[] Raw =
        ["raw", "literal", "edtf", "numberlong", "date", "datetime", "isodate", "iso", "value", "text", "start", "startdate", "content",
            ""];

    public static WrittenDate? Read(JsonValue value) => value.Kind switch
    {
        JsonKind.BeginObject => OfObject(value),
        JsonKind.BeginArray when ArePartsOfOne(value) => OfParts(value) is { } date ? WrittenDate.Of(date) : null,
        JsonKind.BeginArray => value.Items.Select(Read).FirstOrDefault(static date => date is not null),
        JsonKind.Number => OfNumber(value.Scalar!),
        JsonKind.String => NoValue.Is(value.Scalar) ? null : WrittenDate.Read(value.Scalar!),
        _ => null,
    };

    /// <summary>Whether a value is that of a missing date: null, "NA", or an object or array without anything else.</summary>
    public static bool IsMissing(JsonValue value) => value.Kind switch
    {
        JsonKind.BeginObject => value.Members.All(static member => IsMissing(member.Value)),
        JsonKind.BeginArray => value.Items.All(IsMissing),
        JsonKind.String => NoValue.Is(value.Scalar),
        JsonKind.Number => false,
        _ => true,
    };

    private static WrittenDate? OfObject(JsonValue value)
    {
        var members = new JsonMembers(value);
        CitationDate[] dates = (members.Take("dateparts")?.Items ?? []).Select(OfParts).OfType<CitationDate>().ToArray();
        if (dates.Length == 0)
            return OfYear(members) ?? (members.TakeScalar(Raw) is { } raw ? Read(raw) : null);

        CitationDate first = dates[0];
        if (dates.Length > 1)
            return WrittenDate.OfRange(first, dates[dates.Length - 1]);
        int? season = first.Month == 0 ? Number(members.TakeText("season")) : null;
        return WrittenDate.Of(season is >= 1 and <= 4 ? first with { Season = season.Value } : first);
    }

    /// <summary>Reads <c>{"year": 2017, "month": "Jun", "day": 12}</c>.</summary>
    private static WrittenDate? OfYear(JsonMembers members)
    {
        if (members.TakeText("year") is not { } year)
            return null;
        string? month = members.TakeText("month");
        string? day = members.TakeText("day");
        bool areNumbers = Number(month) is not null;
        return WrittenDate.Read(areNumbers ? $"{year}-{month}{(Number(day) is null ? "" : "-" + day)}" : $"{year} {month} {day}");
    }

    /// <summary>Whether an array is a year with a month: <c>[2017, 6, 12]</c>.</summary>
    private static bool ArePartsOfOne(JsonValue value) => value.Items.Count is 2 or 3
        && value.Items.All(static part => part.Kind == JsonKind.Number) && value.Items[1].Scalar!.Length <= 2;

    private static CitationDate? OfParts(JsonValue parts)
    {
        // Some have the parts of one date where there should be a list of dates.
        int?[] numbers = (parts.Kind == JsonKind.BeginArray ? parts.Items : [parts]).Select(static part => Number(part.Scalar)).ToArray();
        int? year = numbers.FirstOrDefault();
        if (year is null or 0 or < -9999 or > 9999)
            return null;
        int? month = numbers.Length > 1 && numbers[1] is >= 1 and <= 12 ? numbers[1] : null;
        int? day = month is not null && numbers.Length > 2 && numbers[2] is >= 1 and <= 31 ? numbers[2] : null;
        return new CitationDate(year.Value, month ?? 0, day ?? 0);
    }

    private static WrittenDate? OfNumber(string number)
    {
        if (number.Length <= 8)
            return WrittenDate.Read(number);
        bool isMoment = long.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out long moment);
        return isMoment ? WrittenDate.OfMoment(moment) : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(WhiteSpace.Trim(text ?? ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
