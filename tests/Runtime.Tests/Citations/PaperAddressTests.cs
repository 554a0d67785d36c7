using TypedCorpus.Citations.Vocabulary;

namespace Runtime.Tests.Citations;

/// <summary>Which of a paper's addresses is the best to look at it: for its member's documentation, a citation and the app.</summary>
public sealed class PaperAddressTests
{
    [Theory]
    [InlineData("u", "d", "a", "p", "l", "u")]
    [InlineData(null, "d", "a", "p", "l", "https://doi.org/d")]
    [InlineData(null, null, "a", "p", "l", "https://arxiv.org/abs/a")]
    [InlineData(null, null, null, "p", "l", "p")]
    [InlineData(null, null, null, null, "l", "l")]
    [InlineData(null, null, null, null, null, null)]
    public void Its_own_addresses_come_before_the_links_of_its_abstract(
        string? url, string? doi, string? arxivId, string? pdfUrl, string? link, string? best) =>
        Assert.Equal(best, PaperAddress.Best(url, doi, arxivId, pdfUrl, link));

    [Theory]
    [InlineData(new[] { "a", "r1", "r2" }, "r1")]
    [InlineData(new[] { "a", "b" }, "a")]
    [InlineData(new string[0], null)]
    public void A_repository_comes_before_other_links(string[] links, string? best) =>
        Assert.Equal(best, PaperAddress.BestLink(links, link => link.StartsWith('r'), link => link));
}
