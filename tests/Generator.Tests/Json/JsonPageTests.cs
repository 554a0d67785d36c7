using System.Text.Json;
using System.Text.RegularExpressions;
using TypedCorpus;

namespace Generator.Tests.Json;

/// <summary>The tables of <c>json.md</c> are the schemas.</summary>
public sealed partial class JsonPageTests
{
    private static readonly Type[] Types =
    [
        typeof(Paper), typeof(SearchResults), typeof(SearchNote), typeof(SearchCorrection), typeof(FacetValueCount), typeof(SearchHit),
        typeof(Snippet), typeof(RelatedPaper), typeof(NearPaper), typeof(AuthorEntry), typeof(PaperDocument),
    ];

    private static readonly string[] Sections = File.ReadAllText(Checkout.PathOf("generator", "docs", "json.md")).ReplaceLineEndings("\n").Split("\n### ");

    [Fact]
    public void Each_table_has_the_members_of_the_schema()
    {
        foreach (Type type in Types)
        {
            JsonElement schema = JsonDocument.Parse(PaperJsonConverter.GetSchema(type)!).RootElement;
            string[] required = [.. schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!)];
            string section = Sections.Single(section => section.StartsWith($"`{type.Name}`\n", StringComparison.Ordinal));

            Assert.Equal(
                schema.GetProperty("properties").EnumerateObject().Select(member => (member.Name, KindOf(member.Value), PresenceOf(member, required))),
                Rows().Matches(section).Select(row => (row.Groups["name"].Value, KindOf(row.Groups["value"].Value), row.Groups["presence"].Value.Trim())));
        }
    }

    private static string PresenceOf(JsonProperty member, string[] required) =>
        member.Value.GetProperty("type").ValueKind == JsonValueKind.Array ? "or null"
        : required.Contains(member.Name) ? ""
        : "if known";

    /// <summary>The type in a schema.</summary>
    private static string KindOf(JsonElement schema) => schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } types
        ? types[0].GetString()!
        : schema.GetProperty("type").GetString()!;

    /// <summary>The type in a table, where objects are those of a type of the library.</summary>
    private static string KindOf(string value) => value.StartsWith('`') || value.StartsWith("an object", StringComparison.Ordinal)
        ? "object"
        : value.Split(' ', ',', ':')[0];

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<value>[^|]+) \|(?<presence>[^|]*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Rows();
}
