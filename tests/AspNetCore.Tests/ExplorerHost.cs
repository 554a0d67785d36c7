using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using TypedCorpus.App.Serving;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Tests.Payloads;

namespace TypedCorpus.AspNetCore.Tests;

/// <summary>Serves the explorer of a corpus on a free port, with a client.</summary>
internal sealed class ExplorerHost(CorpusSite site, ServerLimits? limits = null) : IAsyncDisposable
{
    private readonly WebApplication _app = ExplorerServer.Create(site, new(IPAddress.Loopback, 0), limits ?? new());
    private ApiSchemas? _schemas;

    public CorpusSite Site => site;

    /// <summary>Gets the URL without a path.</summary>
    public string Url => _app.Urls.Single();

    public IServiceProvider Services => _app.Services;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Compiles documents and starts the explorer of their papers.</summary>
    public static async Task<ExplorerHost> Serve(params IEnumerable<TestDocument> documents)
    {
        (PaperCorpus corpus, Type papers) = Compile(documents);
        var host = new ExplorerHost(new(corpus, new() { Ids = papers.GetNestedType("Ids") }));
        await host.Start();
        return host;
    }

    /// <summary>Compiles each list of documents into a corpus of its own, and starts the explorer of all as one set.</summary>
    public static async Task<ExplorerHost> ServeSet(params IEnumerable<TestDocument[]> corpora)
    {
        var host = new ExplorerHost(new(new CorpusSet([.. corpora.Select(documents => Compile(documents).Corpus)]), new()));
        await host.Start();
        return host;
    }

    public async Task Start()
    {
        await _app.StartAsync();
        Client.BaseAddress = new(Url);
    }

    /// <summary>Gets the description of the API, by which <see cref="Get"/> validates all answers.</summary>
    public async Task<ApiSchemas> Schemas() => _schemas ??= new(JsonDocument.Parse(await Client.GetStringAsync("/api/v1/openapi.json")).RootElement);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, Action<HttpRequestHeaders>? headers = null)
    {
        var request = new HttpRequestMessage(method, path);
        headers?.Invoke(request.Headers);
        return await Client.SendAsync(request);
    }

    public async Task<IHtmlDocument> Page(string path) => await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(path));

    /// <summary>Gets an answer of the API, and asserts that it has the status and conforms to its schema.</summary>
    public async Task<JsonElement> Get(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using HttpResponseMessage response = await Client.GetAsync(path);
        string text = await response.Content.ReadAsStringAsync();

        Assert.True(response.StatusCode == status, $"{path}: {response.StatusCode} {text}");
        Assert.Equal(status == HttpStatusCode.OK ? "application/json" : "application/problem+json", response.Content.Headers.ContentType?.ToString());
        JsonElement answer = JsonDocument.Parse(text).RootElement;
        Assert.Empty((await Schemas()).Check(path, (int)status, answer));
        return answer;
    }

    /// <summary>Gets the detail of a problem of the API.</summary>
    public async Task<string> Problem(string path, HttpStatusCode status)
    {
        JsonElement problem = await Get(path, status);
        Assert.Equal("about:blank", problem.GetProperty("type").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem.GetProperty("detail").GetString()!;
    }

    private static (PaperCorpus Corpus, Type Papers) Compile(IEnumerable<TestDocument> documents)
    {
        Type papers = GeneratorHost.Run(Sentinel.Source, documents).Load().GetType("Papers", throwOnError: true)!;
        return ((PaperCorpus)papers.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!, papers);
    }

    /// <summary>Asserts that an answer restricts what a browser does with it.</summary>
    public static void AssertSecurityHeaders(HttpResponseMessage answer)
    {
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
