using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;

namespace TypedCorpus.AspNetCore.Tests.Mapping;

/// <summary>The options of the pages, and what is refused.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task Without_map_and_api_nothing_leads_there()
    {
        await using CorpusApp app = await CorpusApp.Start(app =>
            app.MapPaperCorpus("/papers", Library.All, options => options.Pages = PaperCorpusPages.None));
        IHtmlDocument page = await app.Page("/papers");
        Assert.Equal(["Search", "Documents"], page.QuerySelectorAll("nav[aria-label=Pages] a").Select(link => link.TextContent));
        foreach (string path in (string[])["/papers/map", "/papers/api/v1/search", "/papers/api/v1/openapi.json"])
            Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Title_accent_and_source_are_on_every_page()
    {
        await using CorpusApp app = await CorpusApp.Start(app => app.MapPaperCorpus("/papers", Library.All, options =>
        {
            options.Title = "Reading <list>";
            options.Accent = "#a02020";
            options.Source = new("https://example.org/repository");
        }));
        IHtmlDocument page = await app.Page("/papers/documents");
        Assert.Equal("Documents – Reading <list>", page.Title);
        Assert.Equal("https://example.org/repository", page.QuerySelectorAll("nav a")[^1].GetAttribute("href"));
        string style = page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).Single(url => url.EndsWith("accent.css", StringComparison.Ordinal));
        Assert.Contains("#a02020", await app.Client.GetStringAsync(app.Resolve(page, style)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#123456;}")]
    public void What_is_no_colour_is_refused(string accent) =>
        Assert.Throws<ArgumentException>(() => new PaperCorpusOptions { Accent = accent });

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("repository")]
    public void What_is_no_web_address_is_refused(string source) =>
        Assert.Throws<ArgumentException>(() => new PaperCorpusOptions { Source = new(source, UriKind.RelativeOrAbsolute) });

    [Fact]
    public async Task Conventions_are_those_of_all_routes()
    {
        await using CorpusApp app = await CorpusApp.Start(app => app.MapPaperCorpus("/papers", Library.All).RequireHost("papers.example"));
        foreach (string path in (string[])["/papers", "/papers/map", "/papers/api/v1/search", "/papers/nothing"])
        {
            using HttpResponseMessage elsewhere = await app.Client.GetAsync(path);
            Assert.False(elsewhere.Headers.Contains("Content-Security-Policy"), path);
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = "papers.example";
            using HttpResponseMessage there = await app.Client.SendAsync(request);
            Assert.True(there.Headers.Contains("Content-Security-Policy"), path);
        }
    }
}
