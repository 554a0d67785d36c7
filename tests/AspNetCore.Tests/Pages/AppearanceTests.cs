using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Accessibility, colour schemes and narrow screens.</summary>
public sealed class AppearanceTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/?q=linear+attention&code=yes", "/?q=nystrofmormer", "/?limit=0", $"/papers/{Papers.Nystromformer.Id}", "/papers/none",
        "/documents", $"/documents/{Papers.Documents[4].Name}", "/map", "/api",
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_in_light_and_dark(string path)
    {
        IPage page = await Open(PapersUrl + path, new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            // The dark scheme changes only colours.
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            AxeResult result = await page.RunAxe(new AxeRunOptions
            {
                RunOnly = scheme == ColorScheme.Dark
                    ? new() { Type = "rule", Values = ["color-contrast"] }
                    : new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            });
            Assert.Empty(result.Violations.Select(violation =>
                $"{scheme}: {violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_narrow_screen(string path)
    {
        IPage page = await Open(PapersUrl + path, new() { ViewportSize = new() { Width = 360, Height = 640 } });

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
    }

    [BrowserFact]
    public async Task The_scheme_is_that_of_the_system()
    {
        string light = await Ground(ColorScheme.Light);
        string dark = await Ground(ColorScheme.Dark);

        Assert.Equal("rgb(255, 255, 255)", light);
        Assert.NotEqual(light, dark);
    }

    [BrowserTheory]
    [InlineData("/?q=vision", "#results h2 >> nth=0", "#search, #facets, .pager")]
    [InlineData("/papers/nystromformer", "#abstract", "#neighbours, .copy")]
    public async Task Paper_has_the_content_alone(string path, string content, string controls)
    {
        IPage page = await Open(PapersUrl + path, new() { ColorScheme = ColorScheme.Dark });
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await page.Locator(content).IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        foreach (ILocator control in await page.Locator($"header, {controls}").AllAsync())
            Assert.False(await control.IsVisibleAsync());
    }

    private async Task<string> Ground(ColorScheme scheme)
    {
        IPage page = await Open(PapersUrl, new() { ColorScheme = scheme });
        return await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    }
}
