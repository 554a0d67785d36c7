using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Labelled;

/// <summary>Papers whose fields have labels, as arXiv's pages and mails have them, and as people write them.</summary>
public sealed class LabelledReaderTests
{
    public static TheoryData<string> Forms =>
    [
        "Title: One\nAuthors: Mara Quist\nAbstract: First.\n\nTitle: Two\nAuthors: Mara Quist\nAbstract: Second.\n",
        "Title: One\nAuthors: Mara Quist\nAbstract: First.\nTitle: Two\nAuthors: Mara Quist\nAbstract: Second.\n",
        "title: One\nabstract: First.\nauthor: Mara Quist\n\n\ntitle: Two\nabstract: Second.\nauthor: Mara Quist",
        "**Title:** One\n**Authors:** Mara Quist\n**Abstract:** First.\n\n---\n\n**Title:** Two\n**Authors:** Mara Quist\n**Abstract:** Second.\n",
        "- **Title**: One\n- **Authors**: Mara Quist\n- **Abstract**: First.\n\n- **Title**: Two\n- **Authors**: Mara Quist\n- **Abstract**: Second.\n",
        "# Mine\n\n1. Title: One\n   Authors: Mara Quist\n   Abstract: First.\n\n2. Title: Two\n   Authors: Mara Quist\n   Abstract: Second.\n",
        "Authors: Mara Quist\nTitle: One\nAbstract: First.\n\nAuthors: Mara Quist\nTitle: Two\nAbstract: Second.\n",
        "Title:\nOne\nAuthors:\nMara Quist\nAbstract:\n\nFirst.\n\nTitle:\nTwo\nAuthors:\nMara Quist\nAbstract:\n\nSecond.\n",
        "Title: \"One\"\r\nAuthors: Quist, Mara\r\nTL;DR: First.\r\n\r\nTitle: “Two”\r\nAuthors: Quist, Mara\r\nTL;DR: Second.\r\n",
        "标题：One\n作者：Mara Quist\n摘要：First.\n\n标题：Two\n作者：Mara Quist\n摘要：Second.\n",
        "タイトル：One\n著者：Mara Quist\n要旨：First.\n\nタイトル：Two\n著者：Mara Quist\n要旨：Second.\n",
        "제목: One\n저자: Mara Quist\n초록: First.\n\n제목: Two\n저자: Mara Quist\n초록: Second.\n",
        "العنوان: One\nالمؤلف: Mara Quist\nالملخص: First.\n\nالعنوان: Two\nالمؤلف: Mara Quist\nالملخص: Second.\n",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Two_papers_in_each_form(string text)
    {
        foreach (string name in new[] { "list.txt", "list.md" })
        {
            DocumentResult read = Read(name, text);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(DocumentLayoutModel.LabelledList, read.Document.Layout);
            Assert.Equal(
                [("One", "First.", "Quist", "Mara"), ("Two", "Second.", "Quist", "Mara")],
                read.Document.Entries.Select(entry => (
                    entry.Title.Display,
                    entry.Abstract!.Display,
                    entry.Bibliography!.Authors.Single().Family,
                    entry.Bibliography.Authors.Single().Given!)));
        }
    }

    [Fact]
    public void All_fields()
    {
        EntryModel entry = One(
            "list.txt",
            """
            Title: Sparse Gates: Routing
              Tokens in Long Documents
            Authors: Mara Quist, Joan de la Vega and 3 Li Wei
            Abstract: We study sparse routing.
              See https://github.com/maraq/gates.

              A second paragraph.
            Year: 2024
            Venue: J. Gates
            Volume: 3
            Number: 2
            Pages: 10--20
            Publisher: Gate Press
            DOI: https://doi.org/10.1000/gates.1
            arXiv: 2403.00234v2 [cs.CL]
            URL: https://example.org/gates
            PDF: https://example.org/gates.pdf
            Code: https://github.com/maraq/code
            Keywords: routing; attention
            Categories: cs.CL cs.LG
            Language: en
            Comments: 9 pages
            Report-no: GATE-1
            """);
        Assert.Equal("Sparse Gates: Routing Tokens in Long Documents", entry.Title.Display);
        Assert.Equal("We study sparse routing. See https://github.com/maraq/gates. A second paragraph.", entry.Abstract!.Display);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal([new("Quist", "Mara"), new("de la Vega", "Joan"), new("Wei", "Li")], paper.Authors);
        Assert.Equal((2024, "J. Gates", "3", "2", "10–20"), (paper.Year, paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("Gate Press", "10.1000/gates.1", "2403.00234"), (paper.Publisher, paper.Doi, paper.ArxivId));
        Assert.Equal(("https://example.org/gates", "https://example.org/gates.pdf"), (paper.Url, paper.PdfUrl));
        Assert.Equal(["routing", "attention"], paper.Keywords);
        Assert.Equal(["cs.CL", "cs.LG"], paper.Categories);
        Assert.Equal(("en", "9 pages", "GATE-1"), (paper.Language, paper.Note, Field(paper, "report-no")));
        Assert.Equal(["https://github.com/maraq/gates", "https://github.com/maraq/code"], entry.Links.Select(link => link.Url));
    }

    [Theory]
    [InlineData("12 June 2017", 2017, 6)]
    [InlineData("June 2017", 2017, 6)]
    [InlineData("Jun 12, 2017", 2017, 6)]
    [InlineData("2017-06-12", 2017, 6)]
    [InlineData("2017/06", 2017, 6)]
    [InlineData("2017年6月12日", 2017, 6)]
    [InlineData("Mon, 12 Jun 2017 17:57:34 GMT   (1102kb,D)", 2017, 6)]
    [InlineData("2017", 2017, null)]
    public void Dates(string date, int year, int? month)
    {
        BibliographyModel paper = One("list.txt", $"Title: A\nDate: {date}\n").Bibliography!;
        Assert.Equal((year, month), (paper.Year, paper.Month));
    }

    [Fact]
    public void What_is_wrong_costs_one_record()
    {
        string text = """
            Found on the web
            and kept

            Title: One
            Year: 2020

            Authors: Mara Quist
            Year: 2021

            Title: Three
            Year: soon

            a stray line
            Title: Four
            DOI: none
            """;
        DocumentResult read = Read("list.txt", text);
        Assert.Equal(["One", "Three", "Four"], Titles(read));
        Assert.Equal(
            [
                "TC0010(1,1) Found on the web", "TC0010(13,1) a stray line", "TC0011(7,1) Authors: Mara Quist", "TC0012(11,7) soon",
                "TC0012(15,6) none",
            ],
            Places(read, text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("From: a@example.org\nSubject: a meeting\nDate: Mon, 1 Jan 2024\n\nDear all,\n\nit is on Monday.\n")]
    [InlineData("Title: Only a heading\n\nSome prose follows it. It says nothing.\n\nMore prose.\n")]
    [InlineData("Note: this is a note.\nSee: that.\n")]
    [InlineData("10:00: breakfast\n12:00: lunch\n")]
    public void What_is_no_labelled_list(string text) => Assert.Equal(["TC0001"], Ids(Read("list.txt", text)));

    [Fact]
    public void No_damage_makes_it_throw()
    {
        string text = ArxivTextTests.Page + "\n\n" + ArxivTextTests.Mail + "\n\n" + ArxivTextTests.Results;
        for (int at = 0; at < text.Length; at += 3)
            Assert.DoesNotContain("TC0901", Ids(Read("list.txt", text[..at] + text[Math.Min(text.Length, at + (at % 7))..])));
    }

    [Theory]
    [InlineData("Title: A\nYear: 2020\n\n")]
    [InlineData("Authors: A B, ")]
    [InlineData("Keywords: a\n")]
    [InlineData("Comments: a\n")]
    [InlineData("URL: https://a.org/b\n")]
    [InlineData("more\n")]
    [InlineData("Title:\n\n")]
    [InlineData("\\\\\n")]
    [InlineData("[1] ")]
    public void Reading_takes_time_linear_in_the_length(string piece)
    {
        TestDocument small = Repeat(piece, 20_000);
        TestDocument large = Repeat(piece, 200_000);
        Growth.AssertLinear(() => Run(small), () => Run(large));
    }

    private static void Run(TestDocument document) => DocumentReader.Read(new(document, document.Name), CancellationToken.None);

    private static TestDocument Repeat(string piece, int length) =>
        new("list.txt", "Title: A\nYear: 2020\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
}
