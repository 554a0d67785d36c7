using System.Text.Json;

namespace TypedCorpus.Tests.Api;

/// <summary>Validates answers by the schemas of an OpenAPI document, with as much of JSON Schema as the document uses.</summary>
internal sealed class ApiSchemas(JsonElement document)
{
    public JsonElement Document => document;

    public IEnumerable<string> Paths => document.GetProperty("paths").EnumerateObject().Select(path => path.Name);

    /// <summary>Gets the violations of the schema of an endpoint in an answer.</summary>
    public IEnumerable<string> Check(string url, int status, JsonElement answer)
    {
        JsonElement responses = Operation(url.Split('?')[0]).GetProperty("responses");
        if (!responses.TryGetProperty($"{status}", out JsonElement response))
            response = responses.GetProperty("default");
        string type = status < 400 ? "application/json" : "application/problem+json";
        return Check(response.GetProperty("content").GetProperty(type).GetProperty("schema"), answer, "$");
    }

    /// <summary>Gets the violations of a schema in a value.</summary>
    public IEnumerable<string> Check(JsonElement schema, JsonElement value, string at)
    {
        schema = Resolve(schema);
        if (schema.TryGetProperty("oneOf", out JsonElement choices))
        {
            int fitting = choices.EnumerateArray().Count(choice => !Check(choice, value, at).Any());
            return fitting == 1 ? [] : [$"{at} fits {fitting} of the schemas of which it should fit one"];
        }

        string[] types = [.. Types(schema)];
        if (types.Length > 0 && !types.Any(type => Is(value, type)))
            return [$"{at} is no {string.Join(" or ", types)}"];
        if (schema.TryGetProperty("enum", out JsonElement values) && !values.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
            return [$"{at} is none of the values"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => CheckObject(schema, value, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Check(schema.GetProperty("items"), item, $"{at}[{i}]")),
            _ => [],
        };
    }

    public JsonElement Operation(string path)
    {
        string template = Paths.Single(candidate => Fits(candidate.Split('/'), path.Split('/')));
        return document.GetProperty("paths").GetProperty(template).GetProperty("get");
    }

    private static bool Fits(string[] template, string[] path) =>
        template.Length == path.Length
        && template.Zip(path).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.Length > 0));

    private IEnumerable<string> CheckObject(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("additionalProperties", out JsonElement any))
            return value.EnumerateObject().SelectMany(member => Check(any, member.Value, $"{at}.{member.Name}"));
        JsonElement properties = schema.GetProperty("properties");
        IEnumerable<string> missing = schema.TryGetProperty("required", out JsonElement required)
            ? required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}.{name} is missing")
            : [];
        return missing.Concat(value.EnumerateObject().SelectMany(member => properties.TryGetProperty(member.Name, out JsonElement known)
            ? Check(known, member.Value, $"{at}.{member.Name}")
            : [$"{at}.{member.Name} is not described"]));
    }

    private JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out JsonElement reference)
        ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema;

    private static IEnumerable<string> Types(JsonElement schema) => !schema.TryGetProperty("type", out JsonElement type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!)
        : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => value.ValueKind == JsonValueKind.Null,
    };
}
