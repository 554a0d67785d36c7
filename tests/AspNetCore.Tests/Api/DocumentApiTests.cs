using System.Net;
using System.Text.Json;

namespace TypedCorpus.AspNetCore.Tests.Api;

/// <summary><c>/api/v1/documents</c>.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class DocumentApiTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Fact]
    public async Task The_documents_are_listed_with_what_their_headers_say()
    {
        JsonElement answer = await _explorer.Get("/api/v1/documents");
        JsonElement last = answer.List("documents")[^1];

        Assert.Equal(5, answer.Number("total"));
        Assert.Equal(Oracle.Entries.Select(entry => entry.Document).Distinct(), answer.Texts("documents", "name"));
        Assert.Equal(Oracle.Entries.CountBy(entry => entry.Document).Select(pair => pair.Value), answer.List("documents").Select(document => document.Number("total")));
        Assert.Equal("AK and the research community", last.Text("curator"));
        Assert.Equal("""{"month":3,"day":12}""", last.GetProperty("listedOn").GetRawText());
        Assert.Equal(Papers.Documents[^1].Terms, last.List("terms").Select(term => term.GetString()));
        Assert.False(answer.List("documents")[0].Has("curator"));
        Assert.Equal(
            answer.Texts("documents", "name")[1..3], (await _explorer.Get("/api/v1/documents?limit=2&offset=1")).Texts("documents", "name"));
    }

    [Fact]
    public async Task A_document_has_its_papers_in_their_listed_order()
    {
        foreach (IGrouping<string, OracleEntry> document in Oracle.Entries.GroupBy(entry => entry.Document))
        {
            var papers = new List<JsonElement>();
            for (int offset = 0; offset < document.Count(); offset += 100)
                papers.AddRange((await _explorer.Get($"/api/v1/documents/{document.Key}?limit=100&offset={offset}")).List("papers"));

            Assert.Equal(
                document.Select(entry => (entry.Rank, entry.Line, entry.Title)),
                papers.Select(paper => (paper.Number("rank"), paper.Number("line"), RawTitle(paper.Text("id"), document.Key, paper.Number("rank")))));
            Assert.All(papers, paper => Assert.Equal(Papers.All[paper.Text("id")].Title, paper.Text("title")));
        }
    }

    [Fact]
    public async Task Documents_say_what_they_share()
    {
        ILookup<string, string> titles = Oracle.Entries.ToLookup(entry => entry.Document, entry => Papers.All[entry.Title].Id);
        foreach (IGrouping<string, string> document in titles)
        {
            JsonElement answer = await _explorer.Get($"/api/v1/documents/{document.Key}");

            JsonElement whole = JsonSerializer.SerializeToElement(Papers.Documents.Single(each => each.Name == document.Key));
            Assert.All(whole.EnumerateObject().Where(member => member.Name != "papers"), member => Assert.True(
                JsonElement.DeepEquals(member.Value, answer.GetProperty(member.Name)), member.Name));
            Assert.Equal(
                titles.Where(other => other.Key != document.Key)
                    .Select(other => (other.Key, Papers: other.Intersect(document).Count()))
                    .Where(other => other.Papers > 0),
                answer.List("shared").Select(other => (other.Text("name"), other.Number("papers"))));
        }
    }

    [Fact]
    public async Task A_name_may_stand_behind_the_question_mark()
    {
        JsonElement answer = await _explorer.Get("/api/v1/documents/004_7b41fa843dd8a985.txt?limit=3");

        Assert.True(JsonElement.DeepEquals(answer, await _explorer.Get("/api/v1/documents?name=004_7b41fa843dd8a985.txt&limit=3")));
        Assert.Equal(3, answer.List("papers").Length);
    }

    [Theory]
    [InlineData("/api/v1/documents/004_7b41fa843dd8a984.txt")]
    [InlineData("/api/v1/documents?name=004_7b41fa843dd8a984.txt")]
    public async Task An_unknown_name_is_answered_with_those_near_to_it(string url)
    {
        JsonElement problem = await _explorer.Get(url, HttpStatusCode.NotFound);

        Assert.Equal("There is no document '004_7b41fa843dd8a984.txt'.", problem.Text("detail"));
        Assert.Equal(["004_7b41fa843dd8a985.txt"], problem.List("suggestions").Select(name => name.GetString()));
    }

    [Theory]
    [InlineData("/api/v1/documents?limit=0")]
    [InlineData("/api/v1/documents/004_7b41fa843dd8a985.txt?limit=101")]
    public async Task What_is_out_of_bounds_is_refused(string url) =>
        Assert.Equal("'limit' must be a number from 1 to 100.", await _explorer.Problem(url, HttpStatusCode.BadRequest));

    /// <summary>Gets the title in a document; a paper has the title of its first appearance.</summary>
    private static string RawTitle(string id, string document, int rank) => Oracle.Entries
        .First(entry => entry.Document == document && entry.Rank == rank && Papers.All[entry.Title].Id == id).Title;
}
