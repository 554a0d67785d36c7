using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace TypedCorpus.AspNetCore.Tests.Api;

/// <summary><c>/api/v1/search</c>.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class SearchApiTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Theory]
    [InlineData("linear attention -vision")]
    [InlineData("\"speech recognition\" conv*")]
    [InlineData("title:nyströmformer")]
    [InlineData("zebra attention conformer")]
    [InlineData("nystrofmormer attention")]
    [InlineData("nystrofmormer")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a%20b&c#d")]
    public async Task It_finds_what_the_corpus_finds(string query)
    {
        SearchResults expected = Papers.Search(query, new() { Limit = SearchOptions.MaxLimit });
        JsonElement answer = await Search($"q={Uri.EscapeDataString(query)}&limit=100");

        Assert.Equal(query, answer.Text("query"));
        Assert.Equal(expected.Count, answer.Number("total"));
        Assert.Equal(expected.IsRelaxed, answer.GetProperty("relaxed").GetBoolean());
        Assert.Equal(expected.IsCorrected, answer.GetProperty("corrected").GetBoolean());
        Assert.Equal(expected.GetSuggestion(), answer.Text("didYouMean"));
        Assert.All(JsonSerializer.SerializeToElement(expected).EnumerateObject(), member => Assert.True(answer.Has(member.Name), member.Name));
        Assert.All(expected.AsEnumerable().Take(100).Zip(answer.List("hits")), pair => AssertHit(pair.First, pair.Second));
        Assert.Equal(Math.Min(100, expected.Count), answer.List("hits").Length);
    }

    [Fact]
    public async Task What_was_not_understood_is_said_by_the_api_and_on_the_page()
    {
        const string Query = "topic:vision year:soon";
        SearchResults expected = Papers.Search(Query, new() { Limit = SearchOptions.MaxLimit });
        Assert.Equal(2, expected.Notes.Count);

        JsonElement notes = (await Search($"q={Uri.EscapeDataString(Query)}")).GetProperty("notes");
        Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(expected).GetProperty("notes"), notes), $"{notes}");
        string page = (await _explorer.Page($"/?q={Uri.EscapeDataString(Query)}")).Body!.TextContent;
        Assert.All(expected.Notes, note => Assert.Contains(note.ToString(), page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_marks_authors_and_the_venue()
    {
        IElement byline = Assert.Single((await fixture.Bibliography.Page("/?q=author:vaswani+neurips")).QuerySelectorAll(".byline"));
        Assert.Equal("Ashish Vaswani, M. L. King, Jr., Google Brain. NeurIPS", byline.TextContent);
        Assert.Equal(["Vaswani", "NeurIPS"], byline.QuerySelectorAll("mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task The_last_word_may_go_on_while_it_is_typed()
    {
        string[] expected = [.. Papers.Search("linear atten", new() { Limit = 20, AsYouType = true }).AsEnumerable().Select(hit => hit.Paper.Id)];

        Assert.Equal(expected, (await Search("q=linear+atten&asYouType=true")).Texts("hits", "id"));
        Assert.NotEqual(expected, (await Search("q=linear+atten&asYouType=false")).Texts("hits", "id"));
    }

    [Theory]
    [InlineData("newest", SearchOrder.Newest)]
    [InlineData("title", SearchOrder.Title)]
    [InlineData("corpus", SearchOrder.Corpus)]
    public async Task The_order_is_that_of_the_corpus_s_search(string name, SearchOrder order)
    {
        var options = new SearchOptions { OrderBy = order, Limit = 20, Filter = new() { Predicate = paper => paper.Repositories.Count > 0 } };
        SearchResults expected = Papers.Search("linear attention", options);
        JsonElement answer = await Search($"q=linear+attention&code=yes&order={name}");

        Assert.Equal(expected.AsEnumerable().Select(hit => hit.Paper.Id), answer.Texts("hits", "id"));
        Assert.Equal(expected.TotalCount, answer.Number("total"));
        Assert.Contains(
            $"<option value=\"{name}\" selected",
            await _explorer.Client.GetStringAsync($"/?q=linear+attention&order={name}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_papers_have_an_order_too() => Assert.Equal(
        Papers.All.Select(paper => paper.Title).Order(StringComparer.OrdinalIgnoreCase).Take(20),
        (await Search("order=title")).Texts("hits", "title"));

    [Fact]
    public async Task A_list_is_given_part_by_part()
    {
        string[] all = (await Search("q=attention&limit=100")).Texts("hits", "id");
        var parts = new List<string>();
        for (int offset = 0; offset < 100; offset += 7)
            parts.AddRange((await Search($"q=attention&limit=7&offset={offset}")).Texts("hits", "id"));

        Assert.Equal(all, parts.Take(100));
        Assert.Empty((await Search("q=attention&offset=10000")).List("hits"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=%20")]
    public async Task Without_words_all_papers_are_listed_in_their_order(string query)
    {
        JsonElement answer = await Search(query);

        Assert.Equal(Papers.All.Count, answer.Number("total"));
        Assert.Equal(Papers.All.Take(20).Select(paper => paper.Id), answer.Texts("hits", "id"));
        Assert.All(answer.List("hits"), hit => Assert.False(hit.Has("score") || hit.Has("snippet")));
    }

    [Fact]
    public async Task The_time_is_in_a_header_and_not_in_the_body()
    {
        using HttpResponseMessage first = await _explorer.Client.GetAsync("/api/v1/search?q=vision");
        using HttpResponseMessage second = await _explorer.Client.GetAsync("/api/v1/search?q=vision");

        Assert.Matches(@"^search;dur=\d+\.\d{3}$", Assert.Single(first.Headers.GetValues("Server-Timing")));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("limit=0", "'limit' must be a number from 1 to 100.")]
    [InlineData("limit=101", "'limit' must be a number from 1 to 100.")]
    [InlineData("limit=ten", "'limit' must be a number from 1 to 100.")]
    [InlineData("limit=1&limit=2", "'limit' must be a number from 1 to 100.")]
    [InlineData("offset=-1", "'offset' must be a number from 0 to 10000.")]
    [InlineData("offset=10001", "'offset' must be a number from 0 to 10000.")]
    [InlineData("offset=99999999999", "'offset' must be a number from 0 to 10000.")]
    [InlineData("order=best", "'order' must be one of relevance, newest, oldest, title, corpus.")]
    [InlineData("asYouType=perhaps", "'asYouType' must be true or false.")]
    public async Task What_is_out_of_bounds_is_refused(string query, string detail) =>
        Assert.Equal(detail, await _explorer.Problem($"/api/v1/search?{query}", HttpStatusCode.BadRequest));

    [Fact]
    public async Task Too_long_a_query_is_refused()
    {
        await Search($"q={new string('a', 500)}");
        Assert.Equal(
            "'q' has 501 characters; the maximum is 500.",
            await _explorer.Problem($"/api/v1/search?q={new string('a', 501)}", HttpStatusCode.BadRequest));
        Assert.Equal(
            "'host' has 51 values; the maximum is 50.",
            await _explorer.Problem($"/api/v1/search?{string.Join('&', Enumerable.Range(0, 51).Select(i => $"host={i}"))}", HttpStatusCode.BadRequest));
    }

    private Task<JsonElement> Search(string query) => _explorer.Get($"/api/v1/search?{query}");

    private static void AssertHit(SearchHit expected, JsonElement hit)
    {
        hit.AssertExtends(JsonSerializer.SerializeToElement(expected));
        Assert.Equal($"papers/{Uri.EscapeDataString(expected.Paper.Id)}", hit.Text("page"));
    }
}
