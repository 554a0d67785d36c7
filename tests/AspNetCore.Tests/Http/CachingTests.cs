using System.Net;

namespace TypedCorpus.AspNetCore.Tests.Http;

/// <summary>Caching and HEAD requests.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class CachingTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    private string Tag => $"\"{_explorer.Site.Version}\"";

    public static TheoryData<string> Urls => new(
        "/api/v1/search?q=attention", "/api/v1/papers/conformer", "/api/v1/related?key=conformer", "/api/v1/documents",
        "/api/v1/documents/004_7b41fa843dd8a985.txt", "/api/v1/openapi.json");

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task An_answer_has_the_version_of_the_content(string url)
    {
        using HttpResponseMessage plain = await _explorer.Client.GetAsync(url);
        using HttpResponseMessage versioned = await _explorer.Client.GetAsync(With(url, $"v={_explorer.Site.Version}"));
        using HttpResponseMessage old = await _explorer.Client.GetAsync(With(url, "v=0123abcd"));

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.Equal([Tag, Tag, Tag], new[] { plain, versioned, old }.Select(answer => answer.Headers.ETag?.ToString()));
        Assert.Equal("no-cache", plain.Headers.CacheControl?.ToString());
        Assert.Equal("no-cache", old.Headers.CacheControl?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(versioned.Headers.GetValues("Cache-Control")));
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await versioned.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Who_has_the_version_gets_no_body(string url)
    {
        foreach (string known in (string[])[Tag, $"W/{Tag}", $"\"other\", {Tag}", "*"])
        {
            using HttpResponseMessage answer = await _explorer.Send(HttpMethod.Get, url, headers => headers.TryAddWithoutValidation("If-None-Match", known));

            Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
            Assert.Equal(Tag, answer.Headers.ETag?.ToString());
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }

        using HttpResponseMessage other = await _explorer.Send(HttpMethod.Get, url, headers => headers.TryAddWithoutValidation("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Head_has_the_headers_of_get(string url)
    {
        using HttpResponseMessage get = await _explorer.Send(HttpMethod.Get, url);
        using HttpResponseMessage head = await _explorer.Send(HttpMethod.Head, url);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(Headers(get), Headers(head));
        Assert.True(head.Content.Headers.ContentLength > 0);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/api/v1/papers/there-is-none")]
    [InlineData("/api/v1/search?limit=0")]
    [InlineData("/api/nothing")]
    public async Task A_problem_is_never_kept(string url)
    {
        using HttpResponseMessage answer = await _explorer.Send(HttpMethod.Get, url, headers => headers.TryAddWithoutValidation("If-None-Match", "*"));

        Assert.True((int)answer.StatusCode >= 400);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Null(answer.Headers.ETag);
    }

    private static string With(string url, string parameter) => $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{parameter}";

    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers
        .Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "Server-Timing"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        .Order(StringComparer.Ordinal);
}
