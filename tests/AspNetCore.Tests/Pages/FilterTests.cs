using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>The filters of the search on screens of any width, and the keys.</summary>
public sealed class FilterTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private static BrowserNewContextOptions Phone => new()
    {
        ViewportSize = new() { Width = 360, Height = 640 },
        HasTouch = true,
        IsMobile = true,
    };

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_narrow_screen_the_filters_stand_behind_a_disclosure_above_the_hits(bool hasScripts)
    {
        BrowserNewContextOptions options = Phone;
        options.JavaScriptEnabled = hasScripts;
        IPage page = await Open($"{PapersUrl}/?q=vision", options);
        ILocator filters = page.Locator("#filters > summary");
        ILocator code = page.Locator("[data-facet=code]");

        await Expect(code).ToBeHiddenAsync();
        Assert.True((await filters.BoundingBoxAsync())!.Y < (await page.Locator("#results li").First.BoundingBoxAsync())!.Y);
        Assert.InRange((await page.Locator("#results li").First.BoundingBoxAsync())!.Y, 0, 640);
        await filters.ClickAsync();
        await Expect(code).ToBeVisibleAsync();
        await code.Locator("a", new() { HasText = "yes" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("code=yes$"));
        await Expect(page.Locator("#selected")).ToBeVisibleAsync();

        // A script replaces only the results: what is open stays open.
        if (hasScripts)
            await Expect(code).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task On_a_wide_screen_all_filters_stand_beside_the_hits()
    {
        IPage page = await Open($"{PapersUrl}/?q=vision");

        await Expect(page.Locator("#filters > summary")).ToBeHiddenAsync();
        foreach (ILocator facet in await page.Locator(".facet").AllAsync())
            await Expect(facet).ToBeVisibleAsync();
        await page.Locator("[data-facet=code] a", new() { HasText = "yes" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("code=yes$"));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_selected_filter_is_removed_where_it_is_named(bool hasScripts)
    {
        string document = Papers.Documents[0].Name;
        IPage page = await Open(
            $"{PapersUrl}/?q=vision&document={document}&code=yes&offset=20", new() { JavaScriptEnabled = hasScripts });
        ILocator selected = page.Locator("#selected a");
        Assert.Equal(3, await selected.CountAsync());
        await Expect(selected.First).ToContainTextAsync($"Document: {Papers.Documents[0].Title}");
        await Expect(selected.Nth(1)).ToHaveTextAsync(new Regex(@"^Remove Code: yes\s+×$"));

        await selected.Nth(1).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"/\\?q=vision&document={Regex.Escape(document)}$"));
        await Expect(selected).ToHaveCountAsync(1);
        if (hasScripts)
            await Expect(selected).ToBeFocusedAsync();
        await selected.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/\\?q=vision$"));
        await Expect(selected).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task All_selected_filters_are_removed_at_once()
    {
        IPage page = await Open($"{PapersUrl}/?q=vision&code=yes&code=no&initial=A&order=title");

        await page.GetByRole(AriaRole.Link, new() { Name = "Remove all" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/\\?q=vision&order=title$"));
        await Expect(page.Locator("#summary")).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [InlineData("/?q=vision", "#q")]
    [InlineData("/documents", "#quick")]
    [InlineData("/map", "#quick")]
    [InlineData("/papers/none", "#quick")]
    public async Task Control_or_command_k_leads_to_the_search_from_anywhere(string path, string box)
    {
        IPage page = await Open(PapersUrl + path);
        foreach (string modifier in (string[])["Control", "Meta"])
        {
            await page.Locator("main a:visible").First.FocusAsync();
            await page.Keyboard.PressAsync($"{modifier}+k");
            await Expect(page.Locator(box)).ToBeFocusedAsync();
        }
    }

    [BrowserFact]
    public async Task Keys_are_named_only_where_there_are_a_script_and_a_keyboard()
    {
        await Expect((await Open(PapersUrl)).Locator(".keys")).ToBeVisibleAsync();
        await Expect((await Open(PapersUrl, new() { JavaScriptEnabled = false })).Locator(".keys")).ToBeHiddenAsync();
        await Expect((await Open(PapersUrl, Phone)).Locator(".keys")).ToBeHiddenAsync();
    }
}
