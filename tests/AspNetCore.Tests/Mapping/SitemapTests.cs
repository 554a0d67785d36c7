using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using TypedCorpus.AspNetCore.Pages;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Tests.Mapping;

/// <summary>What search engines read: the list of the pages, and where it is.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task It_has_every_page_by_the_address_that_visitors_use()
    {
        await using CorpusApp app = await CorpusApp.Start(
            app =>
            {
                app.UseForwardedHeaders();
                app.MapPaperCorpus("/papers", Library.All);
            },
            builder => builder.Services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.All));
        const string Start = "https://papers.example/outer/papers/";
        string[] urls = Urls(await Get(app, "/papers/sitemap.xml"));

        Assert.Equal([Start, Start + "documents", Start + "map"], urls[..3]);
        Assert.Equal(3 + Library.Documents.Count + Library.All.Count, urls.Length);
        foreach (string url in urls)
        {
            Assert.StartsWith(Start, url, StringComparison.Ordinal);
            using HttpResponseMessage page = await app.Client.GetAsync("/papers/" + url[Start.Length..]);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        string robots = await Get(app, "/papers/robots.txt");
        Assert.Contains($"Sitemap: {Start}sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /outer/papers/api/\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public void More_pages_than_a_file_may_have_are_in_several_files()
    {
        string[] pages = ["", "a", "b", "c", "d&e"];
        var address = new PageAddress("/x/", "/x/sitemap.xml", "https://papers.example");
        string[] Part(int? part) => Urls(Encoding.UTF8.GetString(Sitemap.File(pages, part, maxUrls: 2, address)));

        Assert.Equal(Enumerable.Range(1, 3).Select(part => $"https://papers.example/x/sitemap.xml?part={part}"), Part(null));
        Assert.Equal(pages.Select(page => "https://papers.example/x/" + page), new int?[] { 1, 2, 3 }.SelectMany(Part));
        Assert.Equal(pages.Length, Urls(Encoding.UTF8.GetString(Sitemap.File(pages, null, maxUrls: 5, address))).Length);
    }

    private static string[] Urls(string sitemap) =>
        [.. XDocument.Parse(sitemap).Root!.Elements().Select(url => url.Element(Schema + "loc")!.Value)];

    private static async Task<string> Get(CorpusApp app, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "papers.example");
        request.Headers.Add("X-Forwarded-Prefix", "/outer");
        using HttpResponseMessage answer = await app.Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
