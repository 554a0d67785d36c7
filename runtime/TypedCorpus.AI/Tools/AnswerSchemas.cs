using System.Text.Json.Nodes;

namespace TypedCorpus.AI.Tools;

/// <summary>The schemas of what the tools answer.</summary>
internal static class AnswerSchemas
{
    public static JsonObject Text => OfType("string");

    public static JsonObject Number => OfType("number");

    public static JsonObject Integer => OfType("integer");

    public static JsonObject Boolean => OfType("boolean");

    /// <summary>A paper in a list, with what the list adds to it.</summary>
    public static JsonObject Brief(params (string Name, JsonObject Schema)[] more) => Object(
        ["id", "title", "url"],
        [
            ("id", Text), ("title", Text), ("url", Text), ("text", Text), ("authors", List(Text)), ("year", Integer), ("places", List(Text)),
            .. more,
        ]);

    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonObject Object(string[] required, params (string Name, JsonObject Schema)[] properties)
    {
        var schemas = new JsonObject();
        foreach ((string name, JsonObject schema) in properties)
            schemas[name] = schema;
        return new()
        {
            ["type"] = "object",
            ["properties"] = schemas,
            ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
        };
    }

    private static JsonObject OfType(string type) => new() { ["type"] = type };
}
