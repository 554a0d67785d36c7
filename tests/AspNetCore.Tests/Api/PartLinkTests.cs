using System.Text.Json;

namespace TypedCorpus.AspNetCore.Tests.Api;

/// <summary>The header <c>Link</c>, which leads from a part of a list to the others.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class PartLinkTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Theory]
    [InlineData("/api/v1/search?q=attention&limit=50", "hits")]
    [InlineData("/api/v1/search?q=%22linear%20attention%22&code=yes&code=no&limit=3", "hits")]
    [InlineData("/api/v1/documents?limit=2", "documents")]
    [InlineData("/api/v1/documents/001_a00d62d0b4f92219.txt?limit=50", "papers")]
    [InlineData("/api/v1/related?key=Nystromformer&limit=4", "papers")]
    public async Task Following_next_gives_the_whole_list_and_prev_leads_back(string url, string list)
    {
        var there = new List<string>();
        Dictionary<string, string> links = await Read(url, list, there);
        Assert.False(links.ContainsKey("prev") || links.ContainsKey("first"));
        Assert.True(links.ContainsKey("last"));
        string last = url;
        while (links.TryGetValue("next", out string? next))
            links = await Read(last = new Uri(new Uri("http://a" + last), next).PathAndQuery, list, there);
        Assert.False(links.ContainsKey("last"));
        Assert.Equal(there.Count, there.Distinct().Count());
        Assert.Equal((await _explorer.Get(url)).Has("total") ? (await _explorer.Get(url)).Number("total") : there.Count, there.Count);

        var back = new List<string>();
        while (links.TryGetValue("prev", out string? previous))
            links = await Read(last = new Uri(new Uri("http://a" + last), previous).PathAndQuery, list, back);
        Assert.NotEmpty(back);
        Assert.Empty(back.Except(there));
    }

    [Theory]
    [InlineData("/api/v1/search?q=nystr%C3%B6mformer&limit=100")]
    [InlineData("/api/v1/search?q=zzzzzzzzz")]
    [InlineData("/api/v1/papers/conformer")]
    public async Task A_whole_answer_has_no_links(string url)
    {
        using HttpResponseMessage response = await _explorer.Client.GetAsync(url);
        Assert.False(response.Headers.Contains("Link"));
    }

    [Fact]
    public async Task Behind_the_end_the_links_lead_back()
    {
        using HttpResponseMessage response = await _explorer.Client.GetAsync("/api/v1/documents?limit=2&offset=100");
        Assert.Equal("<?limit=2&offset=0>; rel=\"first\", <?limit=2&offset=4>; rel=\"prev\"", Assert.Single(response.Headers.GetValues("Link")));
    }

    private async Task<Dictionary<string, string>> Read(string url, string list, List<string> items)
    {
        using HttpResponseMessage response = await _explorer.Client.GetAsync(url);
        JsonElement answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        items.AddRange(answer.List(list).Select(item => item.GetRawText()));
        return response.Headers.TryGetValues("Link", out IEnumerable<string>? values)
            ? values.Single().Split(", ").Select(link => link.Split(">; rel=")).ToDictionary(parts => parts[1].Trim('"'), parts => parts[0][1..])
            : [];
    }
}
