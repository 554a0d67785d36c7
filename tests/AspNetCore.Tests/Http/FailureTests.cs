using System.Net;
using System.Text.Json;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Tests.Http;

/// <summary>Answers to requests that fail.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class FailureTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/")]
    [InlineData("/api/nothing")]
    [InlineData("/API/nothing")]
    [InlineData("/api/v1/papers/a/b")]
    public async Task Under_api_what_is_missing_is_a_problem(string url)
    {
        using HttpResponseMessage answer = await _explorer.Client.GetAsync(url);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(
            """{"type":"about:blank","title":"Not Found","status":404,"detail":"There is no such page."}""",
            await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/apis")]
    [InlineData("/papers/there-is-none")]
    public async Task Elsewhere_it_is_a_page(string url)
    {
        using HttpResponseMessage answer = await _explorer.Client.GetAsync(url);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("POST", "/api/v1/search?q=a")]
    [InlineData("DELETE", "/api/v1/papers/conformer")]
    [InlineData("PUT", "/api/v1/openapi.json")]
    public async Task Another_method_is_refused_and_the_right_ones_are_named(string method, string url)
    {
        using HttpResponseMessage answer = await _explorer.Send(new(method), url);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/api/v1/papers/conformer", "application/problem+json")]
    [InlineData("/papers/conformer-convolution-augmented-transformer-for-speech-recognition", "text/html; charset=utf-8")]
    public async Task A_fault_tells_nothing_of_the_inside(string url, string type)
    {
        await using var faulty = new ExplorerHost(new CorpusSite(Papers.All, new() { Ids = typeof(Faulty) }));
        await faulty.Start();

        using HttpResponseMessage answer = await faulty.Client.GetAsync(url);
        string text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("The server failed to answer this request", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        ExplorerHost.AssertSecurityHeaders(answer);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task An_endless_url_is_refused()
    {
        using HttpResponseMessage answer = await _explorer.Client.GetAsync($"/api/v1/search?q={new string('a', 10_000)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Causes an exception: a field that is not a constant cannot be read as one.</summary>
    private static class Faulty
    {
        public static readonly string Id = JsonSerializer.Serialize(0);
    }
}
