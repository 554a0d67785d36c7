using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedCorpus;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Citations;

/// <summary>Citations in Markdown as they are to be, and as a parser of CommonMark reads them.</summary>
public sealed class MarkdownCitationTests
{
    [Fact]
    public void A_citation_has_authors_title_venue_and_year() => Assert.Equal(
        "Ashish Vaswani, Noam Shazeer, et al. \"[Attention Is All You Need](https://papers.nips.cc/paper/7181_a).\" "
        + "*Advances in Neural Information Processing Systems* 30 (4), 2017.",
        Samples.Attention.Open().ToMarkdownCitation());

    [Fact]
    public void Up_to_three_authors_are_all_named()
    {
        PersonModel noam = new("Shazeer", "Noam");
        PersonModel king = new("King", "M. L.", "Jr.");
        PersonModel others = new("others", IsLiteral: true);
        Assert.Equal("Ashish Vaswani. \"T.\"", Text(Samples.Vaswani));
        Assert.Equal("Ashish Vaswani and Noam Shazeer. \"T.\"", Text(Samples.Vaswani, noam));
        Assert.Equal("Ashish Vaswani, Noam Shazeer, and M. L. King, Jr. \"T.\"", Text(Samples.Vaswani, noam, king));
        Assert.Equal("Ashish Vaswani, Noam Shazeer, et al. \"T.\"", Text(Samples.Vaswani, noam, king, noam));
        Assert.Equal("Ashish Vaswani et al. \"T.\"", Text(Samples.Vaswani, others));

        static string Text(params PersonModel[] authors) => Samples.By(authors).Open().ToMarkdownCitation();
    }

    [Theory]
    [InlineData("javascript:alert(1)", "\"T.\"")]
    [InlineData("http://x.org/a (b)<c>", "\"[T](http://x.org/a%20%28b%29%3Cc%3E).\"")]
    [InlineData("https://x.org/é", "\"[T](https://x.org/%C3%A9).\"")]
    public void A_link_is_one_of_the_web(string url, string citation) =>
        Assert.Equal(citation, Samples.Of("T", new() { Url = url }).Open().ToMarkdownCitation());

    [Fact]
    public void Without_a_url_the_link_is_that_of_the_doi_or_of_arxiv()
    {
        Assert.Equal("\"[T](https://doi.org/10.1/x).\"", Samples.Of("T", new() { Doi = "10.1/x", ArxivId = "1706.03762" }).Open().ToMarkdownCitation()[..^" arXiv:1706.03762.".Length]);
        Assert.Equal("\"[Why?](https://arxiv.org/abs/1706.03762)\" arXiv:1706.03762, 2017.", Samples.Of("Why?", new() { ArxivId = "1706.03762", Year = 2017 }).Open().ToMarkdownCitation());
    }

    [Fact]
    public void A_parser_of_CommonMark_sees_the_texts_and_no_other_markup() => Prop.ForAll(new CitedPapers(null, CitedPapers.AllPeople).Make(), made =>
    {
        Paper paper = made.Open();
        string markdown = paper.ToMarkdownCitation();
        Block block = Assert.Single(Markdown.Parse(markdown));
        Inline[] inlines = [.. ((LeafBlock)block).Inline!.Descendants<Inline>()];
        bool isText = block is ParagraphBlock && !inlines.Any(inline => inline is HtmlInline or CodeInline or AutolinkInline or LineBreakInline);
        bool isVenue = inlines.OfType<EmphasisInline>().All(emphasis => Plain(emphasis) == paper.Venue);
        bool isTitle = inlines.OfType<LinkInline>().All(link => Plain(link) == paper.Title);
        bool isLinked = inlines.OfType<LinkInline>().Any() == ((paper.Url ?? paper.Doi ?? paper.ArxivId ?? paper.PdfUrl) is not null);
        return (isText && isVenue && isTitle && isLinked).Label(markdown);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Plain(ContainerInline inline) => string.Concat(inline.Descendants<Inline>().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));
}
