using System.Net;
using System.Text.Json;

namespace TypedCorpus.AspNetCore.Tests.Api;

/// <summary><c>/api/v1/papers</c> and <c>/api/v1/related</c>.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class PaperApiTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Fact]
    public async Task Each_paper_has_what_the_export_has_of_it()
    {
        foreach (ExplorerHost explorer in (ExplorerHost[])[fixture.Listings, fixture.Bibliography])
        {
            foreach (Paper paper in explorer.Site.Corpus)
            {
                JsonElement answer = await explorer.Get($"/api/v1/papers/{Uri.EscapeDataString(paper.Id)}");
                answer.AssertExtends(JsonSerializer.SerializeToElement(paper));
            }
        }
    }

    [Fact]
    public async Task Each_paper_has_its_citations_and_the_csharp_that_names_it()
    {
        foreach (Paper paper in Library.All)
        {
            JsonElement citations = (await fixture.Bibliography.Get($"/api/v1/papers/{paper.Id}")).GetProperty("citations");

            Assert.Equal(paper.ToBibTeX(), citations.Text("bibtex"));
            Assert.Equal(paper.ToRis(), citations.Text("ris"));
            Assert.Equal(paper.ToCslJson(), citations.Text("cslJson"));
            Assert.Equal(paper.ToMarkdownCitation(), citations.Text("markdown"));
        }

        Assert.Equal("Papers.Nystromformer", (await _explorer.Get($"/api/v1/papers/{Papers.Nystromformer.Id}")).Text("csharp"));
    }

    [Theory]
    [InlineData("Nyströmformer")]
    [InlineData("nyströmformer: a nyström-based algorithm for approximating self-attention")]
    [InlineData("github.com/mlpen/nystromformer")]
    [InlineData("https://github.com/mlpen/Nystromformer.git")]
    public async Task Any_key_finds_a_paper(string key)
    {
        JsonElement expected = await _explorer.Get($"/api/v1/papers/{Papers.Nystromformer.Id}");
        JsonElement answer = await _explorer.Get($"/api/v1/papers?key={Uri.EscapeDataString(key)}");

        Assert.True(JsonElement.DeepEquals(expected, answer));
        Assert.Equal(Papers.Nystromformer.Id, (await _explorer.Get($"/api/v1/related?key={Uri.EscapeDataString(key)}")).Text("id"));
    }

    [Fact]
    public async Task An_arXiv_number_finds_a_paper() =>
        Assert.Equal("vaswani2017", (await fixture.Bibliography.Get("/api/v1/papers/1706.03762")).Text("id"));

    [Theory]
    [InlineData("/api/v1/papers/nystromfomer")]
    [InlineData("/api/v1/papers?key=nystromfomer")]
    [InlineData("/api/v1/related/nystromfomer")]
    [InlineData("/api/v1/related?key=nystromfomer")]
    public async Task An_unknown_key_is_answered_with_those_near_to_it(string url)
    {
        JsonElement problem = await _explorer.Get(url, HttpStatusCode.NotFound);

        Assert.Equal("No paper has the id, name, title or link 'nystromfomer'.", problem.Text("detail"));
        Assert.Equal([Papers.Ids.Nystromformer], problem.List("suggestions").Select(key => key.GetString()));
    }

    [Fact]
    public async Task A_key_near_to_none_has_no_suggestions() =>
        Assert.False((await _explorer.Get("/api/v1/papers/0000000000000000", HttpStatusCode.NotFound)).Has("suggestions"));

    [Theory]
    [InlineData("/api/v1/papers")]
    [InlineData("/api/v1/related?key=")]
    public async Task Without_a_key_one_is_asked_for(string url) =>
        Assert.Equal("'key' must be the id, name, title or link of a paper.", await _explorer.Problem(url, HttpStatusCode.BadRequest));

    [Fact]
    public async Task The_nearest_papers_are_those_of_the_corpus()
    {
        foreach (Paper paper in Papers.All.Where(paper => paper.Index % 20 == 0))
        {
            JsonElement answer = await _explorer.Get($"/api/v1/related/{paper.Id}");

            Assert.Equal(paper.Related.Count, answer.Number("total"));
            Assert.Equal(paper.Related.Select(related => related.Paper.Id), answer.Texts("papers", "id"));
            Assert.All(paper.Related.Zip(answer.List("papers")), pair => pair.Second.AssertExtends(JsonSerializer.SerializeToElement(pair.First)));
        }

        Assert.Equal(
            Papers.Nystromformer.Related.Skip(2).Take(3).Select(related => related.Paper.Id),
            (await _explorer.Get($"/api/v1/related/{Papers.Ids.Nystromformer}?limit=3&offset=2")).Texts("papers", "id"));
        await _explorer.Problem($"/api/v1/related/{Papers.Ids.Nystromformer}?limit=0", HttpStatusCode.BadRequest);
    }
}
