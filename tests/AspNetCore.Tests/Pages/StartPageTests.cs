using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>What the start page says of the corpus.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class StartPageTests(ExplorerFixture fixture)
{
    [Fact]
    public async Task Topics_lead_to_as_many_papers_as_they_say()
    {
        IElement[] topics = [.. (await fixture.Listings.Page("/")).QuerySelectorAll("#topics a")];
        Assert.Equal(12, topics.Length);
        foreach (IElement topic in topics)
        {
            IHtmlDocument found = await fixture.Listings.Page("/" + topic.GetAttribute("href"));
            Assert.StartsWith(topic.QuerySelector(".count")!.TextContent, found.GetElementById("summary")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_example_finds_something(bool isBibliography)
    {
        ExplorerHost host = isBibliography ? fixture.Bibliography : fixture.Listings;
        IElement[] examples = [.. (await host.Page("/")).QuerySelectorAll("#examples a")];
        Assert.NotEmpty(examples);
        foreach (IElement example in examples)
        {
            IHtmlDocument found = await host.Page("/" + example.GetAttribute("href"));
            Assert.NotEmpty(found.QuerySelectorAll("#results li"));
            Assert.Empty(found.QuerySelectorAll(".note"));
        }
    }

    [Fact]
    public async Task The_largest_documents_have_their_titles_and_no_file_names()
    {
        IHtmlDocument page = await fixture.Listings.Page("/");
        Assert.Equal(
            Papers.Documents.OrderByDescending(document => document.Count).Select(document => document.Title),
            page.QuerySelectorAll("#largest h3").Select(title => title.TextContent));
        Assert.DoesNotContain(".txt", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bibliography_has_its_newest_papers()
    {
        IHtmlDocument page = await fixture.Bibliography.Page("/");
        Assert.Equal(
            Library.All.Where(paper => paper.Year is not null).OrderByDescending(paper => paper.Year).Take(5).Select(paper => paper.Title),
            page.QuerySelectorAll("#newest a").Select(title => title.TextContent));
    }

    [Fact]
    public async Task All_papers_are_a_link_away()
    {
        IHtmlDocument page = await fixture.Listings.Page("/");
        IHtmlDocument all = await fixture.Listings.Page("/" + page.QuerySelector(".ways a")!.GetAttribute("href"));
        Assert.Equal(Papers.All.Take(20).Select(paper => paper.Title), all.QuerySelectorAll("#results h2").Select(title => title.TextContent));
    }

    [Fact]
    public async Task All_that_it_needs_is_small()
    {
        IHtmlDocument page = await fixture.Listings.Page("/");
        List<string> files = ["/", .. page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(file => "/" + (file.GetAttribute("href") ?? file.GetAttribute("src")))];
        // What a script imports stands beside it.
        string script = files.Single(file => file.EndsWith(".js", StringComparison.Ordinal));
        string folder = script[..(script.LastIndexOf('/') + 1)];
        files.Add(folder + "search.js");
        files.Add(folder + "copy.js");
        int bytes = 0;
        foreach (string file in files)
            bytes += Compressed(await fixture.Listings.Client.GetByteArrayAsync(file));
        Assert.InRange(bytes, 5_000, 60 * 1024);
    }

    private static int Compressed(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return (int)compressed.Length;
    }
}
