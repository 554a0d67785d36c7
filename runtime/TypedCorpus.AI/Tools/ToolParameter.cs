using System.Text.Json.Nodes;
using TypedCorpus.AI.Texts;

namespace TypedCorpus.AI.Tools;

/// <summary>A parameter of a tool: it describes itself to a model, and reads and checks what the model passes.</summary>
internal abstract class ToolParameter(string name, string description, bool isRequired)
{
    public string Name => name;

    public bool IsRequired => isRequired;

    /// <summary>The schema of an object with these parameters.</summary>
    public static JsonObject SchemaOf(IReadOnlyList<ToolParameter> parameters)
    {
        var properties = new JsonObject();
        foreach (ToolParameter parameter in parameters)
        {
            JsonObject schema = parameter.Schema;
            schema["description"] = parameter.Description;
            properties[parameter.Name] = schema;
        }

        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. parameters.Where(parameter => parameter.IsRequired).Select(parameter => JsonValue.Create(parameter.Name))]),
            ["additionalProperties"] = false,
        };
    }

    /// <summary>Refuses arguments without a parameter: to ignore one would answer another question than the model asked.</summary>
    public static void RefuseOthers(IReadOnlyList<ToolParameter> parameters, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (!parameters.Any(parameter => parameter.Name == name))
                throw new ToolException($"There is no parameter '{PaperJson.Line(name)}'. The parameters are {string.Join(", ", parameters.Select(parameter => parameter.Name))}.");
        }
    }

    private string Description => description;

    protected abstract JsonObject Schema { get; }

    /// <summary>The argument as JSON, or as the .NET value that a caller passed; null if there is none.</summary>
    protected object? ValueIn(IReadOnlyDictionary<string, object?> arguments)
    {
        object? value = arguments.TryGetValue(name, out object? passed) ? ArgumentValue.Of(passed) : null;
        return value is null && isRequired ? throw new ToolException($"'{name}' is missing.") : value;
    }

    protected ToolException Wrong(string expected) => new($"'{name}' must be {expected}.");
}
