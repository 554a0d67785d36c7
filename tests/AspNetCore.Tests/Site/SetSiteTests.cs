using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Tests.Site;

/// <summary>The explorer of a set: papers that two corpora share, that have one id, and documents of one name.</summary>
public sealed class SetSiteTests : IAsyncLifetime
{
    private ExplorerHost _host = null!;

    private CorpusSet Set => (CorpusSet)_host.Site.Corpus;

    public async Task InitializeAsync() => _host = await ExplorerHost.ServeSet(
        [new("library.json", """
            [{"title": "Linear attention for long texts", "abstract": "Linear attention of long texts in linear time.", "doi": "10.1001/a", "year": 2020},
             {"title": "Sparse attention for long texts", "abstract": "Sparse attention, which reads long texts.", "doi": "10.1001/b", "year": 2021},
             {"title": "A survey of kernels", "abstract": "Kernels, measured.", "doi": "10.1001/c", "year": 2019}]
            """)],
        [new("library.json", """
            [{"title": "Attention with kernels", "abstract": "Linear attention by kernels over long texts.", "doi": "10.1002/a", "year": 2020},
             {"title": "Linear attention for long texts", "abstract": "Linear attention of long texts in linear time.", "doi": "10.1001/a", "year": 2020},
             {"title": "A survey of kernels", "abstract": "Kernels, compared.", "doi": "10.1002/c", "year": 2023}]
            """),
         new("more.json", """[{"title": "Long texts", "abstract": "Attention, sparse and linear.", "doi": "10.1002/d", "year": 2023}]""")]);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Each_paper_has_a_page_and_an_answer_of_its_own()
    {
        string[] urls = [.. Set.Select(paper => PaperUrl.Of(_host.Site, paper))];
        Assert.Equal(6, urls.Distinct().Count());
        for (int i = 0; i < urls.Length; i++)
        {
            IHtmlDocument page = await _host.Page("/" + urls[i]);
            Assert.Contains(Set[i].Doi!, page.QuerySelector("#bibtex")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(Set[i].Doi, (await _host.Get("/api/v1/" + urls[i])).GetProperty("doi").GetString());
        }
    }

    [Fact]
    public async Task Documents_of_one_name_have_pages_of_their_own()
    {
        string[] urls = [.. Set.Documents.Select(document => PaperUrl.Of(_host.Site, document))];
        Assert.Equal(3, urls.Distinct().Count());
        Assert.Equal(["Linear attention for long texts", "Sparse attention for long texts", "A survey of kernels"], await Titles(urls[0]));
        Assert.Equal(["Attention with kernels", "Linear attention for long texts", "A survey of kernels"], await Titles(urls[1]));

        async Task<string[]> Titles(string url) =>
            [.. (await _host.Page("/" + url)).QuerySelectorAll("#papers li").Select(item => item.TextContent)];
    }

    [Fact]
    public async Task Each_link_of_each_page_leads_somewhere()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>(["/"]);
        while (left.TryDequeue(out string? url))
        {
            IHtmlDocument page = await _host.Page(url);
            foreach (string link in page.QuerySelectorAll("a[href]").Select(anchor => anchor.GetAttribute("href")!))
            {
                var target = new Uri(new Uri(_host.Url + "/"), link);
                bool isPage = target.AbsolutePath.StartsWith("/papers", StringComparison.Ordinal)
                    || target.AbsolutePath.StartsWith("/documents", StringComparison.Ordinal);
                if (target.Authority == new Uri(_host.Url).Authority && isPage && seen.Add(target.PathAndQuery))
                    left.Enqueue(target.PathAndQuery);
            }
        }

        Assert.Superset(Set.Select(paper => "/" + PaperUrl.Of(_host.Site, paper)).ToHashSet(StringComparer.Ordinal), seen);
    }

    [Fact]
    public async Task The_pages_before_and_after_are_those_of_the_document()
    {
        IHtmlDocument page = await _host.Page("/" + PaperUrl.Of(_host.Site, Set.Corpora[1][1], Set.Documents[1]));

        Assert.Equal("Attention with kernels", page.QuerySelector("#neighbours a[rel=prev] bdi")!.TextContent);
        Assert.Equal("A survey of kernels", page.QuerySelector("#neighbours a[rel=next] bdi")!.TextContent);
        Assert.Equal(PaperUrl.Of(_host.Site, Set.Corpora[1][2]), page.QuerySelector("#neighbours a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Related_papers_are_those_of_the_set()
    {
        foreach (Paper paper in Set)
        {
            JsonElement answer = await _host.Get($"/api/v1/related?key={Uri.EscapeDataString(_host.Site.Keys.Of(paper))}");
            Assert.Equal(
                Set.GetRelated(paper).Select(related => PaperUrl.Of(_host.Site, related.Paper)),
                answer.GetProperty("papers").EnumerateArray().Select(related => related.GetProperty("page").GetString()));
        }
    }

    [Fact]
    public async Task The_map_has_each_paper_once()
    {
        JsonElement map = await _host.Get("/api/v1/map");
        JsonElement papers = map.GetProperty("papers");

        Assert.Equal(Set.Select(_host.Site.Keys.Of), papers.GetProperty("id").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal([[0, 1], [0], [0], [1], [1], [2]], papers.GetProperty("documents").EnumerateArray().Select(
            documents => documents.EnumerateArray().Select(number => number.GetInt32()).ToArray()));
        Assert.Equal("[0,3]", await _host.Client.GetStringAsync("/map/hits?q=linear+kernels+OR+linear+time"));
    }

    [Fact]
    public async Task Filters_count_each_paper_once()
    {
        JsonElement answer = await _host.Get("/api/v1/search?q=attention&year=2020");

        Assert.Equal(2, answer.GetProperty("total").GetInt32());
        JsonElement years = answer.GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("name").GetString() == "year");
        Assert.Equal(
            [("2020", 2), ("2021", 1), ("2023", 1)],
            years.GetProperty("values").EnumerateArray().Select(
                value => (value.GetProperty("value").GetString()!, value.GetProperty("papers").GetInt32())));
    }

    [Fact]
    public async Task The_sitemap_lists_each_page_once()
    {
        string[] urls = [.. XDocument.Parse(await _host.Client.GetStringAsync("/sitemap.xml")).Descendants().Where(node => node.Name.LocalName == "loc").Select(node => node.Value)];

        Assert.Equal(3 + 3 + 6, urls.Length);
        Assert.Equal(urls.Length, urls.Distinct().Count());
    }
}
