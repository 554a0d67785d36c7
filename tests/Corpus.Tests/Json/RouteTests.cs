using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedCorpus.App.Tests.Json;

/// <summary>Routes that answer with the library's types, and take them.</summary>
public sealed class RouteTests : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    public RouteTests()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new PaperJsonConverter(Papers.All)));
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapGet("/search", (string q) => Papers.Search(q));
        _app.MapGet("/papers/{id}", (string id) => Papers.Find(id) is { } paper ? Results.Ok(paper) : Results.NotFound());
        _app.MapGet("/papers/{id}/related", (string id) => Papers.All[id].Related);
        _app.MapGet("/documents", () => Papers.Documents);
        _app.MapPost("/cards", (Card card) => card.Paper.Title);
    }

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new(_app.Urls.Single());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task They_answer_with_what_the_serializer_writes()
    {
        await AssertAnswer("/search?q=linear+attention", Papers.Search("linear attention"));
        await AssertAnswer($"/papers/{Papers.Ids.Conformer}", Papers.Conformer);
        await AssertAnswer($"/papers/{Papers.Ids.Conformer}/related", Papers.Conformer.Related);
        await AssertAnswer("/documents", Papers.Documents);
    }

    [Fact]
    public async Task They_take_papers_by_their_ids()
    {
        using HttpResponseMessage known = await _client.PostAsJsonAsync("/cards", new { paper = Papers.Ids.Conformer });
        using HttpResponseMessage unknown = await _client.PostAsJsonAsync("/cards", new { paper = "no-such-paper" });

        Assert.Equal(Papers.Conformer.Title, await known.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    private async Task AssertAnswer<T>(string path, T value) =>
        Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(value), await _client.GetFromJsonAsync<JsonElement>(path)), path);
}
