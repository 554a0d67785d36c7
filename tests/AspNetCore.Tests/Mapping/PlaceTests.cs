using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace TypedCorpus.AspNetCore.Tests.Mapping;

/// <summary>The pages stand anywhere in an app, and behind a proxy.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("/papers", "/papers")]
    [InlineData("/papers/", "/papers/")]
    [InlineData("/deep/er", "/deep/er")]
    [InlineData("", "/")]
    public async Task Every_link_of_every_page_leads_somewhere(string pattern, string start)
    {
        await using CorpusApp app = await CorpusApp.Start(app => app.MapPaperCorpus(pattern, Library.All));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>([start]);
        while (left.TryDequeue(out string? path))
        {
            IHtmlDocument page = await app.Page(path);
            foreach (string link in LinksOf(page))
            {
                Uri target = app.Resolve(page, link);
                if (target.Authority != app.Client.BaseAddress!.Authority || !seen.Add(target.PathAndQuery))
                    continue;
                using HttpResponseMessage answer = await app.Client.GetAsync(target.PathAndQuery);
                Assert.True(answer.IsSuccessStatusCode, $"{path} links to {target}: {answer.StatusCode}");
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                    left.Enqueue(target.PathAndQuery);
            }
        }

        Assert.All(Library.All, paper => Assert.Contains($"{start.TrimEnd('/')}/papers/{paper.Id}", seen));
        Assert.All(seen, path => Assert.StartsWith(start.TrimEnd('/'), path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_proxy_says_below_which_path_they_are()
    {
        await using CorpusApp app = await CorpusApp.Start(
            app =>
            {
                app.UseForwardedHeaders();
                app.UsePathBase("/inner");
                app.UseRouting();
                app.MapGroup("/{tenant}").MapPaperCorpus("/papers", Library.All);
            },
            builder => builder.Services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedPrefix));
        Assert.Equal("/inner/acme/papers/", await StartOf("/inner/acme/papers/documents", null));
        Assert.Equal("/outer/acme/papers/", await StartOf("/acme/papers/documents", "/outer"));
        Assert.Equal("/acme/papers/", await StartOf("/acme/papers/no/such/page", null));

        async Task<string?> StartOf(string path, string? prefix)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (prefix is not null)
                request.Headers.Add("X-Forwarded-Prefix", prefix);
            using HttpResponseMessage answer = await app.Client.SendAsync(request);
            var parser = new AngleSharp.Html.Parser.HtmlParser();
            return parser.ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("base")!.GetAttribute("href");
        }
    }

    [Fact]
    public async Task Several_corpora_stand_in_one_app()
    {
        await using CorpusApp app = await CorpusApp.Start(app =>
        {
            app.MapPaperCorpus("/listings", Papers.All);
            app.MapPaperCorpus("/library", Library.All, options => options.Title = "Our library");
            app.MapGet("/", () => "home");
        });
        Assert.Equal("Papers", (await app.Page("/listings/documents")).QuerySelector(".brand")!.TextContent);
        Assert.Equal("Our library", (await app.Page("/library/documents")).QuerySelector(".brand")!.TextContent);
        Assert.Equal("home", await app.Client.GetStringAsync("/"));
        using HttpResponseMessage missing = await app.Client.GetAsync($"/library/papers/{Papers.Nystromformer.Id}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_key_that_is_not_the_id_leads_to_the_page()
    {
        await using CorpusApp app = await CorpusApp.Start(app => app.MapPaperCorpus("/a", Papers.All));
        using HttpResponseMessage answer = await app.Client.GetAsync("/a/papers/nystromformer");
        Assert.Equal($"/a/papers/{Papers.Nystromformer.Id}", answer.Headers.Location!.OriginalString);
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument page) => page.QuerySelectorAll("[href], [src], [data-source]")
        .Where(element => element is not IHtmlBaseElement)
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data-source")!);
}
