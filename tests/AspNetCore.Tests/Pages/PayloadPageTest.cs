using Microsoft.Playwright;
using TypedCorpus.Tests.Payloads;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>A test with payloads in documents; its pages define the function that a payload would call.</summary>
[Collection(MapBrowserTests.Name)]
public abstract class PayloadPageTest(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Script = "window." + Sentinel.Name + " = { Touch() { window.ran = true; } };";

    internal Task<IPage> OpenPage(ExplorerHost host, string path, BrowserNewContextOptions? options = null) =>
        Open(host.Url + path, options, Script);

    /// <summary>Opens the map and focuses it as soon as it is interactive.</summary>
    internal async Task<IPage> OpenMap(ExplorerHost host, BrowserNewContextOptions? options = null)
    {
        IPage page = await OpenPage(host, "/map", options);
        await Expect(page.Locator("#map canvas")).ToBeVisibleAsync();
        await page.Locator("#map canvas").FocusAsync();
        return page;
    }

    protected static async Task AssertNothingRan(IPage page) => Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
}
