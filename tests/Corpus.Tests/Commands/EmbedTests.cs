using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus embed</c> and <c>corpus search --semantic</c>, with a model at an address.</summary>
public sealed class EmbedTests : IAsyncLifetime, IDisposable
{
    private const int Dimensions = 16;

    private readonly DocumentFolder _folder = new();
    private readonly WebApplication _server = Server();
    private int _texts;

    private string Endpoint => _server.Urls.Single() + "/v1";

    private string Documents => _folder.PathOf("documents");

    public async Task InitializeAsync()
    {
        _folder.Write("documents/refs.bib", DocumentFolder.Bib + "@article{bees, title = {Bees dance}, abstract = {Bees dance for food.}}");
        _server.MapPost("/v1/embeddings", (Func<HttpRequest, Task<IResult>>)Embed);
        _server.MapPost("/wrong/embeddings", () => Results.Text("no JSON", "application/json"));
        _server.MapPost("/empty/embeddings", () => Results.Text("{}", "application/json"));
        _server.MapPost("/closed/embeddings", () => Results.Json(new { error = new { message = "No such key." } }, statusCode: StatusCodes.Status401Unauthorized));
        await _server.StartAsync();
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Vectors_are_made_once_and_searched()
    {
        AppRun first = Run("embed", Documents, "-o", _folder.PathOf("documents/all.vectors"), "--endpoint", Endpoint, "--model", "test");
        Assert.Equal((0, ""), (first.ExitCode, first.Output));
        Assert.EndsWith("2 vectors made, 0 kept, 0 removed\n", first.Error, StringComparison.Ordinal);
        Assert.Equal(2, _texts);

        _folder.Write("documents/more.bib", "@article{ants, title = {Ants walk}}");
        AppRun second = Run("embed", Documents, "-o", _folder.PathOf("documents/all.vectors"), "--endpoint", Endpoint, "--model", "test");
        Assert.EndsWith("1 vector made, 2 kept, 0 removed\n", second.Error, StringComparison.Ordinal);
        Assert.Equal(3, _texts);

        // The query is the whole text of the paper, so that both have one vector; the others come by their vectors alone.
        AppRun found = Run("search", "--semantic", "Ants walk", "--documents", Documents, "--endpoint", Endpoint);
        Assert.Equal("ants", found.Lines[0].Split('\t')[1]);
        Assert.Equal(3, found.Lines.Length);
        Assert.Equal("", Run("check", Documents).Lines.FirstOrDefault(line => line.Contains("TC00", StringComparison.Ordinal)) ?? "");
    }

    [Theory]
    [InlineData("/wrong")]
    [InlineData("/empty")]
    [InlineData("/closed")]
    [InlineData("/none")]
    public void A_model_that_gives_no_vectors_is_told_in_one_line(string path)
    {
        string file = _folder.PathOf("documents/all.vectors");
        AppRun run = Run("embed", Documents, "-o", file, "--endpoint", _server.Urls.Single() + path, "--model", "test");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("corpus: the model cannot be asked: ", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_told_in_one_line()
    {
        string endpoint = Endpoint;
        await _server.StopAsync();
        AppRun run = Run("embed", Documents, "-o", _folder.PathOf("documents/all.vectors"), "--endpoint", endpoint, "--model", "test");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("refused", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_by_meaning_needs_vectors()
    {
        AppRun run = Run("search", "--semantic", "bees", "--documents", Documents);
        Assert.Equal((2, "corpus: the corpus has no vectors; 'corpus embed' makes them.\n"), (run.ExitCode, run.Error));
    }

    private AppRun Run(params string[] args) => _folder.Run(args);

    private static WebApplication Server()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.Urls.Add($"http://{IPAddress.Loopback}:0");
        return app;
    }

    /// <summary>Gives each text a vector of its own, as OpenAI's address answers.</summary>
    private async Task<IResult> Embed(HttpRequest http)
    {
        JsonNode request = (await JsonNode.ParseAsync(http.Body))!;
        string[] texts = request["input"] is JsonArray many ? [.. many.Select(text => text!.GetValue<string>())] : [request["input"]!.GetValue<string>()];
        Interlocked.Add(ref _texts, texts.Length);
        return Results.Json(new
        {
            @object = "list",
            model = "test",
            data = texts.Select((text, index) => new { @object = "embedding", index, embedding = Vector(text) }).ToArray(),
            usage = new { prompt_tokens = 1, total_tokens = 1 },
        });
    }

    private static string Vector(string text)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        byte[] vector = new byte[Dimensions * sizeof(float)];
        for (int i = 0; i < Dimensions; i++)
            BinaryPrimitives.WriteSingleLittleEndian(vector.AsSpan(i * sizeof(float)), (hash[i] - 128) / 128f);
        return Convert.ToBase64String(vector);
    }
}
