using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Tests.Payloads;

namespace TypedCorpus.AspNetCore.Tests.Site;

/// <summary>Every paper and document has a URL, whatever its id or name is.</summary>
public sealed class PaperUrlTests
{
    [Fact]
    public async Task Each_paper_has_a_page_and_an_answer()
    {
        await using ExplorerHost host = await ExplorerHost.Serve(PayloadDocument.Of("json").Document);
        foreach (Paper paper in host.Site.Corpus)
        {
            await AssertFound(host, PaperUrl.Of(host.Site, paper));
            await AssertFound(host, "/api/v1/" + PaperUrl.Of(host.Site, paper));
        }
    }

    [Fact]
    public async Task Each_document_has_a_page()
    {
        await using ExplorerHost host = await ExplorerHost.Serve([.. PayloadDocument.WithNames()]);
        foreach (PaperDocument document in host.Site.Corpus.Documents)
            await AssertFound(host, PaperUrl.Of(host.Site, document));
    }

    private static async Task AssertFound(ExplorerHost host, string url)
    {
        using HttpResponseMessage answer = await host.Client.GetAsync(url);
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {answer.StatusCode}");
    }
}
