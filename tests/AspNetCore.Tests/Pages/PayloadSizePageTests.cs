using System.Text.Json;
using Microsoft.Playwright;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Tests.Payloads;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Extremely long texts on a narrow screen.</summary>
public sealed class PayloadSizePageTests(BrowserFixture fixture) : PayloadPageTest(fixture)
{
    // Enough to leave the screen; the browser takes a minute to lay out the whole of them.
    private const int Length = 20_000;

    private static readonly BrowserNewContextOptions Narrow = new() { ViewportSize = new() { Width = 360, Height = 640 } };

    [BrowserFact]
    public async Task A_text_of_great_length_shows_as_it_is_and_fits_a_narrow_screen()
    {
        var papers = LongText.Shapes.Select(shape => LongText.Of(shape)[..(1 + Length)]).Select((text, i) => new { title = i + text, @abstract = text, x = text });
        string name = new string('n', 200) + ".json";
        await using ExplorerHost host = await ExplorerHost.Serve(new TestDocument(name, JsonSerializer.Serialize(papers)));
        IPaperCorpus corpus = host.Site.Corpus;
        IPage page = await OpenPage(host, "/", Narrow);
        await AssertFits(page);
        await page.GotoAsync(host.Url + "/?order=corpus");
        await AssertFits(page);
        Assert.Equal(corpus.Select(paper => paper.Title), await page.Locator("#results h2").AllTextContentsAsync());

        foreach (Paper paper in corpus)
        {
            await page.GotoAsync(host.Url + "/" + PaperUrl.Of(host.Site, paper));
            await AssertFits(page);
            Assert.Equal(
                [paper.Title, paper.Abstract!, paper.ToBibTeX().TrimEnd()],
                await page.EvaluateAsync<string[]>("['h1', '#abstract', '#bibtex'].map(one => document.querySelector(one).textContent)"));
        }

        foreach (string url in (string[])["/documents", $"/documents/{name}"])
        {
            await page.GotoAsync(host.Url + url);
            await AssertFits(page);
        }
    }

    [BrowserFact]
    public async Task The_map_shows_the_beginning_of_a_long_title()
    {
        const string Start = "A title";
        string text = Start + new string('\u0301', 100_000);
        await using ExplorerHost host = await ExplorerHost.Serve(new TestDocument("long.json", JsonSerializer.Serialize(new[] { new { title = text } })));
        IPage page = await OpenMap(host, Narrow);
        await AssertFits(page);
        await page.Keyboard.PressAsync("ArrowRight");

        string said = (await page.Locator("#map-said").TextContentAsync())!;
        Assert.StartsWith(Start, said, StringComparison.Ordinal);
        Assert.EndsWith("…, in long", said, StringComparison.Ordinal);
        Assert.InRange(said.Length, 500, 1_100);
        await AssertFits(page);
    }

    private static async Task AssertFits(IPage page) =>
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
}
