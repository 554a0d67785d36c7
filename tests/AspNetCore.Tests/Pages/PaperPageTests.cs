using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>The pages of papers and documents.</summary>
public sealed class PaperPageTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private static readonly Paper Nystromformer = Papers.Nystromformer;

    private static BrowserNewContextOptions Clipboard => new() { Permissions = ["clipboard-read", "clipboard-write"] };

    [BrowserFact]
    public async Task It_shows_all_that_is_known()
    {
        IPage page = await Open($"{PapersUrl}/papers/{Nystromformer.Id}");

        await Expect(page.Locator("h1")).ToHaveTextAsync(Nystromformer.Title);
        await Expect(page.Locator("#abstract")).ToHaveTextAsync(Nystromformer.Abstract!);
        await Expect(page.Locator("#abstract a")).ToHaveAttributeAsync("href", Nystromformer.Links[0].Url);
        await Expect(page.Locator("#links")).ToContainTextAsync("github.com/mlpen/Nystromformer");
        Appearance place = Nystromformer.Appearances[0];
        await Expect(page.Locator("#places")).ToHaveTextAsync($"{place.Document.Title}, rank {place.Rank}, line {place.Line}");
        Assert.Equal(Nystromformer.Terms, await page.Locator("#terms a").AllTextContentsAsync());
        Assert.Equal(
            Nystromformer.Related.Select(related => related.Paper.Title), await page.Locator("#related h3").AllTextContentsAsync());
        Assert.Equal(
            Nystromformer.Related.Select(related => related.Similarity.ToString("F2", CultureInfo.InvariantCulture)),
            await page.Locator("#related .count").AllTextContentsAsync());
        await page.Locator("#related a").First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Nystromformer.Related[0].Paper.Title);
    }

    [BrowserFact]
    public async Task A_graph_shows_which_related_papers_are_related_too()
    {
        IPage page = await Open($"{PapersUrl}/papers/{Nystromformer.Id}");
        Paper[] related = [.. Nystromformer.Related.Select(one => one.Paper)];

        Assert.Equal(
            related.Select(paper => paper.Title).Order(),
            (await page.Locator("#neighbourhood a").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('aria-label'))")).Order());
        Assert.Equal(related.Length, await page.Locator("#neighbourhood .to").CountAsync());
        int pairs = related.SelectMany((one, i) => related[..i].Where(other =>
            one.Related.Any(two => two.Paper == other) || other.Related.Any(two => two.Paper == one))).Count();
        Assert.Equal(pairs, await page.Locator("#neighbourhood .between").CountAsync());
        Assert.Equal(pairs, (await page.Locator("#neighbourhood-text").TextContentAsync())!.Split("; ").Length);
        await page.Locator("#neighbourhood a circle").First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(related[0].Title);
    }

    [BrowserFact]
    public async Task Each_citation_and_the_name_in_code_can_be_copied()
    {
        IPage page = await Open($"{PapersUrl}/papers/{Nystromformer.Id}", Clipboard);
        (string Button, string? Format, string Text)[] copies =
        [
            ("Copy the C#", null, "Papers.Nystromformer"),
            ("Copy BibTeX", null, Nystromformer.ToBibTeX()),
            ("Copy RIS", "RIS", Nystromformer.ToRis()),
            ("Copy CSL-JSON", "CSL-JSON", Nystromformer.ToCslJson()),
            ("Copy Markdown", "Markdown", Nystromformer.ToMarkdownCitation()),
        ];

        foreach ((string button, string? format, string text) in copies)
        {
            if (format is not null)
                await page.Locator("summary", new() { HasText = format }).ClickAsync();
            ILocator copy = page.GetByRole(AriaRole.Button, new() { Name = button });
            await copy.ClickAsync();
            await Expect(copy).ToHaveTextAsync("Copied");
            Assert.Equal(text.TrimEnd(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        }
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_formats_of_citations_are_tabs_of_which_one_is_open(bool hasScripts)
    {
        IPage page = await Open($"{PapersUrl}/papers/{Nystromformer.Id}", new() { JavaScriptEnabled = hasScripts });
        ILocator tabs = page.Locator("#cite summary");
        Assert.Equal(["BibTeX", "RIS", "CSL-JSON", "Markdown"], await tabs.AllTextContentsAsync());
        Assert.Single((await Task.WhenAll((await tabs.AllAsync()).Select(tab => tab.BoundingBoxAsync()))).Select(box => box!.Y).Distinct());
        await Expect(page.Locator("#bibtex")).ToBeVisibleAsync();
        float distance = await Below(tabs.First, "#bibtex");

        await tabs.Nth(1).ClickAsync();

        await Expect(page.Locator("#bibtex")).ToBeHiddenAsync();
        await Expect(page.Locator("#ris")).ToBeVisibleAsync();
        Assert.Equal(distance, await Below(tabs.First, "#ris"), 0.5f);

        async Task<float> Below(ILocator tab, string citation) =>
            (await page.Locator(citation).BoundingBoxAsync())!.Y - (await tab.BoundingBoxAsync())!.Y;
    }

    [BrowserFact]
    public async Task A_term_leads_to_the_papers_that_have_it()
    {
        IPage page = await Open($"{PapersUrl}/papers/{Nystromformer.Id}");

        await page.Locator("#terms a").First.ClickAsync();

        await Expect(page.Locator("#q")).ToHaveValueAsync($"\"{Nystromformer.Terms[0]}\"");
        await Expect(page.Locator("#results h2", new() { HasText = Nystromformer.Title })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task One_leafs_through_the_document_from_which_one_came()
    {
        // The first paper that is not only here: from its page, the other document is not forgotten.
        PaperDocument document = Papers.Documents[^1];
        Paper[] papers = [.. document.Distinct()];
        int at = Array.FindIndex(papers, 1, paper => paper.Appearances[0].Document != document);
        IPage page = await Open($"{PapersUrl}/documents/{document.Name}");
        await page.Locator("#papers a", new() { HasText = papers[at].Title }).First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(papers[at].Title);

        await page.Locator("[rel=next]").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(papers[at + 1].Title);
        await page.Locator("[rel=prev]").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(papers[at].Title);
        await page.Locator("[rel=prev]").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(papers[at - 1].Title);

        await page.GotoAsync($"{PapersUrl}/papers/{Papers.Documents[0][0].Id}");
        await Expect(page.Locator("[rel=prev]")).ToHaveCountAsync(0);
        await Expect(page.Locator("[rel=next]")).ToContainTextAsync(Papers.Documents[0].Distinct().ElementAt(1).Title);
    }

    [BrowserFact]
    public async Task A_paper_of_a_bibliography_has_its_authors_venue_and_fields()
    {
        IPage page = await Open($"{LibraryUrl}/papers/vaswani2017");

        Assert.Equal(["Ashish Vaswani, M. L. King, Jr., Google Brain", "NeurIPS, 2017"], await page.Locator(".byline").AllTextContentsAsync());
        await Expect(page.Locator("#facts")).ToContainTextAsync("5998–6008");
        await Expect(page.Locator("#facts")).ToContainTextAsync("LNCS");
        await Expect(page.Locator("#links a")).ToHaveAttributeAsync("href", "https://arxiv.org/abs/1706.03762");
        using var citation = JsonDocument.Parse((await page.Locator("#csl-json").TextContentAsync())!);
        Assert.Contains("Attention Is All You Need", citation.RootElement.ToString(), StringComparison.Ordinal);

        await page.GotoAsync($"{LibraryUrl}/papers/bare");
        await Expect(page.Locator("article")).ToContainTextAsync("The documents give no abstract.");
    }

    [BrowserFact]
    public async Task Any_key_leads_to_the_paper_and_a_wrong_one_to_the_nearest()
    {
        IPage page = await Open($"{PapersUrl}/papers?key=https://github.com/mlpen/Nystromformer");
        await Expect(page).ToHaveURLAsync($"{PapersUrl}/papers/{Nystromformer.Id}");

        IResponse? answer = await page.GotoAsync($"{PapersUrl}/papers/nystromfromer");
        Assert.Equal(404, answer!.Status);
        await page.GetByRole(AriaRole.Link, new() { Name = Nystromformer.Title }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Nystromformer.Title);
    }

    [BrowserFact]
    public async Task A_document_lists_its_papers_in_order_and_what_it_shares()
    {
        IPage page = await Open($"{PapersUrl}/documents");
        PaperDocument document = Papers.Documents.First(one => one.Curator is not null);
        await Expect(page.Locator("main")).ToContainTextAsync("718 entries, 623 distinct papers");
        Assert.Equal(5, await page.Locator("#documents li").CountAsync());

        await page.Locator("#documents").GetByRole(AriaRole.Link, new() { Name = document.Title }).ClickAsync();

        await Expect(page.Locator("#header")).ToHaveTextAsync($"{document.Count} papers, curated by {document.Curator}, {document.ListedOn}");
        Assert.Equal(document.Select(paper => paper.Title), await page.Locator("#papers li").AllTextContentsAsync());
        foreach (PaperDocument other in Papers.Documents.Where(other => other != document))
        {
            int shared = document.Distinct().Count(paper => other.Contains(paper));
            await Expect(page.Locator("#shared li", new() { HasText = other.Title }))
                .ToHaveTextAsync(shared == 0 ? [] : [$"{other.Title}: {shared} {(shared == 1 ? "paper" : "papers")}"]);
        }

        await page.GotoAsync($"{PapersUrl}/papers/{document[1].Id}");
        await page.Locator("#places a", new() { HasText = document.Title }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#r2$"));
    }
}
