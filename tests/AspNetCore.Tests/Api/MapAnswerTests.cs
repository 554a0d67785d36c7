using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace TypedCorpus.AspNetCore.Tests.Api;

[Collection(ExplorerGroup.Name)]
public sealed class MapAnswerTests(ExplorerFixture fixture)
{
    private static readonly Uri Address = new("/api/v1/map", UriKind.Relative);

    [Fact]
    public async Task Each_column_has_one_value_for_each_paper()
    {
        JsonElement papers = (await Answer()).GetProperty("papers");

        Assert.All(papers.EnumerateObject(), column => Assert.Equal(Papers.All.Count, column.Value.GetArrayLength()));
        Assert.Equal(Papers.All.Select(paper => paper.Id), papers.GetProperty("id").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(Papers.All.Select(paper => paper.Title), papers.GetProperty("title").EnumerateArray().Select(title => title.GetString()));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("y")]
    public async Task Coordinates_are_from_0_to_1_with_four_digits(string axis)
    {
        JsonElement papers = (await Answer()).GetProperty("papers");

        Assert.All(papers.GetProperty(axis).EnumerateArray(), coordinate =>
        {
            Assert.InRange(coordinate.GetDouble(), 0, 1);
            Assert.InRange(coordinate.GetRawText().Length, 1, "0.1234".Length);
        });
    }

    [Fact]
    public async Task A_paper_has_the_numbers_of_its_documents_and_of_its_related_papers()
    {
        JsonElement answer = await Answer();
        string?[] names = [.. answer.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("name").GetString())];

        for (int i = 0; i < Papers.All.Count; i++)
        {
            Assert.Equal(
                Papers.All[i].Appearances.Select(place => place.Document.Name).Distinct(),
                Numbers(answer, "documents", i).Select(number => names[number]));
            Assert.Equal(Papers.All[i].Related.Select(related => related.Paper.Index), Numbers(answer, "related", i));
        }
    }

    [Fact]
    public async Task The_regions_have_names_of_their_own_and_share_the_papers_out()
    {
        JsonElement[] regions = [.. (await Answer()).GetProperty("regions").EnumerateArray()];

        Assert.InRange(regions.Length, 10, 30);
        Assert.Equal(regions.Length, regions.Select(region => region.GetProperty("name").GetString()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.InRange(regions.Sum(region => region.GetProperty("count").GetInt32()), 0.9 * Papers.All.Count, Papers.All.Count);
        Assert.All(regions, region => Assert.InRange(region.GetProperty("x").GetDouble(), 0, 1));
    }

    [Fact]
    public async Task A_client_that_has_the_map_is_not_sent_it_again()
    {
        using HttpResponseMessage first = await fixture.Listings.Client.GetAsync(Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        using HttpResponseMessage second = await fixture.Listings.Client.SendAsync(request);

        Assert.Equal("application/json", first.Content.Headers.ContentType?.MediaType);
        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_page_asks_for_the_map_at_a_URL_that_may_be_kept_for_good()
    {
        string? source = (await fixture.Listings.Page("/map")).GetElementById("map")!.GetAttribute("data-source");
        using HttpResponseMessage answer = await fixture.Listings.Client.GetAsync(new Uri(source!, UriKind.Relative));

        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<int> Numbers(JsonElement answer, string column, int paper) =>
        answer.GetProperty("papers").GetProperty(column)[paper].EnumerateArray().Select(number => number.GetInt32());

    private Task<JsonElement> Answer() => fixture.Listings.Get("/api/v1/map");
}
