using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>What Google Scholar says of a paper in one line: <c>M Quill, I Berg - Journal of Gates, 2019 - example.org</c>.</summary>
internal sealed record JsonCitation(IReadOnlyList<JsonPerson> People, string? Venue, string? Year)
{
    public static JsonCitation? Take(JsonFindings findings)
    {
        if (findings.Take(PaperPart.Citation, static found => found.Value.Kind == JsonKind.String) is not { } found)
            return null;
        string[] parts = found.Value.Scalar!.Replace('\u00A0', ' ').Split([" - "], StringSplitOptions.None);
        JsonPerson[] people = NameList.Read(parts[0]).Select(static person => new JsonPerson(person)).ToArray();
        string place = parts.Length > 1 ? parts[1] : "";
        int comma = place.LastIndexOf(',');
        string year = place.Substring(comma + 1);
        bool hasYear = WrittenDate.Read(year) is not null;
        string venue = !hasYear ? place : comma < 0 ? "" : place.Substring(0, comma);
        return new(people, venue.Trim(' ', '\u2026') is { Length: > 0 } text ? text : null, hasYear ? year : null);
    }
}
