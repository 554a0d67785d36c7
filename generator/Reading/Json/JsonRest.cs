using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Keeps what no property of a paper has as its fields: strings, numbers and truth values, arrays of texts, people and dates. Other
/// objects and arrays have no place in a bibliography.
/// </summary>
internal sealed class JsonRest(JsonFindings findings, FieldCollector fields, JsonDialect dialect, string[] incomplete)
{
    private static readonly Dictionary<string, string> People = ByName(FieldNames.People);
    private static readonly Dictionary<string, string> Dates = ByName(FieldNames.Dates);

    public void Keep()
    {
        // In the order of BibLaTeX's fields, people and dates stand before the rest.
        foreach (JsonFinding found in findings.Rest().Where(static found => People.ContainsKey(found.Folded)).ToArray())
            KeepPeople(found, People[found.Folded]);
        foreach (JsonFinding found in findings.Rest().Where(static found => Dates.ContainsKey(found.Folded)).ToArray())
            KeepDate(found, Dates[found.Folded]);
        foreach (JsonFinding found in findings.Rest())
        {
            if (!findings.IsSaid(found))
                KeepText(NameOf(found), Text(found));
        }
    }

    private static Dictionary<string, string> ByName(string?[][] rows) => rows
        .SelectMany(static row => row.Take(2).OfType<string>().Select(name => (Folded: JsonNames.Fold(name), Field: row[0]!)))
        .GroupBy(static row => row.Folded)
        .ToDictionary(static names => names.Key, static names => names.First().Field, StringComparer.Ordinal);

    private void KeepPeople(JsonFinding found, string field)
    {
        if (found.Value.Scalar is not null && !dialect.IsCsl)
            return;
        IReadOnlyList<JsonPerson> people = JsonPeople.Read(found.Value, dialect);
        found.IsTaken = people.Count > 0;
        IEnumerable<PersonModel> all = people.Select(static person => person.Person);
        fields.Keep(field, PersonNames.Write(incomplete.Contains(found.Name) ? all.Append(PersonNames.Others) : all));
    }

    private void KeepDate(JsonFinding found, string field)
    {
        if (JsonDateValues.Read(found.Value) is not { } date)
            return;
        found.IsTaken = true;
        fields.Keep(field, date.Text);
    }

    private void KeepText(string name, string? text)
    {
        if (text is not null && FieldNames.IsDate(name))
            text = WrittenDate.Read(text)?.Text ?? text;
        // OpenAlex has the addresses of what other services number.
        else if (text is not null && name is "pmid" or "pmcid" && WebAddress.Is(text))
            text = text.TrimEnd('/').Substring(text.TrimEnd('/').LastIndexOf('/') + 1);
        fields.Keep(name, text);
    }

    private string NameOf(JsonFinding found) =>
        found.Field ?? (dialect.IsCsl ? FieldNames.FromCslText(found.Name) : null) ?? found.Name;

    private string? Text(JsonFinding found)
    {
        JsonValue value = found.Value;
        if (value.Scalar is { } scalar)
            return dialect.Show(scalar);
        if (value.Kind == JsonKind.BeginArray)
        {
            bool areTexts = value.Items.Count > 0 && value.Items.All(static item => item.Kind == JsonKind.String);
            return areTexts ? string.Join("; ", value.Items.Select(item => dialect.Show(item.Scalar))) : null;
        }

        bool isDate = value.Members.Any(static member => member.Folded is "dateparts");
        return isDate ? JsonDateValues.Read(value)?.Text : null;
    }
}
