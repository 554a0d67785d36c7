using System.Text.Json;
using Microsoft.Extensions.AI;

namespace TypedCorpus.AI.Tests.Tools;

/// <summary>Calls the tools of a corpus as a framework does.</summary>
internal sealed class ToolCalls(IPaperCorpus corpus, CorpusToolOptions? options = null)
{
    public IReadOnlyList<AIFunction> All { get; } = CorpusTools.Create(corpus, options);

    public AIFunction Tool(string name) => All.Single(tool => tool.Name == name);

    /// <summary>Calls a tool with arguments of .NET.</summary>
    public Task<JsonElement> Call(string tool, params (string Name, object? Value)[] arguments) =>
        Call(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));

    /// <summary>Calls a tool with the arguments of a model, which are JSON.</summary>
    public Task<JsonElement> CallJson(string tool, string arguments) => Call(
        tool, JsonDocument.Parse(arguments).RootElement.EnumerateObject().ToDictionary(member => member.Name, object? (member) => member.Value.Clone()));

    /// <summary>Calls a tool that cannot answer, and returns what it says.</summary>
    public async Task<string> Refused(string tool, string arguments)
    {
        JsonElement answer = await CallJson(tool, arguments);
        Assert.True(answer.TryGetProperty("error", out JsonElement error), answer.GetRawText());
        return error.GetString()!;
    }

    private async Task<JsonElement> Call(string tool, Dictionary<string, object?> arguments)
    {
        JsonElement answer = Assert.IsType<JsonElement>(await Tool(tool).InvokeAsync(new(arguments)));
        Assert.Equal(JsonValueKind.Object, answer.ValueKind);
        return answer;
    }
}
