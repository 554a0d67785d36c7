using System.Text.Json;

namespace TypedCorpus.Tests;

/// <summary>
/// The published schema of CSL-JSON, as a table: <c>schemas/input/csl-data.json</c> of citation-style-language/schema, version
/// 1.0.2. It is taken from there, not from our writer.
/// </summary>
internal static class CslSchema
{
    private static readonly HashSet<string> Types = Words("""
        article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document
        entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
        motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post
        post-weblog regulation report review review-book software song speech standard thesis treaty webpage
        """);

    private static readonly HashSet<string> People = Words("""
        author chair collection-editor compiler composer container-author contributor curator director editor editorial-director
        executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient
        reviewed-author script-writer series-creator translator
        """);

    private static readonly HashSet<string> Dates =
        Words("accessed available-date event-date issued original-date submitted");

    private static readonly HashSet<string> Strings = Words("""
        language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority
        call-number citation-key citation-label collection-title container-title container-title-short dimensions division DOI event
        event-place event-title genre ISBN ISSN jurisdiction keyword medium note original-publisher original-publisher-place
        original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section source status
        title title-short URL version volume-title volume-title-short year-suffix
        """);

    private static readonly HashSet<string> StringsOrNumbers = Words("""
        id chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages
        number-of-volumes page page-first part printing supplement volume
        """);

    private static readonly HashSet<string> OfNames =
        Words("family given dropping-particle non-dropping-particle suffix comma-suffix static-ordering literal parse-names");

    private static readonly string[] Required = ["type", "id"];

    private static readonly HashSet<string> OfDates = Words("date-parts season circa literal raw");

    /// <summary>The violations of the schema in an item.</summary>
    public static IEnumerable<string> Violations(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return ["an item is no object"];
        JsonProperty[] properties = [.. item.EnumerateObject()];
        return properties.Where(property => !IsValid(property.Name, property.Value))
            .Select(property => $"{property.Name}: {property.Value}")
            .Concat(properties.GroupBy(property => property.Name).Where(same => same.Count() > 1).Select(same => $"two of {same.Key}"))
            .Concat(Required.Where(required => !item.TryGetProperty(required, out _)).Select(required => $"no {required}"));
    }

    private static bool IsValid(string name, JsonElement value) => name switch
    {
        "type" => Types.Contains(value.GetString()!),
        "categories" => IsArray(value, 0, int.MaxValue, IsString),
        "custom" => value.ValueKind == JsonValueKind.Object,
        _ when People.Contains(name) => IsArray(value, 0, int.MaxValue, person =>
            HasOnly(person, OfNames) && person.EnumerateObject().All(part => IsString(part.Value))),
        _ when Dates.Contains(name) => HasOnly(value, OfDates) && IsDate(value),
        _ when Strings.Contains(name) => IsString(value),
        _ when StringsOrNumbers.Contains(name) => IsStringOrNumber(value),
        _ => false,
    };

    private static bool IsDate(JsonElement date) => date.EnumerateObject().All(part => part.Name == "date-parts"
        ? IsArray(part.Value, 1, 2, parts => IsArray(parts, 1, 3, IsStringOrNumber))
        : IsStringOrNumber(part.Value));

    private static bool IsArray(JsonElement value, int least, int most, Func<JsonElement, bool> isItem) =>
        value.ValueKind == JsonValueKind.Array
        && value.GetArrayLength() >= least && value.GetArrayLength() <= most
        && value.EnumerateArray().All(isItem);

    private static bool HasOnly(JsonElement value, HashSet<string> names) =>
        value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(property => names.Contains(property.Name));

    private static bool IsString(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsStringOrNumber(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number;

    private static HashSet<string> Words(string text) =>
        new(text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
