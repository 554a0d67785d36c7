namespace TypedCorpus.AspNetCore.Tests.Http;

/// <summary>What takes long to make holds up nobody else.</summary>
public sealed class SlowMapTests
{
    private const int Visitors = 60;

    [Fact]
    public async Task While_the_map_is_made_once_for_all_searches_are_answered()
    {
        using var corpus = new GatedCorpus();
        await using var explorer = new ExplorerHost(new(corpus, new()));
        await explorer.Start();
        await explorer.Get("/api/v1/search?q=attention");

        corpus.Close();
        Task<HttpResponseMessage>[] maps =
        [
            .. Enumerable.Range(0, Visitors).Select(i => explorer.Client.GetAsync(i % 2 == 0 ? "/map" : "/api/v1/map")),
        ];
        await corpus.SomebodyWaits;
        for (int i = 0; i < Visitors; i++)
            await explorer.Get($"/api/v1/search?q=attention&limit={i + 1}");

        Assert.All(maps, map => Assert.False(map.IsCompleted));
        Assert.False(corpus.HeldThreadOfPool);
        corpus.Open();
        foreach (HttpResponseMessage map in await Task.WhenAll(maps))
        {
            using (map)
                Assert.True(map.IsSuccessStatusCode);
        }
    }
}
