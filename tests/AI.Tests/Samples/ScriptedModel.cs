using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace TypedCorpus.AI.Tests.Samples;

/// <summary>A model that says what a script says. Each line sees the conversation so far, as a model does.</summary>
internal sealed class ScriptedModel(params Func<IReadOnlyList<ChatMessage>, ChatMessage>[] script) : IChatClient
{
    private int _line;

    /// <summary>The options of the last request.</summary>
    public ChatOptions? Options { get; private set; }

    /// <summary>Calls a tool.</summary>
    public static ChatMessage Call(string tool, params (string Name, object? Value)[] arguments) => new(
        ChatRole.Assistant,
        [new FunctionCallContent($"call of {tool}", tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value))]);

    public static ChatMessage Say(string text) => new(ChatRole.Assistant, text);

    /// <summary>What the tool answered that was called last.</summary>
    public static string AnswerIn(IReadOnlyList<ChatMessage> conversation) =>
        conversation[^1].Contents.OfType<FunctionResultContent>().Single().Result!.ToString()!;

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Options = options;
        return Task.FromResult(new ChatResponse(script[_line++]([.. messages])));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatResponse response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (ChatResponseUpdate update in response.ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
