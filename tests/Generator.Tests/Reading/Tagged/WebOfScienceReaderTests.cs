using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>The tagged text of Web of Science, which it calls <c>savedrecs</c>.</summary>
public sealed class WebOfScienceReaderTests
{
    private const string Header = "FN Clarivate Analytics Web of Science\nVR 1.0\n";

    private const string Article =
        """
        PT J
        AU Quill, M
           Van der Berg, I
        AF Quill, Mara
           van der Berg, Ilse
        CA Gate Study Grp
        TI Gates of the river,
           and how they open
        SO JOURNAL OF GATES
        LA English
        DT Article
        DE gates; rivers; open
           channels
        ID FLOW; LOCKS
        AB They open. See https://github.com/a/b
           and go on.
        C1 [Quill, Mara] Univ Riverton, Dept Gates, Riverton, England.
        CR Bel A, 2001, J LOCKS, V1, P1
           Bel A, 2002, J LOCKS, V2, P2
        PU RIVER PRESS
        PI RIVERTON
        SN 1234-5678
        EI 8765-4321
        J9 J GATES
        JI J. Gates
        PD MAR 15
        PY 2019
        VL 12
        IS 3
        BP 345
        EP 349
        DI 10.5072/gates.1
        UT WOS:000000000000001
        PM 31234567
        ER

        """;

    [Theory]
    [InlineData("a.ciw")]
    [InlineData("savedrecs.txt")]
    public void A_record_with_all_there_is(string name)
    {
        EntryModel entry = One(name, Header + Article + "\nEF\n");
        Assert.Equal("Gates of the river, and how they open", entry.Title.Display);
        Assert.Equal("They open. See https://github.com/a/b and go on.", entry.Abstract!.Display);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("article", 2019, 3, "RIVER PRESS"), (paper.EntryType, paper.Year, paper.Month, paper.Publisher));
        Assert.Equal([new("Quill", "Mara"), new("van der Berg", "Ilse"), new("Gate Study Grp", IsLiteral: true)], paper.Authors);
        Assert.Equal(("JOURNAL OF GATES", "12", "3", "345–349"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("10.5072/gates.1", "English"), (paper.Doi, paper.Language));
        Assert.Equal(["gates", "rivers", "open channels", "FLOW", "LOCKS"], paper.Keywords);
        Assert.Equal(("2019-03-15", "31234567", "J GATES; J. Gates"), (Field(paper, "date"), Field(paper, "pmid"), Field(paper, "shortjournal")));
        Assert.Equal(("WOS:000000000000001", "1234-5678"), (Field(paper, "accessionnumber"), Field(paper, "issn")));
    }

    [Theory]
    [InlineData("PT J\nDT Article", "article")]
    [InlineData("PT J\nDT Article; Proceedings Paper\nVL 3", "article")]
    [InlineData("PT S\nDT Proceedings Paper", "inproceedings")]
    [InlineData("PT B\nDT Proceedings Paper", "inproceedings")]
    [InlineData("PT B\nDT Article; Book Chapter", "incollection")]
    [InlineData("PT B", "book")]
    [InlineData("PT P", "patent")]
    public void The_types(string lines, string entryType) =>
        Assert.Equal(entryType, One("a.ciw", $"{Header}{lines}\nTI T\nER\n\nEF").Bibliography!.EntryType);

    [Fact]
    public void A_number_of_an_article_stands_for_its_pages() => Assert.Equal(
        "e0123", One("a.ciw", Header + "PT J\nTI T\nAR e0123\nER\nEF").Bibliography!.Pages);

    [Theory]
    [InlineData("PT J\nAU Quill, M\nER\n", "TC0011(7,1) PT J")]
    [InlineData("AU Quill, M\nTI Lost\nER\n", "TC0010(7,1) AU Quill, M")]
    [InlineData("PT J\nTI B\nPY soon\nER\n", "TC0012(9,4) soon", "B")]
    public void What_is_wrong_costs_one_record(string lines, string place, string kept = "")
    {
        string text = Header + "PT J\nTI A\nER\n\n" + lines + "\nPT J\nTI C\nER\n\nEF\n";
        DocumentResult read = Read("a.ciw", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C"] : ["A", "C"], Titles(read));
        Assert.Equal([place], Places(read, text));
    }

    [Theory]
    [InlineData("PT cruisers are cars\n")]
    [InlineData("FN of a file\n")]
    public void Other_texts_are_not_recognised(string text) => Assert.Equal(["TC0001"], Ids(Read("a.txt", text)));

    [Fact]
    public void A_document_without_records_has_no_papers() => Assert.Equal(["TC0002"], Ids(Read("savedrecs.txt", Header + "EF\n")));
}
