using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>The search as a reader uses it.</summary>
public sealed class SearchPageTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Title = "#results h2 a";

    [BrowserFact]
    public async Task Papers_are_found_while_the_query_is_typed()
    {
        IPage page = await Open(PapersUrl);
        await Expect(page.Locator("#summary")).ToHaveTextAsync("623 papers in 5 documents");

        await page.Locator("#q").PressSequentiallyAsync("nystromf");

        await Expect(page.Locator(Title).First).ToContainTextAsync("Nyströmformer");
        await Expect(page.Locator($"{Title} mark").First).ToHaveTextAsync("Nyströmformer");
        await Expect(page.Locator("#elapsed")).ToHaveTextAsync(new Regex("^[0-9,]+ µs$"));
        await Expect(page).ToHaveURLAsync(Exactly($"{PapersUrl}/?q=nystromf"));
        await Expect(page).ToHaveTitleAsync("nystromf – Papers");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_hits_are_those_of_the_corpus_in_their_order()
    {
        IPage page = await Open($"{PapersUrl}/?q=linear+attention+");

        Assert.Equal(
            Papers.Search("linear attention ", new() { Limit = 20, AsYouType = true }).AsEnumerable().Select(hit => hit.Paper.Title),
            await page.Locator(Title).AllTextContentsAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("offset=20$"));
        Assert.Equal(
            Papers.Search("linear attention ", new() { Limit = 40, AsYouType = true }).AsEnumerable().Skip(20).Select(hit => hit.Paper.Title),
            await page.Locator(Title).AllTextContentsAsync());
        await Expect(page.Locator("#results")).ToHaveAttributeAsync("start", "21");
        await page.GetByRole(AriaRole.Link, new() { Name = "Previous" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("attention%20$"));
    }

    [BrowserFact]
    public async Task A_phrase_a_prefix_and_a_word_to_do_without_are_known()
    {
        IPage page = await Open(PapersUrl);

        await page.Locator("#q").FillAsync("\"speech recognition\" conv* -conformer ");

        await Expect(page.Locator(Title).First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex("q=%22speech"));
        Assert.Equal(
            Papers.Search("\"speech recognition\" conv* -conformer ", new() { Limit = 20 }).AsEnumerable().Select(hit => hit.Paper.Title),
            await page.Locator(Title).AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task A_misspelt_word_shows_the_results_of_the_nearest()
    {
        IPage page = await Open(PapersUrl);
        await page.Locator("#q").FillAsync("nystrofmormer ");

        await Expect(page.Locator("#meant")).ToHaveTextAsync(new Regex("^Showing results for nystromformer\\s*$"));
        await Expect(page.Locator(Title).First).ToContainTextAsync("Nyströmformer");
        await Expect(page.Locator($"{Title} mark").First).ToHaveTextAsync("Nyströmformer");
    }

    [BrowserFact]
    public async Task A_quoted_word_is_meant_as_it_is()
    {
        IPage page = await Open(PapersUrl);
        await page.Locator("#q").FillAsync("\"nystrofmormer\" ");

        await Expect(page.Locator("#found")).ToContainTextAsync("No papers found.");
        await Expect(page.Locator("#meant")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_order_is_chosen_and_kept()
    {
        IPage page = await Open($"{PapersUrl}/?q=linear+attention+");
        await page.Locator("#order").SelectOptionAsync("title");

        await Expect(page).ToHaveURLAsync(new Regex("order=title$"));
        Assert.Equal(
            Papers.Search("linear attention ", new() { Limit = 20, OrderBy = SearchOrder.Title }).AsEnumerable().Select(hit => hit.Paper.Title),
            await page.Locator(Title).AllTextContentsAsync());
        await page.Locator("[data-facet=code] a", new() { HasText = "yes" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("order=title$"));
    }

    [BrowserFact]
    public async Task A_facet_narrows_the_papers_and_its_counts_follow_the_query()
    {
        IPage page = await Open(PapersUrl);
        await page.Locator("#q").FillAsync("diffusion ");
        await Expect(page).ToHaveURLAsync(new Regex("q=diffusion"));
        Paper[] found = [.. Papers.Search("diffusion ", new() { Limit = 623 }).AsEnumerable().Select(hit => hit.Paper)];
        int withCode = found.Count(paper => paper.Repositories.Count > 0);

        ILocator yes = page.Locator("[data-facet=code] a", new() { HasText = "yes" });
        await Expect(yes.Locator(".count")).ToHaveTextAsync(Text(withCode));
        await yes.ClickAsync();

        await Expect(page.Locator("#summary")).ToContainTextAsync($"{withCode} papers");
        await Expect(page).ToHaveURLAsync(Exactly($"{PapersUrl}/?q=diffusion%20&code=yes"));
        await Expect(yes).ToHaveAttributeAsync("aria-current", "true");
        // The count of the other value still says what selecting it would give.
        await Expect(page.Locator("[data-facet=code] a", new() { HasText = "no" }).Locator(".count"))
            .ToHaveTextAsync(Text(found.Length - withCode));
        PaperDocument document = found.First(paper => paper.Repositories.Count > 0).Appearances[0].Document;
        await Expect(page.Locator("[data-facet=document] a", new() { HasText = document.Title }).Locator(".count")).ToHaveTextAsync(Text(
            found.Count(paper => paper.Repositories.Count > 0 && paper.Appearances.Any(place => place.Document == document))));

        // A new query keeps the selection, and the history restores it.
        await page.Locator("#q").FillAsync("vision ");
        await Expect(page).ToHaveURLAsync(Exactly($"{PapersUrl}/?q=vision+&code=yes"));
        await yes.ClickAsync();
        await Expect(page).ToHaveURLAsync(Exactly($"{PapersUrl}/?q=vision%20"));
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex("code=yes$"));
        await Expect(yes).ToHaveAttributeAsync("aria-current", "true");
    }

    [BrowserFact]
    public async Task A_bibliography_has_its_years_venues_and_keywords_as_facets()
    {
        IPage page = await Open($"{LibraryUrl}/?order=corpus");

        Assert.Equal(
            ["document", "code", "year", "venue", "keyword"],
            await page.Locator(".facet").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.facet)"));
        await page.Locator("[data-facet=year] a", new() { HasText = "2017" }).ClickAsync();
        await Expect(page.Locator(Title)).ToHaveTextAsync(["Attention Is All You Need"]);
    }

    [BrowserFact]
    public async Task The_keyboard_does_for_all()
    {
        IPage page = await Open(PapersUrl);
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("a/b c");
        await Expect(page.Locator("#q")).ToHaveValueAsync("a/b c");
        await page.Locator("#q").FillAsync("conformer speech");
        await Expect(page).ToHaveURLAsync(new Regex("conformer"));

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Title).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Title).Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#q")).ToHaveValueAsync("");
        await Expect(page.Locator("#summary")).ToHaveTextAsync("623 papers in 5 documents");
        await Expect(page).ToHaveURLAsync(Exactly($"{PapersUrl}/"));

        await page.Locator("#q").FillAsync("conformer speech");
        await Expect(page).ToHaveURLAsync(new Regex("conformer"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/papers/conformer-"));
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#quick")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("mamba");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#q")).ToHaveValueAsync("mamba");
    }

    [BrowserFact]
    public async Task The_focus_stays_where_it_is_when_the_results_change()
    {
        IPage page = await Open($"{PapersUrl}/?q=vision");
        ILocator yes = page.Locator("[data-facet=code] a", new() { HasText = "yes" });
        await yes.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("code=yes$"));
        await Expect(yes).ToBeFocusedAsync();

        await page.Locator("#q").FillAsync("conformer");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page).ToHaveURLAsync(new Regex("conformer"));
        await Expect(page.Locator(Title).First).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Without_a_script_the_form_and_the_links_do()
    {
        IPage page = await Open(PapersUrl, new() { JavaScriptEnabled = false });
        await page.Locator("#q").FillAsync("linear attention");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.Locator("#q")).ToHaveValueAsync("linear attention");
        await page.Locator("[data-facet=code] a", new() { HasText = "yes" }).ClickAsync();

        // Another query keeps the selected value.
        await page.Locator("#q").FillAsync("vision transformer");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Exactly($"{PapersUrl}/?q=vision+transformer&code=yes&order="));
        string title = await page.Locator(Title).First.InnerTextAsync();
        await page.Locator(Title).First.ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        await Expect(page.Locator("#abstract")).ToBeVisibleAsync();
        await Expect(page.Locator("button")).ToHaveCountAsync(4 + 1);
        Assert.All(await page.Locator("button").AllAsync(), button => Assert.False(button.IsVisibleAsync().Result));
    }

    [BrowserFact]
    public async Task A_wrong_parameter_is_explained()
    {
        IPage page = await Open(PapersUrl);
        IResponse? answer = await page.GotoAsync($"{PapersUrl}/?offset=-1");

        Assert.Equal(400, answer!.Status);
        await Expect(page.Locator("main")).ToContainTextAsync("'offset' must be a number from 0 to 10000.");
    }

    // Playwright reads a string as a pattern, in which ? matches any character.
    private static Regex Exactly(string url) => new($"^{Regex.Escape(url)}$");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
