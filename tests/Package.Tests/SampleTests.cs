using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The samples in <c>corpus/samples</c> build with the package and answer; the page on web apps shows their code.</summary>
public sealed class SampleTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Nystromformer = "nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention";

    private const string Title = "Nyströmformer: A Nyström-Based Algorithm for Approximating Self-Attention";

    [Fact]
    public async Task The_minimal_api_answers_with_papers_and_describes_them()
    {
        using RunningApp app = await RunAsync("MinimalApi");
        await AssertAnswersAsync(app);

        JsonElement document = await app.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        JsonElement paper = Answer(document, "/papers/{id}");
        Assert.Contains("rawAbstract", paper.GetProperty("properties").EnumerateObject().Select(member => member.Name));
        Assert.Equal("object", paper.GetProperty("properties").GetProperty("links").GetProperty("items").GetProperty("type").GetString());
        Assert.True(Answer(document, "/search").GetProperty("properties").TryGetProperty("hits", out _));
        Assert.True(Answer(document, "/related").GetProperty("items").GetProperty("properties").TryGetProperty("similarity", out _));
    }

    [NativeCompilerFact]
    public async Task The_minimal_api_is_published_native_without_a_warning()
    {
        Workspace workspace = Sample("MinimalApi");
        using RunningApp app = await RunningApp.StartAsync(
            workspace.Folder, await workspace.PublishAsync("samples/MinimalApi", "MinimalApi"));
        await AssertAnswersAsync(app);
    }

    [NativeCompilerFact]
    public async Task The_explorer_is_published_native_without_a_warning()
    {
        Workspace workspace = Sample("Explorer");
        using RunningApp app = await RunningApp.StartAsync(workspace.Folder, await workspace.PublishAsync("samples/Explorer", "Explorer"));
        string page = WebUtility.HtmlDecode(await app.Client.GetStringAsync($"/papers/papers/{Nystromformer}"));
        Assert.Contains("<base href=\"/papers/\">", page, StringComparison.Ordinal);
        Assert.Contains("<code id=\"csharp\">Papers.Nystromformer</code>", page, StringComparison.Ordinal);
        Assert.Contains("Our papers", await app.Client.GetStringAsync("/papers"), StringComparison.Ordinal);
        JsonElement results = await app.Client.GetFromJsonAsync<JsonElement>("/papers/api/v1/search?q=nystr%C3%B6mformer");
        Assert.Equal(Nystromformer, results.GetProperty("hits")[0].GetProperty("id").GetString());
        JsonElement description = await app.Client.GetFromJsonAsync<JsonElement>("/papers/api/v1/openapi.json");
        Assert.True(description.GetProperty("paths").TryGetProperty("/api/v1/search", out _));
        Assert.Equal("Healthy", await app.Client.GetStringAsync("/health"));
    }

    [Fact]
    public async Task The_razor_pages_list_and_show_papers()
    {
        using RunningApp app = await RunAsync("RazorPages");

        string list = WebUtility.HtmlDecode(await app.Client.GetStringAsync("/?q=nystr%C3%B6mformer"));
        Assert.Contains($"href=\"/papers/{Nystromformer}\">{Title}</a>", list, StringComparison.Ordinal);
        string page = WebUtility.HtmlDecode(await app.Client.GetStringAsync($"/papers/{Nystromformer}"));
        Assert.Contains($"<h1>{Title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://github.com/mlpen/Nystromformer\">", page, StringComparison.Ordinal);
        using HttpResponseMessage unknown = await app.Client.GetAsync("/papers/no-such-paper");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task The_blazor_server_app_renders_hits()
    {
        using RunningApp app = await RunAsync("BlazorServer");

        string page = WebUtility.HtmlDecode(await app.Client.GetStringAsync("/?q=nystr%C3%B6mf"));
        Assert.Contains($"<li>{Title}</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cluster_answers_is_healthy_and_has_a_dashboard()
    {
        await PackedFeed.AddClustersAsync();
        using RunningApp app = await RunAsync("Cluster");
        JsonElement answer = await app.Client.GetFromJsonAsync<JsonElement>("/search?q=nystr%C3%B6mformer");
        Assert.Equal(Title, answer.GetProperty("titles")[0].GetString());
        Assert.Equal(0, answer.GetProperty("missingShards").GetArrayLength());
        // One silo cannot have two replicas.
        Assert.Equal("Degraded", await app.Client.GetStringAsync("/health"));
        using HttpResponseMessage dashboard = await app.Client.GetAsync("/dashboard");
        Assert.Equal(HttpStatusCode.OK, dashboard.StatusCode);
    }

    [Fact]
    public async Task The_blazor_webassembly_app_is_built_for_the_browser()
    {
        Workspace workspace = Sample("BlazorWebAssembly");
        (await workspace.BuildAsync("samples/BlazorWebAssembly", "-warnaserror")).Succeeded();

        string framework = workspace.PathOf($"samples/BlazorWebAssembly/bin/Debug/{Consumer.Framework}/wwwroot/_framework");
        Assert.NotEmpty(Directory.GetFiles(framework, "TypedCorpus*.wasm"));
    }

    [Fact]
    public void The_page_shows_the_code_of_the_samples()
    {
        string[] sources =
        [
            .. Directory.EnumerateFiles(Checkout.PathOf("corpus", "samples"), "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".razor" or ".csproj")
                .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n")),
        ];
        IReadOnlyList<Page.Block> blocks = Page.Read("generator/docs/web.md").Blocks;

        Assert.Equal(["razor", "razor", "xml", "xml"], blocks.Select(block => block.Language).Where(language => language != "csharp").Order(StringComparer.Ordinal));
        Assert.All(blocks, block => Assert.True(
            sources.Any(source => source.Contains(block.Code.TrimEnd(), StringComparison.Ordinal)), $"No sample has\n{block.Code}"));
    }

    /// <summary>Copies a sample and the documents; outside the repository it takes the packed package.</summary>
    private Workspace Sample(string name)
    {
        Workspace workspace = feed.Create().Documents(".");
        string folder = Checkout.PathOf("corpus", "samples", name);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file);
            if (path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
                workspace.Write($"samples/{name}/{path}", File.ReadAllText(file));
        }

        return workspace;
    }

    private async Task<RunningApp> RunAsync(string name)
    {
        Workspace workspace = Sample(name);
        (await workspace.BuildAsync($"samples/{name}", "-warnaserror")).Succeeded();
        string folder = workspace.PathOf($"samples/{name}");
        return await RunningApp.StartAsync(folder, "dotnet", Path.Combine(folder, "bin", "Debug", Consumer.Framework, name + ".dll"));
    }

    private static async Task AssertAnswersAsync(RunningApp app)
    {
        JsonElement results = await app.Client.GetFromJsonAsync<JsonElement>("/search?q=nystr%C3%B6mformer");
        Assert.Equal(Nystromformer, results.GetProperty("hits")[0].GetProperty("id").GetString());
        JsonElement paper = await app.Client.GetFromJsonAsync<JsonElement>("/papers/Nystr%C3%B6mformer");
        Assert.Equal(Title, paper.GetProperty("title").GetString());
        Assert.Equal("repository", paper.GetProperty("links")[0].GetProperty("kind").GetString());
        Assert.Equal(10, (await app.Client.GetFromJsonAsync<JsonElement>($"/related?id={Nystromformer}")).GetArrayLength());

        using HttpResponseMessage noted = await app.Client.PostAsJsonAsync("/notes", new { paper = Nystromformer, text = "read it" });
        Assert.Equal($"{Title}: read it", await noted.Content.ReadAsStringAsync());
        using HttpResponseMessage refused = await app.Client.PostAsJsonAsync("/notes", new { paper = "no-such-paper", text = "" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    /// <summary>The schema of the answer of a route.</summary>
    private static JsonElement Answer(JsonElement document, string path)
    {
        JsonElement schema = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema");
        return schema.TryGetProperty("$ref", out JsonElement name)
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(name.GetString()!.Split('/')[^1])
            : schema;
    }
}
