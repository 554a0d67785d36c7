using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Tests.Lookup;

/// <summary>The addresses of a paper, the best first.</summary>
public sealed class PaperAddressesTests
{
    [Fact]
    public void A_repository_comes_before_other_links_and_these_before_none()
    {
        Paper[] withLinks = [.. Papers.All.Where(paper => paper.Links.Count > 0)];

        Assert.Contains(withLinks, paper => paper.Links[0].Kind != LinkKind.Repository && PaperAddresses.Best(paper) != paper.Links[0].Url);
        Assert.Contains(withLinks, paper => paper.Links.All(link => link.Kind != LinkKind.Repository));
        Assert.All(withLinks, paper => Assert.Equal(
            paper.Links.OrderBy(link => link.Kind != LinkKind.Repository).First().Url, PaperAddresses.Best(paper)));
    }

    [Fact]
    public void The_best_address_is_the_one_that_citations_name()
    {
        foreach (Paper paper in Papers.All.Concat(Library.All))
        {
            string citation = paper.ToMarkdownCitation();
            if (PaperAddresses.Best(paper) is { } best)
                Assert.Contains($"]({best})", citation, StringComparison.Ordinal);
            else
                Assert.DoesNotContain("](", citation, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_paper_of_a_bibliography_is_at_its_arxiv_page_if_it_has_no_link() =>
        Assert.Equal(["https://arxiv.org/abs/1706.03762", null], Library.All.Select(PaperAddresses.Best));
}
