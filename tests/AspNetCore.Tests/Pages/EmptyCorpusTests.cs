using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>A corpus without papers: without documents, or with a document that lists none.</summary>
public sealed class EmptyCorpusTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    public static TheoryData<bool> HasDocument => [false, true];

    [Theory]
    [MemberData(nameof(HasDocument))]
    public async Task Each_page_and_each_answer_says_that_there_is_none(bool hasDocument)
    {
        await using ExplorerHost host = await Serve(hasDocument);
        Assert.Equal(hasDocument ? 1 : 0, host.Site.Corpus.Documents.Count);
        foreach (string path in (string[])["/", "/?q=attention", "/?q=atention&code=yes&offset=20", "/documents", "/map", .. hasDocument ? ["/documents/none.json"] : (string[])[]])
            Assert.NotEmpty((await host.Page(path)).QuerySelector("h1")!.TextContent);
        using HttpResponseMessage page = await host.Client.GetAsync("/papers/attention");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);

        foreach (string path in (string[])["/api/v1/search", "/api/v1/search?q=attention"])
            Assert.Equal(0, (await host.Get(path)).GetProperty("total").GetInt32());
        Assert.Equal(hasDocument ? 1 : 0, (await host.Get("/api/v1/documents")).GetProperty("documents").GetArrayLength());
        Assert.Equal(JsonValueKind.Object, (await host.Get("/api/v1/map")).ValueKind);
        await host.Problem("/api/v1/papers/attention", HttpStatusCode.NotFound);
        await host.Problem("/api/v1/related?key=attention", HttpStatusCode.NotFound);
    }

    [BrowserTheory]
    [MemberData(nameof(HasDocument))]
    public async Task A_browser_has_nothing_to_complain_of(bool hasDocument)
    {
        await using ExplorerHost host = await Serve(hasDocument);
        IPage page = await Open(host.Url);
        await Expect(page.Locator("#results li")).ToHaveCountAsync(0);
        await page.Locator("#q").FillAsync("attention");
        await Expect(page.Locator("main")).ToContainTextAsync("No papers found.");
        await page.GotoAsync(host.Url + "/documents");
        await Expect(page.Locator("#documents li")).ToHaveCountAsync(hasDocument ? 1 : 0);

        await page.GotoAsync(host.Url + "/map");
        ILocator canvas = page.Locator("#map canvas");
        await Expect(canvas).ToBeVisibleAsync();
        await canvas.FocusAsync();
        foreach (string key in (string[])["ArrowRight", "Enter", "+", "0", "Shift+ArrowLeft"])
            await page.Keyboard.PressAsync(key);
        await canvas.HoverAsync();
        await canvas.ClickAsync();
        await Expect(page.Locator("#map-tip")).ToBeHiddenAsync();
    }

    private static Task<ExplorerHost> Serve(bool hasDocument) =>
        ExplorerHost.Serve(hasDocument ? [new TestDocument("none.json", "[]")] : (TestDocument[])[]);
}
