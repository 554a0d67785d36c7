using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Server;
using TypedCorpus.AspNetCore;
using TypedCorpus.Mcp;

namespace TypedCorpus.AI.Tests.Mcp;

/// <summary><c>MapPaperCorpus(…).WithMcp()</c> over HTTP.</summary>
public sealed class HttpTests(HttpTransport server) : McpServerTests(server), IClassFixture<HttpTransport>
{
    private const string Ping = """{"jsonrpc":"2.0","id":1,"method":"ping"}""";

    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"ping"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":7}""")]
    public async Task A_malformed_message_is_refused(string body)
    {
        using HttpResponseMessage answer = await Post(body);
        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(5, (await server.Client.ListToolsAsync()).Count);
    }

    [Fact]
    public async Task A_huge_request_is_refused()
    {
        using HttpResponseMessage answer = await Post(Ping.Replace("ping", new('p', 2_000_000), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(5, (await server.Client.ListToolsAsync()).Count);
    }

    [Fact]
    public async Task A_page_of_another_origin_is_refused()
    {
        string own = server.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusFrom("https://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusFrom("null"));
        Assert.Equal(HttpStatusCode.OK, await StatusFrom(own));
        Assert.Equal(HttpStatusCode.OK, await StatusFrom(null));

        async Task<HttpStatusCode> StatusFrom(string? origin)
        {
            using HttpResponseMessage answer = await Post(Ping, origin);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task There_is_no_stream_to_open_and_no_session_to_end()
    {
        foreach (HttpMethod method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Delete])
        {
            using var request = new HttpRequestMessage(method, server.Address);
            using HttpResponseMessage answer = await Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["POST"], answer.Content.Headers.Allow);
        }
    }

    [Fact]
    public async Task The_pages_stand_beside_it() =>
        Assert.Contains("Nyströmformer", WebUtility.HtmlDecode(await Http.GetStringAsync(new Uri(server.Address, "/papers?q=nystromformer"))), StringComparison.Ordinal);

    [Fact]
    public async Task Two_corpora_have_each_a_server_and_conventions_hold_for_it()
    {
        await using WebApplication app = HttpTransport.Create(Papers.All);
        app.MapPaperCorpus("/library", Library.All).WithMcp("/assistant").AddEndpointFilter(static (context, next) => next(context)).WithMetadata("guarded");
        app.Use(static (context, next) => context.GetEndpoint()?.Metadata.GetMetadata<string>() == "guarded" && context.Request.Headers["Key"] != "k"
            ? Refuse(context)
            : next(context));
        await app.StartAsync();
        var library = new Uri(HttpTransport.AddressOf(app), "/library/assistant");
        await Assert.ThrowsAnyAsync<HttpRequestException>(async () => await Connect(library));
        await using McpClient client = await Connect(library, "k");
        Assert.Contains("vaswani2017", (await client.CallToolAsync("fetch", new Dictionary<string, object?> { ["id"] = "vaswani2017" })).StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);
        await using McpClient papers = await Connect(HttpTransport.AddressOf(app));
        Assert.True((await papers.CallToolAsync("fetch", new Dictionary<string, object?> { ["id"] = "vaswani2017" })).IsError);

        static Task<McpClient> Connect(Uri address, string? key = null) => McpClient.CreateAsync(new HttpClientTransport(new()
        {
            Endpoint = address,
            TransportMode = HttpTransportMode.StreamableHttp,
            AdditionalHeaders = key is null ? null : new Dictionary<string, string> { ["Key"] = key },
        }));

        static Task Refuse(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task An_app_can_add_the_papers_to_a_server_of_its_own()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Services.AddMcpServer().WithHttpTransport(options => options.Stateless = true).WithPaperCorpus(Library.All, new() { NamePrefix = "library_" })
            .WithTools([McpServerTool.Create(() => "pong", new() { Name = "own" })]);
        await using WebApplication app = builder.Build();
        app.MapMcp("/mcp");
        await app.StartAsync();
        await using McpClient client = await McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = new(new Uri(app.Urls.Single()), "/mcp") }));
        Assert.Equal(
            ["library_cite", "library_fetch", "library_list", "library_related", "library_search", "own"],
            (await client.ListToolsAsync()).Select(tool => tool.Name).Order(StringComparer.Ordinal));
    }

    private async Task<HttpResponseMessage> Post(string body, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await Http.SendAsync(request);
    }
}
