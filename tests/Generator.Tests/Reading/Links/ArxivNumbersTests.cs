using TypedCorpus.Generator.Reading.Links;

namespace Generator.Tests.Reading.Links;

public sealed class ArxivNumbersTests
{
    [Theory]
    [InlineData("Gated Linear Units (arXiv:1612.08083) consist", "1612.08083")]
    [InlineData("arXiv 1706.03762v2", "1706.03762")]
    [InlineData("ArXiv: 1706.03762.", "1706.03762")]
    [InlineData("arXiv preprint arXiv:1706.03762", "1706.03762")]
    [InlineData("arXiv preprint 1706.03762", "1706.03762")]
    [InlineData("arXiv.org:1706.03762", "1706.03762")]
    [InlineData("doi:10.48550/arXiv.1706.03762", "1706.03762")]
    [InlineData("arXiv:0704.0001", "0704.0001")]
    [InlineData("arXiv:1412.0001", "1412.0001")]
    [InlineData("arXiv:1501.00001", "1501.00001")]
    [InlineData("arxiv:cs/0112017", "cs/0112017")]
    [InlineData("arXiv:hep-th/9901001v3", "hep-th/9901001")]
    [InlineData("arXiv:math.GT/0309136", "math/0309136")]
    [InlineData("https://arxiv.org/abs/1706.03762", "1706.03762")]
    [InlineData("http://www.arXiv.org/pdf/1706.03762v1.pdf.", "1706.03762")]
    [InlineData("arxiv.org/abs/cs/0112017", "cs/0112017")]
    [InlineData("https://export.arxiv.org/abs/1706.03762", "1706.03762")]
    [InlineData("https://doi.org/10.48550/arXiv.1706.03762", "1706.03762")]
    public void A_cited_number_is_a_reference_without_its_version_and_no_link(string text, string number)
    {
        LinkScan scan = LinkScanner.Scan(text);

        Assert.Equal([number], scan.References, StringComparer.Ordinal);
        Assert.Empty(scan.Links);
    }

    [Theory]
    [InlineData("2017.12345 and 1706.03762")]
    [InlineData("arXiv 2017.12345")]
    [InlineData("arXiv and 1706.03762")]
    [InlineData("arXiv1706.03762")]
    [InlineData("arXiv:1706.0376")]
    [InlineData("arXiv:1706.037621")]
    [InlineData("arXiv:0704.00011")]
    [InlineData("arXiv:1501.0001")]
    [InlineData("arXiv:1700.00001 and arXiv:1713.00001")]
    [InlineData("arXiv:abc/0112017")]
    [InlineData("arXiv:cs/01120")]
    [InlineData("bioarXiv:1706.03762")]
    [InlineData("the arXiv, PubMed and arXiv.")]
    [InlineData("arXiv:")]
    [InlineData("https://x.github.io/arXiv:1706.03762")]
    [InlineData("https://huggingface.co/papers/1706.03762")]
    public void What_the_text_does_not_cite_as_an_arxiv_number_is_no_reference(string text) =>
        Assert.Empty(LinkScanner.Scan(text).References);

    [Fact]
    public void Each_number_stands_once_in_the_order_of_the_text()
    {
        const string text = "arXiv:1706.03762, https://arxiv.org/abs/1612.08083v1 and arXiv:1706.03762v5 at github.com/a/b";

        Assert.Equal(["1706.03762", "1612.08083"], LinkScanner.Scan(text).References, StringComparer.Ordinal);
    }
}
