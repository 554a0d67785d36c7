using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TypedCorpus.AspNetCore.Tests.Pages;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.StaticSites;

/// <summary>The explorer as files, in a browser.</summary>
[Collection(SiteBrowserTests.Name)]
public sealed class StaticSearchTests(BrowserFixture browser, StaticSiteFixture site)
    : BrowserTest(browser), IClassFixture<StaticSiteFixture>
{
    [BrowserFact]
    public async Task Typing_finds_what_the_library_finds()
    {
        IPage page = await OpenInFolder("");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("linear attention");
        await Expect(page.Locator("#summary")).ToContainTextAsync("found in");
        Assert.Equal(Hits("linear attention"), await page.Locator("#results h2").AllTextContentsAsync());
        await Expect(page.Locator("#results mark").First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(site.Url + "?q=linear+attention");

        // The values of a facet narrow the papers, and are part of the address.
        await page.Locator("#filters").EvaluateAsync("details => details.open = true");
        await page.Locator(".facet[data-facet=code] a", new() { HasText = "yes" }).ClickAsync();
        await Expect(page.Locator("#selected")).ToContainTextAsync("Code: yes");
        Assert.Contains("code=yes", page.Url, StringComparison.Ordinal);

        await page.Locator("#results h2 a").First.ClickAsync();
        await Expect(page.Locator("#cite")).ToBeVisibleAsync();
        Assert.Matches(new Regex("/papers/[^/]+\\.html$"), page.Url);
    }

    [BrowserFact]
    public async Task An_address_with_a_query_shows_its_results()
    {
        IPage page = await OpenInFolder("?q=atention&order=title");
        await Expect(page.Locator("#meant a")).ToHaveTextAsync("attention");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("atention");
        await Expect(page.Locator("#order")).ToHaveValueAsync("title");
        string[] titles = [.. await page.Locator("#results h2").AllTextContentsAsync()];
        Assert.Equal(titles.Order(StringComparer.OrdinalIgnoreCase), titles);

        await page.Locator("a[rel=next]").ClickAsync();
        await Expect(page.Locator("#results")).ToHaveAttributeAsync("start", "21");
    }

    [BrowserFact]
    public async Task The_box_of_a_paper_leads_to_the_search()
    {
        string id = Papers.Nystromformer.Id;
        IPage page = await OpenInFolder($"papers/{id}.html");
        await page.Locator("#quick").FillAsync("long range arena");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#results h2").First).ToHaveTextAsync(Hits("long range arena")[0]);
        await page.GoBackAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Papers.Nystromformer.Title);
    }

    [BrowserFact]
    public async Task The_map_leads_to_the_files_of_papers()
    {
        IPage page = await OpenInFolder("map.html");
        await Expect(page.Locator("canvas")).ToBeVisibleAsync();
        await page.Locator("#map-q").FillAsync("linear attention");
        int found = Papers.All.Search("linear attention", new() { AsYouType = true }).GetPapers().Count;
        await Expect(page.Locator("#map-found")).ToHaveTextAsync($"{found} papers");
        await page.Locator("canvas").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#map-said")).Not.ToBeEmptyAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("article h1")).ToBeVisibleAsync();
        Assert.StartsWith(site.Url + "papers/", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_WebAssembly_the_page_says_so()
    {
        IPage page = await OpenInFolder("?q=attention", "delete globalThis.WebAssembly;");
        await Expect(page.Locator("#summary")).ToContainTextAsync("needs WebAssembly");
        Complaints.Clear();
    }

    private static string[] Hits(string query) =>
        [.. Papers.All.Search(query, new() { AsYouType = true, Limit = 20 }).AsEnumerable().Select(hit => hit.Paper.Title)];

    /// <summary>Opens a page of the site, which must ask for nothing outside of its folder.</summary>
    private async Task<IPage> OpenInFolder(string path, string? script = null)
    {
        IPage page = await Open(site.Url + path, script: script);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Url, StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                Complaints.Enqueue($"A page asks for {request.Url}, outside of its folder");
        };
        return page;
    }
}
