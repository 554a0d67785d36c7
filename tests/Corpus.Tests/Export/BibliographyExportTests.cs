using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using TypedCorpus.App.Export;

namespace TypedCorpus.App.Tests.Export;

/// <summary>The export of a bibliography.</summary>
public sealed class BibliographyExportTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Json_lines_have_what_there_is_and_nothing_of_what_there_is_not()
    {
        string[] lines = Export("jsonl").TrimEnd('\n').Split('\n');
        JsonElement known = JsonDocument.Parse(lines[0]).RootElement;

        Assert.Equal(
            """
            "entryType":"inproceedings","authors":[{"family":"Vaswani","given":"Ashish"},{"family":"King","given":"M. L.","suffix":"Jr."},
            {"literal":"Google Brain"}],"year":2017,"month":12,"venue":"NeurIPS","volume":"30","pages":"5998–6008","arxivId":"1706.03762",
            "keywords":["attention"],"categories":["cs.CL"],"fields":{"series":"LNCS"}}
            """.ReplaceLineEndings(""),
            lines[0][lines[0].IndexOf("\"entryType\"", StringComparison.Ordinal)..]);
        Assert.Equal("vaswani2017", known.GetProperty("id").GetString());
        Assert.EndsWith("}],\"entryType\":\"misc\"}", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_a_feed_has_authors_categories_date_and_link_or_else_content()
    {
        XElement feed = XDocument.Parse(Export("atom")).Root!;
        XElement[] entries = [.. feed.Elements(Atom + "entry")];

        Assert.Equal(["Ashish Vaswani", "M. L. King, Jr.", "Google Brain"], entries[0].Elements(Atom + "author").Select(author => author.Value));
        Assert.Equal(["cs.CL", "attention"], entries[0].Elements(Atom + "category").Select(category => (string?)category.Attribute("term")));
        Assert.Equal("2017-12-01T00:00:00Z", entries[0].Element(Atom + "updated")!.Value);
        Assert.Equal("https://arxiv.org/abs/1706.03762", (string?)entries[0].Element(Atom + "link")!.Attribute("href"));
        Assert.Equal("We propose <it> & it.", entries[0].Element(Atom + "summary")!.Value);

        Assert.Empty(entries[1].Elements(Atom + "link"));
        Assert.Equal("No More Than a Title", entries[1].Element(Atom + "content")!.Value);
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entries[1].Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_character_that_XML_cannot_hold_is_replaced()
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text))
            new AtomWriter(xml).AddText("title", "a\u0001\uD800\uFFFE\t𝒜<b>");

        Assert.Equal("a\uFFFD\uFFFD\uFFFD\t𝒜<b>", XDocument.Parse(text.ToString()).Root!.Value);
    }

    [Fact]
    public void A_bibliography_is_written_as_it_is() => Assert.Equal(
        "@misc{bare,\n  title = {No More Than a Title},\n}\n", Export("bibtex").Split("\n\n")[1]);

    private static string Export(string format)
    {
        using var stream = new MemoryStream();
        PaperExporters.Get(format).Write(new("All papers", Library.All), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
