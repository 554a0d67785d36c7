using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using TypedCorpus.App.Serving;

namespace TypedCorpus.AspNetCore.Tests.Http;

/// <summary>Protection against other web pages, and against code in titles.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class SecurityTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("HEAD", "/", 200)]
    [InlineData("GET", "/?limit=0", 400)]
    [InlineData("GET", "/papers/conformer", 302)]
    [InlineData("GET", "/papers/there-is-none", 404)]
    [InlineData("GET", "/documents", 200)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("POST", "/", 405)]
    [InlineData("GET", "/api/v1/search?q=attention", 200)]
    [InlineData("GET", "/api/v1/search?limit=0", 400)]
    [InlineData("GET", "/api/v1/papers/there-is-none", 404)]
    [InlineData("GET", "/api/nothing", 404)]
    [InlineData("POST", "/api/v1/search", 405)]
    [InlineData("GET", "/api/v1/openapi.json", 200)]
    public async Task Every_answer_says_what_a_browser_may_do(string method, string url, int status)
    {
        using HttpResponseMessage answer = await _explorer.Send(new(method), url);

        Assert.Equal(status, (int)answer.StatusCode);
        ExplorerHost.AssertSecurityHeaders(answer);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("localhost.example.org:80")]
    public async Task Another_host_name_is_refused(string host)
    {
        foreach (string url in (string[])["/", "/api/v1/search", "/nothing"])
        {
            using HttpResponseMessage answer = await _explorer.Send(HttpMethod.Get, url, headers => headers.Host = host);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
            ExplorerHost.AssertSecurityHeaders(answer);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:5080")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:80")]
    public async Task The_names_of_this_machine_are_taken(string host)
    {
        using HttpResponseMessage answer = await _explorer.Send(HttpMethod.Get, "/api/v1/documents", headers => headers.Host = host);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.0.0.2", false)]
    [InlineData("::1", false)]
    [InlineData("0.0.0.0", true)]
    [InlineData("192.0.2.1", true)]
    public void Where_others_may_see_it_any_name_is_taken(string address, bool isAny)
    {
        var options = new HostFilteringOptions();
        ExplorerServer.AllowHosts(options, IPAddress.Parse(address));
        Assert.Equal(isAny, options.AllowedHosts.Contains("*"));
    }

    [Fact]
    public async Task A_query_stands_in_json_without_the_signs_of_markup()
    {
        string text = await _explorer.Client.GetStringAsync("/api/v1/search?q=%3Cscript%3Ealert(%27%22)%3C/script%3E");

        Assert.Contains("script", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('\'', text);
    }
}
