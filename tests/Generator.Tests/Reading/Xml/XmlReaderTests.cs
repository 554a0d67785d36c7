using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Xml;

/// <summary>XML whatever its schema: texts, damage, hostile documents.</summary>
public sealed class XmlReaderTests
{
    private const string Head = "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n";
    private const string Tail = "</feed>\n";

    private static string Entry(string title) => $"<entry><title>{title}</title><author><name>Mara Quill</name></author></entry>\n";

    [Theory]
    [InlineData("Gates &amp; rivers", "Gates & rivers")]
    [InlineData("Gates &#8211; r&#x69;vers", "Gates – rivers")]
    [InlineData("M&uuml;hlen und &Auml;ste", "Mühlen und Äste")]
    [InlineData("Gates &unknown; & rivers", "Gates &unknown; & rivers")]
    [InlineData("<![CDATA[Gates & <rivers>]]>", "Gates & <rivers>")]
    [InlineData("Gates <!-- no <title> --> and <?x y?> rivers", "Gates and rivers")]
    [InlineData("<i>Gates</i> of CO<sub>2</sub>\n  and\n rivers", "Gates of CO2 and rivers")]
    [InlineData("a < b", "a < b")]
    [InlineData("Schr\\\"{o}dinger", "Schrödinger")]
    public void Texts(string written, string title)
    {
        EntryModel entry = One("a.xml", Head + Entry(written) + Tail);
        Assert.Equal(title, entry.Title.Display);
        Assert.Equal(written, entry.Title.Raw);
    }

    [Theory]
    [InlineData("<!DOCTYPE feed SYSTEM \"http://example.org/evil.dtd\">")]
    [InlineData("<!DOCTYPE feed [<!ENTITY x \"<entry><title>No</title></entry>\"> <!ELEMENT feed ANY>]>")]
    [InlineData("<?xml-stylesheet href=\"a.xsl\"?>")]
    [InlineData("<!-- <entry><title>No</title></entry> -->")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>")]
    public void What_stands_before_the_root_is_not_read(string prolog) =>
        Assert.Equal("T", One("a.xml", prolog + "<feed>" + Entry("T") + Tail).Title.Display);

    [Fact]
    public void Entities_of_a_document_are_not_expanded() => Assert.Equal(
        "&x;", One("a.xml", "<!DOCTYPE feed [<!ENTITY x \"y\">]><feed>" + Entry("&x;") + Tail).Title.Display);

    [Theory]
    [InlineData("a.xml", "<feed>" + "</feed>")]
    [InlineData("a.xml", "<project><title>Build</title></project>")]
    [InlineData("a.xml", "no XML")]
    [InlineData("a.xml", "")]
    public void Other_documents_are_not_recognised(string name, string text) => Assert.Equal(["TC0001"], Ids(Read(name, text)));

    [Theory]
    [InlineData("<entry><title>B</title>\n", "TC0010(4,1) <entry>")]
    [InlineData("<entry><title>B</titel></entry>\n", "TC0010(4,16) </titel>")]
    [InlineData("<entry><author><name>B</author></entry>\n", "TC0010(4,23) </author>")]
    [InlineData("<title>B</title></entry>\n", "TC0010(4,17) </entry>")]
    [InlineData("<entry><author><name>B</name></author></entry>\n", "TC0011(4,1) <entry>")]
    [InlineData("<entry/>\n", "TC0011(4,1) <entry/>")]
    [InlineData("<entry><title>B</title><published>soon</published></entry>\n", "TC0012(4,35) soon", "B")]
    public void What_is_wrong_costs_one_record(string damaged, string place, string kept = "")
    {
        string text = Head + Entry("A") + damaged + Entry("C") + Tail;
        DocumentResult read = Read("a.xml", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C"] : ["A", "C"], Titles(read));
        Assert.Equal([place], Places(read, text));
    }

    [Fact]
    public void What_is_cut_off_is_told_and_leaves_what_stands_before()
    {
        string text = Head + Entry("A") + Entry("B") + Tail;
        int end = text.IndexOf("</entry>", StringComparison.Ordinal) + "</entry>".Length;
        for (int length = end; length < text.Length - 2; length++)
        {
            DocumentResult read = Read("a.xml", text[..length]);
            Assert.Equal("A", Titles(read).First());
            Assert.Equal(["TC0010"], Ids(read));
        }
    }

    [Fact]
    public void Each_record_is_a_paper_or_is_reported() => Prop
        .ForAll(
            Gen.Elements(0, 1, 2, 3, 4, 5).ListOf().ToArbitrary(),
            kinds =>
            {
                string text = Head + Entry("First") + string.Concat(kinds.Select(Record)) + Tail;
                int valid = 1 + kinds.Count(static kind => kind is 0 or 5);
                DocumentResult read = Read("a.xml", text);
                return (read.Document.Entries.Count == valid && read.Diagnostics.Count == kinds.Count + 1 - valid)
                    .Label($"{valid} valid of {kinds.Count + 1}; read {read.Document.Entries.Count}, {string.Join(' ', Ids(read))}\n{text}");
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static string Record(int kind, int number) => kind switch
    {
        0 => Entry($"T{number}"),
        1 => $"<entry><title>T{number}</title>\n",
        2 => $"<entry><title>T{number}</tilte></entry>\n",
        3 => $"<title>T{number}</title></entry>\n",
        4 => "<entry><summary>No title</summary></entry>\n",
        _ => $"<!-- a --><other>x</other><entry a='>'><title>T{number} < & ></title></entry>\n",
    };

    [Fact]
    public void Depth_is_no_danger()
    {
        const int Depth = 200_000;
        string deep = string.Concat(Enumerable.Repeat("<a>", Depth));
        Assert.Equal(["A", "B"], Titles(Read("a.xml", Head + Entry("A") + $"<entry><title>B</title>{deep}{deep.Replace("<", "</", StringComparison.Ordinal)}</entry>" + Tail)));
        Assert.Equal(["A"], Titles(Read("a.xml", Head + Entry("A") + deep)));
    }

    [Theory]
    [InlineData("<entry><title>T</title></entry>")]
    [InlineData("<entry>")]
    [InlineData("</entry>")]
    [InlineData("<title>")]
    [InlineData("<a>")]
    [InlineData("</b>")]
    [InlineData("<a></b>")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<a b='")]
    [InlineData("<")]
    [InlineData("&amp;")]
    [InlineData("<author><name>A B</name></author>")]
    [InlineData("x\n")]
    public void Reading_takes_time_linear_in_the_length(string piece)
    {
        TestDocument small = Repeat(piece, 20_000);
        TestDocument large = Repeat(piece, 200_000);
        Growth.AssertLinear(() => GeneratorSteps.Read(small), () => GeneratorSteps.Read(large));
    }

    private static TestDocument Repeat(string piece, int length) =>
        new("a.xml", Head + "<entry><title>T" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
}
