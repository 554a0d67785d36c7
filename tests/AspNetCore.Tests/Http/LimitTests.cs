using System.Net;

namespace TypedCorpus.AspNetCore.Tests.Http;

/// <summary>The limits of <c>corpus serve</c>.</summary>
public sealed class LimitTests
{
    private const int Requests = 40;

    [Fact]
    public async Task Beyond_the_requests_in_flight_is_503()
    {
        using var corpus = new GatedCorpus();
        await using var explorer = new ExplorerHost(new(corpus, new()), new(RequestsInFlight: 2));
        await explorer.Start();
        _ = await explorer.Schemas();
        await explorer.Get("/api/v1/search?q=attention");

        corpus.Close();
        Task<HttpResponseMessage>[] maps = [explorer.Client.GetAsync("/api/v1/map"), explorer.Client.GetAsync("/api/v1/map")];
        await corpus.SomebodyWaits;
        HttpResponseMessage refused;
        do
        {
            // Until both are there.
            refused = await explorer.Client.GetAsync("/api/v1/search?q=attention");
        }
        while (refused.IsSuccessStatusCode);

        using (refused)
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.ToString());
            ExplorerHost.AssertSecurityHeaders(refused);
        }

        corpus.Open();
        foreach (HttpResponseMessage map in await Task.WhenAll(maps))
        {
            using (map)
                Assert.Equal(HttpStatusCode.OK, map.StatusCode);
        }

        await explorer.Get("/api/v1/search?q=attention");
    }

    [Fact]
    public async Task A_client_that_asks_too_much_is_told_when_to_ask_again()
    {
        await using var explorer = new ExplorerHost(new(Papers.All, new()), new(RequestsPerSecond: 1));
        await explorer.Start();

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => explorer.Client.GetAsync("/documents")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        HttpResponseMessage refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal("text/html; charset=utf-8", refused.Content.Headers.ContentType?.ToString());
    }
}
