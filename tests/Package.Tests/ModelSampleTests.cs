using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The samples for language models build with the packages and answer; their page shows their code.</summary>
public sealed class ModelSampleTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Nystromformer = "nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention";

    [Fact]
    public async Task A_question_is_answered_with_citations_by_any_server_that_speaks_openai()
    {
        Workspace workspace = await SampleAsync("Ask");
        (await workspace.BuildAsync("samples/Ask", "-warnaserror")).Succeeded();
        using var server = new ScriptedServer(
            """{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"search","arguments":"{\"query\":\"nystromformer\"}"}}]}""",
            $$"""{"role":"assistant","content":"It is linear [{{Nystromformer}}], they say [no-such-paper-at-all]."}""");
        Output output = await Dotnet.StartAsync(
            "dotnet",
            workspace.Folder,
            [("ASK_URL", server.Url), ("ASK_MODEL", "scripted")],
            [workspace.PathOf($"samples/Ask/bin/Debug/{Consumer.Framework}/Ask.dll"), "What", "is", "Nystromformer?"]);

        string text = output.Succeeded().Text.ReplaceLineEndings("\n");
        Assert.StartsWith("It is linear [1], they say [?].\n\n[1] Nyströmformer: A Nyström-Based Algorithm", text, StringComparison.Ordinal);
        Assert.Contains("No paper has the id 'no-such-paper-at-all'", text, StringComparison.Ordinal);
        // The model got the tools, and then what the search found.
        Assert.Contains("\"name\":\"related\"", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains(Nystromformer, server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assistant_gets_the_papers_beside_their_pages()
    {
        Workspace workspace = await SampleAsync("Assistant");
        (await workspace.BuildAsync("samples/Assistant", "-warnaserror")).Succeeded();
        string folder = workspace.PathOf("samples/Assistant");
        using RunningApp app = await RunningApp.StartAsync(folder, "dotnet", Path.Combine(folder, "bin", "Debug", Consumer.Framework, "Assistant.dll"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/papers/mcp")
        {
            Content = new StringContent(
                """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"fetch","arguments":{"id":"Nystromformer"}}}""",
                MediaTypeHeaderValue.Parse("application/json")),
        };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        using HttpResponseMessage answer = await app.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(Nystromformer, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("<base href=\"/papers/\">", await app.Client.GetStringAsync("/papers"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_the_code_of_the_samples_and_the_tests()
    {
        string[] sources =
        [
            .. ((string[])["corpus/samples", "tests/AI.Tests"])
                .SelectMany(folder => Directory.EnumerateFiles(Checkout.PathOf(folder), "*.cs", SearchOption.AllDirectories))
                .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n")),
        ];
        Page.Block[] blocks = [.. Page.Read("generator/docs/models.md").Blocks.Where(block => block.Language == "csharp")];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(
            block.Code.Trim().Split('\n').Select(line => line.Trim()) is var lines && sources.Any(source => lines.All(line => source.Contains(line, StringComparison.Ordinal))),
            $"Nothing has\n{block.Code}"));
    }

    private async Task<Workspace> SampleAsync(string name)
    {
        await PackedFeed.AddModelsAsync();
        Workspace workspace = feed.Create().Documents(".");
        foreach (string file in Directory.EnumerateFiles(Checkout.PathOf("corpus", "samples", name)))
            workspace.Write($"samples/{name}/{Path.GetFileName(file)}", File.ReadAllText(file));
        return workspace;
    }

    /// <summary>A server that speaks as OpenAI's does, and answers with what is written.</summary>
    private sealed class ScriptedServer : IDisposable
    {
        private readonly HttpListener _listener = new();

        public ScriptedServer(params string[] messages)
        {
            int port = FreePort();
            Url = $"http://127.0.0.1:{port}/v1";
            _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            _listener.Start();
            _ = AnswerAsync(messages);
        }

        public string Url { get; }

        public List<string> Requests { get; } = [];

        public void Dispose() => _listener.Close();

        private async Task AnswerAsync(string[] messages)
        {
            foreach (string message in messages)
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                using (var reader = new StreamReader(context.Request.InputStream))
                    Requests.Add(await reader.ReadToEndAsync());
                string reason = message.Contains("tool_calls", StringComparison.Ordinal) ? "tool_calls" : "stop";
                byte[] answer = Encoding.UTF8.GetBytes(
                    $$"""{"id":"1","object":"chat.completion","created":1,"model":"scripted","choices":[{"index":0,"finish_reason":"{{reason}}","message":{{message}}}]}""");
                JsonDocument.Parse(answer).Dispose();
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(answer);
                context.Response.Close();
            }
        }

        private static int FreePort()
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
    }
}
