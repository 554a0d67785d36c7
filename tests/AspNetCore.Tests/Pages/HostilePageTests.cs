using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Papers that try to become markup or code are shown as plain text.</summary>
public sealed class HostilePageTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Ran = "typeof window.ran !== 'undefined'";

    [BrowserFact]
    public async Task Titles_show_as_they_are_and_run_nothing()
    {
        IPage page = await Open($"{HostileUrl}/?order=corpus");

        Assert.Equal(Hostile.All.Select(paper => paper.Title), await page.Locator("#results h2").AllTextContentsAsync());
        await Expect(page.Locator("main script, main img, main svg, main i, main b")).ToHaveCountAsync(0);
        Assert.False(await page.EvaluateAsync<bool>(Ran));

        await page.Locator("#q").FillAsync("window ran true");
        await Expect(page.Locator("#results mark").First).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>(Ran));
        await Expect(page.Locator("main script, main img, main svg")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Every_page_of_every_paper_runs_nothing()
    {
        IPage page = await Open($"{HostileUrl}/?order=corpus");
        string[] urls = await page.Locator("#results h2 a").EvaluateAllAsync<string[]>("all => all.map(one => one.href)");
        Assert.Equal(Hostile.All.Count, urls.Length);

        for (int i = 0; i < urls.Length; i++)
        {
            Paper paper = Hostile.All[i];
            await page.GotoAsync(urls[i]);
            Assert.Equal(paper.Title, await page.Locator("h1").TextContentAsync());
            Assert.Equal(paper.Abstract, await page.Locator("#abstract").TextContentAsync());
            Assert.Equal(paper.ToBibTeX().TrimEnd(), await page.Locator("#bibtex").TextContentAsync());
            await Expect(page.Locator("a[href^='javascript:' i], main script, main img, main svg:not(#neighbourhood svg)")).ToHaveCountAsync(0);
            Assert.False(await page.EvaluateAsync<bool>(Ran));
        }
    }

    [BrowserFact]
    public async Task A_query_shows_as_it_is()
    {
        const string Query = "\"><script>window.ran=true</script>";
        IPage page = await Open($"{HostileUrl}/?q={Uri.EscapeDataString(Query)}&venue={Uri.EscapeDataString(Query)}");

        await Expect(page.Locator("#q")).ToHaveValueAsync(Query);
        await page.GotoAsync($"{HostileUrl}/papers?key={Uri.EscapeDataString(Query + "x")}");
        await Expect(page.Locator("main")).ToContainTextAsync(Query);
        await page.GotoAsync($"{HostileUrl}/documents?key={Uri.EscapeDataString(Query)}");
        await Expect(page.Locator("main")).ToContainTextAsync(Query);
        Assert.False(await page.EvaluateAsync<bool>(Ran));
    }

    [BrowserFact]
    public async Task What_gets_in_all_the_same_is_not_run()
    {
        IPage page = await Open($"{HostileUrl}/");

        Assert.True(await page.EvaluateAsync<bool>("""
            (() => { try { document.body.innerHTML = '<img src=x onerror="window.ran=true">'; return false; } catch { return true; } })()
            """));
        await page.EvaluateAsync("""
            (() => { const one = document.createElement('button'); one.setAttribute('onclick', ''); document.body.append(one);
            const two = document.createElement('base'); two.href = 'https://evil.example/'; document.head.append(two); })()
            """).ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.False(await page.EvaluateAsync<bool>(Ran));
        Assert.NotEmpty(Complaints);
        Complaints.Clear();
        Assert.StartsWith(HostileUrl, await page.EvaluateAsync<string>("document.baseURI"), StringComparison.Ordinal);
    }
}
