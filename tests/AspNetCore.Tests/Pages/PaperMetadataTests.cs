using System.Text.Json;
using AngleSharp.Html.Dom;
using TypedCorpus.AspNetCore.Pages;
using TypedCorpus.AspNetCore.Querying;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>What reference managers, search engines and previews of links read of a page.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class PaperMetadataTests(ExplorerFixture fixture)
{
    [Fact]
    public async Task A_paper_has_the_tags_of_highwire_press_and_dublin_core()
    {
        IHtmlDocument page = await fixture.Bibliography.Page("/papers/vaswani2017");

        Assert.Equal(
            [
                ("citation_title", "Attention Is All You Need"),
                ("citation_author", "Vaswani, Ashish"),
                ("citation_author", "King Jr., M. L."),
                ("citation_author", "Google Brain"),
                ("citation_publication_date", "2017/12"),
                ("citation_conference_title", "NeurIPS"),
                ("citation_volume", "30"),
                ("citation_firstpage", "5998"),
                ("citation_lastpage", "6008"),
                ("citation_arxiv_id", "1706.03762"),
                ("citation_keywords", "attention"),
                ("DC.title", "Attention Is All You Need"),
                ("DC.creator", "Vaswani, Ashish"),
                ("DC.creator", "King Jr., M. L."),
                ("DC.creator", "Google Brain"),
                ("DC.date", "2017-12"),
                ("DC.identifier", "https://arxiv.org/abs/1706.03762"),
                ("DC.source", "NeurIPS"),
                ("DC.subject", "attention"),
            ],
            Tags(page).Where(tag => tag.Name is ['c', 'i', 't', ..] or ['D', 'C', '.', ..]));
        Assert.Equal($"{fixture.Bibliography.Url}/papers/vaswani2017", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_paper_is_described_in_json_ld()
    {
        IHtmlDocument page = await fixture.Bibliography.Page("/papers/vaswani2017");
        string text = Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent;

        Assert.DoesNotContain('<', text);
        JsonElement article = JsonDocument.Parse(text).RootElement;
        Assert.Equal("ScholarlyArticle", article.GetProperty("@type").GetString());
        Assert.Equal("Attention Is All You Need", article.GetProperty("name").GetString());
        Assert.Equal(Library.All.Find("vaswani2017")!.Abstract, article.GetProperty("abstract").GetString());
        Assert.Equal(
            [("Person", "Ashish Vaswani"), ("Person", "M. L. King, Jr."), ("Organization", "Google Brain")],
            article.GetProperty("author").EnumerateArray()
                .Select(author => (author.GetProperty("@type").GetString(), author.GetProperty("name").GetString())));
        Assert.Equal("2017-12", article.GetProperty("datePublished").GetString());
        Assert.Equal("NeurIPS", article.GetProperty("isPartOf").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("</script><script>x()</script>")]
    [InlineData("<!--<script>")]
    [InlineData("]]>&lt;\u2028\u0085\"'\\")]
    public void No_text_ends_the_element_of_the_json(string text)
    {
        string element = Html.Json(json => json.WriteStringValue(text)).ToString();
        string inside = element[(element.IndexOf('>', StringComparison.Ordinal) + 1)..element.LastIndexOf('<')];

        Assert.Equal(-1, inside.AsSpan().IndexOfAny('<', '>', '&'));
        Assert.Equal(text, JsonDocument.Parse(inside).RootElement.GetString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/documents")]
    [InlineData("/map")]
    [InlineData("/papers/vaswani2017")]
    [InlineData("/papers/bare")]
    public async Task Every_page_has_a_description_and_a_preview(string path)
    {
        IHtmlDocument page = await fixture.Bibliography.Page(path);

        Assert.InRange(Assert.Single(Tags(page), tag => tag.Name == "description").Content.Length, 10, 250);
        Assert.Equal(page.Title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal("Library", page.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content"));
    }

    [Fact]
    public void What_related_papers_have_in_common_is_in_both()
    {
        Assert.All(Papers.All.Take(100).SelectMany(paper => paper.Related.Select(related => (paper, related.Paper))), pair =>
        {
            (Paper one, Paper other) = pair;
            string[] terms = [.. SharedTerms.Of(one, other)];
            Assert.Equal(terms.Distinct(StringComparer.OrdinalIgnoreCase), terms);
            Assert.All(terms, term => Assert.Contains(term, Text(one), StringComparison.OrdinalIgnoreCase));
            Assert.All(terms, term => Assert.Contains(term, Text(other), StringComparison.OrdinalIgnoreCase));
        });
        Assert.Contains(Papers.Nystromformer.Related, related => SharedTerms.Of(Papers.Nystromformer, related.Paper).Any());

        static string Text(Paper paper) => $"{paper.Title}\n{paper.Abstract}\n{string.Join('\n', paper.Terms)}";
    }

    private static IEnumerable<(string Name, string Content)> Tags(IHtmlDocument page) =>
        page.QuerySelectorAll("meta[name][content]").Select(tag => (tag.GetAttribute("name")!, tag.GetAttribute("content")!));
}
