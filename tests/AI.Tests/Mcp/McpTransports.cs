using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using TypedCorpus.AspNetCore;
using TypedCorpus.Mcp;

namespace TypedCorpus.AI.Tests.Mcp;

/// <summary>A server of the five documents, and the protocol's own client of it.</summary>
public abstract class McpTransport : IAsyncLifetime
{
    private McpClient? _client;

    public McpClient Client => _client!;

    public async Task InitializeAsync() => _client = await ConnectAsync();

    public virtual async Task DisposeAsync() => await Client.DisposeAsync();

    /// <summary>Connects another client.</summary>
    public abstract Task<McpClient> ConnectAsync();

    public async Task<string> TextOf(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));
        return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
    }
}

/// <summary><c>corpus mcp</c> as a process of its own.</summary>
public sealed class StdioTransport : McpTransport
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "corpus.dll");

    public override Task<McpClient> ConnectAsync() => McpClient.CreateAsync(
        new StdioClientTransport(new() { Command = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Arguments = [Program, "mcp"] }));
}

/// <summary>An app with the pages of the corpus and the server below them.</summary>
public sealed class HttpTransport : McpTransport
{
    private readonly WebApplication _app = Create(Papers.All);

    public Uri Address => AddressOf(_app);

    public static WebApplication Create(IPaperCorpus corpus, CorpusToolOptions? options = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://{IPAddress.Loopback}:0");
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.MapPaperCorpus("/papers", corpus).WithMcp(options: options);
        return app;
    }

    public static Uri AddressOf(WebApplication app) => new(new Uri(app.Urls.Single()), "/papers/mcp");

    public override async Task<McpClient> ConnectAsync()
    {
        if (_app.Urls.Count == 0 || _app.Urls.Single().EndsWith(":0", StringComparison.Ordinal))
            await _app.StartAsync();
        return await McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = Address }));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _app.DisposeAsync();
    }
}
