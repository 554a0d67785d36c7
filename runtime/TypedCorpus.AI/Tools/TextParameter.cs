using System.Text.Json.Nodes;

namespace TypedCorpus.AI.Tools;

/// <summary>A text of bounded length.</summary>
internal sealed class TextParameter(string name, string description, int maxLength, bool isRequired = false)
    : ToolParameter(name, description, isRequired)
{
    protected override JsonObject Schema => new() { ["type"] = "string", ["minLength"] = IsRequired ? 1 : 0, ["maxLength"] = maxLength };

    /// <summary>The text without white space around it; null if there is none.</summary>
    public string? Read(IReadOnlyDictionary<string, object?> arguments)
    {
        string text = ValueIn(arguments) switch
        {
            null => "",
            string { Length: var length } value when length <= maxLength => value.Trim(),
            _ => throw Wrong($"a text of at most {maxLength} characters"),
        };
        return text.Length > 0 ? text : IsRequired ? throw new ToolException($"'{Name}' is empty.") : null;
    }

    /// <summary>The text of a required parameter.</summary>
    public string Require(IReadOnlyDictionary<string, object?> arguments) => Read(arguments)!;
}

/// <summary>Several texts of bounded length.</summary>
internal sealed class TextsParameter(string name, string description, int maxCount, int maxLength)
    : ToolParameter(name, description, isRequired: true)
{
    protected override JsonObject Schema => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = maxLength },
        ["minItems"] = 1,
        ["maxItems"] = maxCount,
    };

    /// <summary>The texts, each once; a single text stands for a list of one.</summary>
    public IReadOnlyList<string> Read(IReadOnlyDictionary<string, object?> arguments)
    {
        object?[] items = ValueIn(arguments) switch
        {
            string one => [one],
            object?[] list when list.Length >= 1 && list.Length <= maxCount => list,
            _ => throw Wrong(Expected),
        };
        return
        [
            .. items
                .Select(item => item is string { Length: var length } text && length <= maxLength && text.Trim() is { Length: > 0 } trimmed
                    ? trimmed
                    : throw Wrong(Expected))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private string Expected => $"a list of 1 to {maxCount} texts, none of them empty or longer than {maxLength} characters";
}

/// <summary>One of several names.</summary>
internal sealed class ChoiceParameter(string name, string description, params string[] names) : ToolParameter(name, description, isRequired: false)
{
    protected override JsonObject Schema => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. names.Select(choice => JsonValue.Create(choice))]),
        ["default"] = names[0],
    };

    /// <summary>The name; the first if none is passed.</summary>
    public string Read(IReadOnlyDictionary<string, object?> arguments) => ValueIn(arguments) is not { } value
        ? names[0]
        : value is string text && names.FirstOrDefault(choice => choice.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } chosen
            ? chosen
            : throw Wrong($"one of {string.Join(", ", names)}");
}
