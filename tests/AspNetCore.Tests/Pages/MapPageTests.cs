using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TypedCorpus.AspNetCore.Pages;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Tests.Pages;

[Collection(ExplorerGroup.Name)]
public sealed class MapPageTests(ExplorerFixture fixture)
{
    // The titles of each document, read independently of the generator.
    private static readonly HashSet<string>[] Titles =
    [
        .. Oracle.Entries.GroupBy(entry => entry.Document).Select(entries => entries.Select(entry => entry.Title).ToHashSet(StringComparer.Ordinal)),
    ];

    [Fact]
    public async Task The_picture_has_a_place_for_each_paper_and_a_title()
    {
        IHtmlDocument page = await fixture.Listings.Page("/map");
        IElement picture = page.GetElementById("map-picture")!;

        int[] points = [.. picture.QuerySelectorAll("polyline[marker-mid^='url(#m']").Select(line => Points(line).Count())];
        Assert.Equal(Papers.All.Count, points.Sum());
        Assert.Equal("img", picture.GetAttribute("role"));
        Assert.Equal(picture.GetAttribute("aria-labelledby"), picture.QuerySelector("title")!.Id);
        Assert.Contains("623 papers", picture.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_places_of_the_picture_are_inside_of_it()
    {
        IHtmlDocument page = await fixture.Listings.Page("/map");
        double[] box = Numbers(page.GetElementById("map-picture")!.GetAttribute("viewBox")!);

        Assert.All(page.QuerySelectorAll("#map-picture polyline").SelectMany(Points), point =>
        {
            Assert.InRange(point.X, box[0], box[0] + box[2]);
            Assert.InRange(point.Y, box[1], box[1] + box[3]);
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/documents")]
    [InlineData("/map")]
    [InlineData("/papers/nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention")]
    public async Task Nothing_in_a_page_is_what_the_content_security_policy_forbids(string path)
    {
        IHtmlDocument page = await fixture.Listings.Page(path);

        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src], [type='application/ld+json'])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        string?[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Each_document_has_its_papers_counted_there_alone_and_shared()
    {
        IElement[] rows = [.. (await fixture.Listings.Page("/documents")).QuerySelectorAll("#sizes tbody tr")];

        Assert.Equal(Titles.Length, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            int only = Titles[i].Count(title => Titles.Count(document => document.Contains(title)) == 1);
            Assert.Equal([Titles[i].Count, only, Titles[i].Count - only], Cells(rows[i]));
        }
    }

    [Fact]
    public async Task The_matrix_has_the_number_of_papers_that_two_documents_share()
    {
        IElement[] rows = [.. (await fixture.Listings.Page("/documents")).QuerySelectorAll("#shared tbody tr")];

        for (int i = 0; i < Titles.Length; i++)
        {
            int[] shared = [.. Titles.Where((_, other) => other != i).Select(other => other.Intersect(Titles[i]).Count())];
            Assert.Equal(shared, Cells(rows[i]));
        }
    }

    [Fact]
    public async Task The_sets_of_documents_share_out_all_papers()
    {
        IElement[] rows = [.. (await fixture.Listings.Page("/documents")).QuerySelectorAll("#sets tbody tr")];
        Dictionary<string, int> naive = Titles.SelectMany(titles => titles).Distinct()
            .GroupBy(title => string.Concat(Titles.Select(titles => titles.Contains(title) ? 'x' : '-')))
            .ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(Papers.All.Count, naive.Values.Sum());
        Assert.Equal(naive.Count, rows.Length);
        Assert.All(rows, row =>
        {
            string key = string.Concat(row.QuerySelectorAll("td:not(.measure)").Select(cell => cell.TextContent.Trim() == "yes" ? 'x' : '-'));
            Assert.Equal(naive[key], Number(row.QuerySelector(".measure")!.TextContent));
        });
    }

    [Fact]
    public async Task A_key_phrase_leads_to_as_many_papers_as_its_share_says()
    {
        IHtmlDocument page = await fixture.Listings.Page("/documents");
        IElement[] cards = [.. page.QuerySelectorAll("[aria-labelledby=terms] .cards li")];

        for (int i = 0; i < cards.Length; i++)
        {
            Assert.Equal(Papers.All.Documents.ElementAt(i).Terms, cards[i].QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
            IElement row = cards[i].QuerySelector("tbody tr")!;
            IHtmlDocument found = await fixture.Listings.Page(row.QuerySelector("a")!.GetAttribute("href")!);
            double papers = Number(found.GetElementById("summary")!.TextContent.Split(' ')[0]);
            Assert.Equal(Math.Round(100 * papers / Titles[i].Count), Number(row.QuerySelector("td")!.TextContent.TrimEnd('%')));
        }
    }

    [Fact]
    public async Task The_regions_stand_in_a_table_with_papers_of_their_middle()
    {
        IElement[] rows = [.. (await fixture.Listings.Page("/map")).QuerySelectorAll("#regions tbody tr")];

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelectorAll("td li a")));
    }

    [Fact]
    public async Task A_region_has_no_name_that_would_fit_any_other()
    {
        IHtmlDocument page = await fixture.Listings.Page("/map");
        string[] names = [.. page.QuerySelectorAll("#regions tbody th").Select(name => name.TextContent)];

        Assert.Contains("depth estimation", names);
        Assert.Empty(names.Intersect(["hierarchical", "element-wise", "propagation", "space", "attention", "transformer"]));
        Assert.Equal(names, page.QuerySelectorAll("#map-topics a").Select(topic => topic.TextContent));
    }

    [Fact]
    public async Task The_hits_of_a_query_are_numbers_of_papers()
    {
        int[] hits = JsonSerializer.Deserialize<int[]>(await fixture.Listings.Client.GetStringAsync("/map/hits?q=nystromf"))!;
        Assert.Equal(Papers.All.Search("nystromf", new() { AsYouType = true }).GetPapers().Select(paper => paper.Index), hits);
        Assert.NotEmpty(hits);
        using HttpResponseMessage answer = await fixture.Listings.Client.GetAsync("/map/hits?q=" + new string('a', CorpusQuery.MaxTextLength + 1));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Each_link_to_a_search_is_a_query_that_is_allowed()
    {
        string word = new('w', CorpusQuery.MaxTextLength + 1);
        var papers = Enumerable.Range(0, 3).Select(number => new { title = $"Paper {number} of {word}", @abstract = $"The {word} of {number}." });
        await using ExplorerHost host = await ExplorerHost.Serve(new TestDocument("long.json", JsonSerializer.Serialize(papers)));
        Assert.Contains(host.Site.Corpus.Documents[0].Terms, term => term.Length > CorpusQuery.MaxTextLength);

        IElement[] links =
        [
            .. (await host.Page("/map")).QuerySelectorAll("#regions a, #map-topics a"),
            .. (await host.Page("/documents")).QuerySelectorAll(".plot.terms a"),
            .. (await host.Page("/")).QuerySelectorAll("#topics a, #examples a"),
        ];
        foreach (IElement link in links)
            Assert.NotNull(await host.Page("/" + link.GetAttribute("href")));
    }

    [Fact]
    public void A_corpus_of_two_papers_in_one_document_has_a_map_too()
    {
        var library = new CorpusSite(Library.All, new() { Ids = typeof(Library.Ids) });
        IHtmlDocument page = new HtmlParser().ParseDocument(MapPage.Render(library).Content.ToString());

        Assert.Equal(2, Points(page.QuerySelector("#map-picture polyline")!).Distinct().Count());
        page = new HtmlParser().ParseDocument(DocumentPages.RenderAll(library).Content.ToString());
        Assert.Equal([2, 2, 0], Cells(page.QuerySelector("#sizes tbody tr")!));
        Assert.Null(page.GetElementById("sets"));
    }

    private static IEnumerable<(double X, double Y)> Points(IElement line) =>
        Numbers(line.GetAttribute("points")!).Chunk(2).Select(pair => (pair[0], pair[1]));

    private static double[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static IEnumerable<int> Cells(IElement row) =>
        row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).Where(text => text != "–").Select(Number);

    private static int Number(string text) => int.Parse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
