using TypedCorpus.Generator.Reading.Json;

namespace Generator.Tests.Reading.Json;

public sealed class JsonPathPageTests
{
    /// <summary>The page lists the paths of each part, and of each field under its name, in their order.</summary>
    [Fact]
    public void The_page_lists_all_paths()
    {
        string[][] rows = [.. File.ReadLines(Checkout.PathOf("generator", "docs", "json-members.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|', ' ').Split(" | "))];
        string[] paths = [.. JsonPaths.Parts.Select(part => Row(part.Paths)), .. JsonPaths.Fields.Select(field => Row(field.Paths))];
        Assert.Equal(paths, rows.Select(row => row[1]));
        Assert.Equal(JsonPaths.Fields.Select(field => $"field `{field.Field}`"), rows.Skip(JsonPaths.Parts.Length).Select(row => row[0]));
    }

    private static string Row(string[] paths) => string.Join(", ", paths.Select(path => $"`{path}`"));
}
