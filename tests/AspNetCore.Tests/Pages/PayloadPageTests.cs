using Microsoft.Playwright;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.Tests.Payloads;
using static Microsoft.Playwright.Assertions;
using static TypedCorpus.AspNetCore.Tests.Pages.ShownPages;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Payloads in documents are shown as plain text.</summary>
public sealed class PayloadPageTests(BrowserFixture fixture) : PayloadPageTest(fixture)
{
    // Of the formats, JSON can carry any character; that each is read as it is, the generator's tests say.
    [BrowserTheory]
    [InlineData("json")]
    [InlineData("listing")]
    [InlineData("bib")]
    public async Task Every_page_shows_the_texts_as_they_are(string format)
    {
        await using ExplorerHost host = await ExplorerHost.Serve(PayloadDocument.Of(format).Document);
        IPaperCorpus corpus = host.Site.Corpus;
        string[] titles = [.. corpus.Select(paper => Shown(paper.Title))];
        IPage page = await OpenPage(host, "/");

        ShownPage[] lists = await Load(page, [.. Enumerable.Range(0, 1 + (titles.Length / CorpusQuery.MaxLimit))
            .Select(part => $"/?limit={CorpusQuery.MaxLimit}&offset={part * CorpusQuery.MaxLimit}")]);
        Assert.Equal(titles, lists.SelectMany(list => list.List));

        ShownPage[] papers = await Load(page, [.. lists.SelectMany(list => list.Links)]);
        Assert.Equal(titles, papers.Select(paper => paper.Heading));
        Assert.Equal(titles, papers.Select(paper => Shown(paper.Data!)));
        Assert.Equal(corpus.Select(paper => paper.Abstract is { } text ? Shown(text) : null), papers.Select(paper => paper.Abstract));
        Assert.Equal(corpus.Select(paper => Shown(paper.ToBibTeX().TrimEnd())), papers.Select(paper => paper.BibTeX));

        ShownPage[] documents = await Load(page, "/documents", $"/documents/{corpus.Documents[0].Name}");
        Assert.Equal([corpus.Documents[0].Title], documents[0].List);
        Assert.Equal(titles, documents[1].List);
        await AssertNothingRan(page);
    }

    [BrowserFact]
    public async Task A_browser_that_goes_from_page_to_page_runs_nothing()
    {
        await using ExplorerHost host = await ExplorerHost.Serve(PayloadDocument.Of("json").Document);
        IPage page = await OpenPage(host, "/");
        ShownPage[] lists = await Load(page, "/?limit=100", "/?limit=100&offset=100");
        foreach ((Paper paper, string url) in host.Site.Corpus.Zip(lists.SelectMany(list => list.Links)).Where(one => IsMarkup(one.First.Title)))
        {
            await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            Assert.Equal(Shown(paper.Title), await page.EvaluateAsync<string>("document.querySelector('h1').textContent"));
            await AssertNothingRan(page);
        }
    }

    [BrowserFact]
    public async Task A_payload_that_is_typed_is_a_query()
    {
        await using ExplorerHost host = await ExplorerHost.Serve(PayloadDocument.Of("listing").Document);
        IPage page = await OpenPage(host, "/");

        ShownPage[] searches = await Load(page, [.. Payload.Lines.Select(payload => $"/?q={Uri.EscapeDataString(payload)}")]);
        Assert.Equal(Payload.Lines.Select(Shown), searches.Select(search => search.Query));

        foreach (string payload in Payload.Lines.Where(payload => payload.Contains('<', StringComparison.Ordinal)))
        {
            string query = "Q " + payload;
            await page.RunAndWaitForResponseAsync(
                () => page.Locator("#q").FillAsync(query), answer => new Uri(answer.Url).Query.Length > 0);
            await Expect(page).ToHaveTitleAsync($"{query} – {host.Site.Name}");
            await AssertNothingRan(page);
        }
    }

    [BrowserTheory]
    [InlineData("json")]
    [InlineData("bib")]
    public async Task The_map_says_a_title_as_it_is(string format)
    {
        await using ExplorerHost host = await ExplorerHost.Serve(PayloadDocument.Of(format).Document);
        IPage page = await OpenMap(host);

        // A title from JSON may contain NUL, which scripts can show.
        HashSet<string?> titles = [.. host.Site.Corpus.Select(paper => $"{paper.Title}, in {paper.Appearances[0].Document.Title}")];
        foreach (string key in (string[])["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp"])
        {
            await page.Keyboard.PressAsync(key);
            Assert.Contains(await page.Locator("#map-said").TextContentAsync(), titles);
        }

        await Expect(page.Locator("main script, main img, main iframe, main i, main b")).ToHaveCountAsync(0);
        await AssertNothingRan(page);
    }

    [BrowserFact]
    public async Task The_name_of_a_document_is_data_too()
    {
        await using ExplorerHost host = await ExplorerHost.Serve([.. PayloadDocument.WithNames()]);
        PaperDocument[] documents = [.. host.Site.Corpus.Documents];
        IPage page = await OpenMap(host);
        Assert.Equal(documents.Select(document => document.Title), await page.Locator("#map-legend bdi").AllTextContentsAsync());

        ShownPage list = Assert.Single(await Load(page, "/documents"));
        Assert.Equal(documents.Select(document => document.Title), list.List);

        ShownPage[] pages = await Load(page, list.Links);
        Assert.Equal(documents.Select(document => document.Title), pages.Select(one => one.Heading));
        Assert.Equal(documents.Select(document => document[0].Title), pages.Select(one => Assert.Single(one.List)));

        ShownPage search = Assert.Single(await Load(page, "/?limit=100"));
        ShownPage[] searches = await Load(page, search.Facets);
        Assert.Equal(documents.Length, searches.Length);
        Assert.Equal(documents.Select(document => document[0].Title).Order(), searches.Select(one => Assert.Single(one.List)).Order());
        await AssertNothingRan(page);
    }

    private static bool IsMarkup(string title) => title.AsSpan().IndexOfAny("<\"'\0\u0085") >= 0;
}
