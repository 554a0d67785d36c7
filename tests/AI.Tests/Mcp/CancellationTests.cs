using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using TypedCorpus.AI.Tests.Vectors;
using TypedCorpus.Mcp;

namespace TypedCorpus.AI.Tests.Mcp;

/// <summary>A call that waits for a model is given up when the client cancels it, and the server goes on.</summary>
public sealed class CancellationTests
{
    private readonly TaskCompletionSource _begun = new();
    private readonly TaskCompletionSource _given = new();

    [Fact]
    public async Task Over_http()
    {
        await using WebApplication app = HttpTransport.Create(VectorCorpus.All, Waiting());
        await app.StartAsync();
        await using McpClient client = await McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = HttpTransport.AddressOf(app) }));
        await AssertCancels(client);
    }

    /// <summary>The transport of standard input and output, over other streams.</summary>
    [Fact]
    public async Task Over_streams()
    {
        var toServer = new Pipe();
        var toClient = new Pipe();
        McpServerOptions options = new McpServerOptions().AddPaperCorpus(VectorCorpus.All, Waiting());
        await using var transport = new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream());
        await using McpServer server = McpServer.Create(transport, options);
        Task running = server.RunAsync();
        await using (McpClient client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream())))
            await AssertCancels(client);
        await toServer.Writer.CompleteAsync();
        await running;
    }

    private async Task AssertCancels(McpClient client)
    {
        using var cancellation = new CancellationTokenSource();
        Task call = client.CallToolAsync("search", new Dictionary<string, object?> { ["query"] = "whales" }, cancellationToken: cancellation.Token).AsTask();
        await _begun.Task;
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        // The server has given up too.
        await _given.Task;
        Assert.NotEqual(true, (await client.CallToolAsync("fetch", new Dictionary<string, object?> { ["id"] = "sea" })).IsError);
    }

    private CorpusToolOptions Waiting() => new()
    {
        EmbeddingGenerator = new WordModel
        {
            Before = async token =>
            {
                _begun.TrySetResult();
                try
                {
                    await Task.Delay(Timeout.Infinite, token);
                }
                catch (OperationCanceledException)
                {
                    _given.TrySetResult();
                    throw;
                }
            },
        },
    };
}
