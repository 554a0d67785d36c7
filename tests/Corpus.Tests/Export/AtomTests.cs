using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace TypedCorpus.App.Tests.Export;

/// <summary>The Atom feed, compared with the requirements of RFC 4287.</summary>
public sealed class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_feed_of_a_document_lists_its_papers_in_its_order()
    {
        XElement feed = Feed("--document", "004_7b41fa843dd8a985.txt");

        Assert.Equal("004_7b41fa843dd8a985.txt", feed.Element(Atom + "title")!.Value);
        Assert.Equal("2000-03-12T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("AK and the research community", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(
            Oracle.Entries.Where(entry => entry.Document.StartsWith("004", StringComparison.Ordinal)).Select(entry => entry.Title),
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
    }

    [Fact]
    public void The_feed_of_all_has_every_paper_and_all_that_is_required()
    {
        XElement feed = Feed();

        Assert.Equal(623, feed.Elements(Atom + "entry").Count());
        AssertHas(feed);
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            AssertHas(entry);
            XElement[] links = [.. entry.Elements(Atom + "link")];
            bool hasContent = entry.Element(Atom + "content") is not null;
            Assert.Equal(hasContent ? 0 : 1, links.Count(link => (string?)link.Attribute("rel") == "alternate"));
            Assert.All(links, link => Assert.True(Uri.IsWellFormedUriString((string?)link.Attribute("href"), UriKind.Absolute), link.ToString()));
            Assert.True(entry.Elements(Atom + "summary").Count() <= 1);
        });
        Assert.Equal(623, feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_paper_has_the_same_id_in_every_feed_and_a_feed_is_the_same_each_time()
    {
        XElement one = Feed("nyströmformer").Element(Atom + "entry")!;
        XElement found = Feed("--search", "nyströmformer", "--limit", "1").Element(Atom + "entry")!;

        Assert.Equal(one.ToString(), found.ToString());
        Assert.Equal("https://github.com/mlpen/Nystromformer", (string?)one.Element(Atom + "link")!.Attribute("href"));
        Assert.Equal(App.Run("export", "-f", "atom").Output, App.Run("export", "-f", "atom").Output);
    }

    private static void AssertHas(XElement element)
    {
        Assert.True(Uri.IsWellFormedUriString(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute));
        Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
        string updated = Assert.Single(element.Elements(Atom + "updated")).Value;
        Assert.True(DateTimeOffset.TryParseExact(updated, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), updated);
    }

    private static XElement Feed(params string[] selection)
    {
        AppRun run = App.Run(["export", "--format", "atom", .. selection]);
        Assert.Equal(0, run.ExitCode);
        using var reader = XmlReader.Create(new StringReader(run.Output), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        XElement feed = XDocument.Load(reader).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        return feed;
    }
}
