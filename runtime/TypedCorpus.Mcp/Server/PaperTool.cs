using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using TypedCorpus.AI.Tools;

namespace TypedCorpus.Mcp.Server;

/// <summary>A tool of a corpus in the protocol. What is wrong with a call is a result that says so, which the model sees.</summary>
internal sealed class PaperTool(CorpusTool tool) : McpServerTool
{
    public override Tool ProtocolTool { get; } = new()
    {
        Name = tool.Name,
        Description = tool.Description,
        InputSchema = tool.JsonSchema,
        OutputSchema = tool.ReturnJsonSchema,
        Annotations = new() { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object?> arguments = request.Params?.Arguments?.ToDictionary(pair => pair.Key, object? (pair) => pair.Value, StringComparer.Ordinal) ?? [];
        ToolAnswer answer = await tool.AnswerAsync(arguments, cancellationToken).ConfigureAwait(false);
        return new()
        {
            // Clients without structured content read the text.
            Content = [new TextContentBlock { Text = answer.ToText() }],
            StructuredContent = answer.IsError ? null : answer.ToElement(),
            IsError = answer.IsError,
        };
    }
}
