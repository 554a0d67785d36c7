using TypedCorpus.Wasm.Static;

namespace TypedCorpus.App.Tests.Publishing;

/// <summary>The names of the files of a static site.</summary>
public sealed class StaticAddressTests
{
    [Theory]
    [InlineData("", "index.html")]
    [InlineData(".", "index.html")]
    [InlineData("documents", "documents.html")]
    [InlineData("papers/attention-is-all", "papers/attention-is-all.html")]
    [InlineData("papers/DBLP%3Aconf%2B", "papers/DBLP~3aconf~2b.html")]
    [InlineData("papers?key=a%2Fb", "papers/a~2fb.html")]
    [InlineData("papers?key=..", "papers/~2e..html")]
    [InlineData("papers/nul", "papers/~6eul.html")]
    [InlineData("papers/a?document=b%20c.bib", "papers/a~~document~b~20c.bib.html")]
    [InlineData("documents/%C3%A9.bib", "documents/~c3~a9.bib.html")]
    [InlineData("api/map?v=12ab", "assets/12ab/map.json")]
    [InlineData("assets/12ab/icon.svg", "assets/12ab/icon.svg")]
    public void A_URL_has_a_file(string url, string file) => Assert.Equal(file, StaticAddress.FileOf(url));

    [Theory]
    [InlineData(".")]
    [InlineData("?q=attention")]
    [InlineData("#content")]
    [InlineData("https://example.org/papers/a")]
    [InlineData("mailto:papers@example.org")]
    [InlineData("assets/12ab/icon.svg")]
    public void Other_links_stay(string url) => Assert.Equal(url, StaticAddress.LinkTo(url));

    [Fact]
    public void A_link_keeps_its_fragment() => Assert.Equal("documents/a.txt.html#r7", StaticAddress.LinkTo("documents/a.txt#r7"));

    [Fact]
    public void A_long_name_is_cut_and_stays_another()
    {
        string start = "papers/" + new string('a', 200);
        string one = StaticAddress.FileOf(start + "1");
        Assert.InRange(one.Length, 100, 200);
        Assert.Equal(one, StaticAddress.FileOf(start + "1"));
        Assert.NotEqual(one, StaticAddress.FileOf(start + "2"));
    }

    [Theory]
    [InlineData("""<a class="x" href="papers/a&amp;b">papers/a</a>""", """<a class="x" href="papers/a~26b.html">papers/a</a>""")]
    [InlineData("""<p>href="papers/a"</p>""", """<p>href="papers/a"</p>""")]
    [InlineData("""<a href="?q=%22a%22&amp;year=2">a</a>""", """<a href="?q=%22a%22&amp;year=2">a</a>""")]
    public void Addresses_in_tags_are_replaced(string html, string expected) => Assert.Equal(expected, StaticPage.Rewrite(html));
}
