using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>PubMed's format, as it and reference managers write it.</summary>
public sealed class MedlineReaderTests
{
    private const string Article =
        """
        PMID- 31234567
        OWN - NLM
        STAT- MEDLINE
        IS  - 1234-5678 (Electronic)
        VI  - 12
        IP  - 3
        DP  - 2019 Mar 15
        TI  - Gates of the river, and how
              they open.
        PG  - 345-9
        LID - 10.5072/gates.1 [doi]
        LID - e345 [pii]
        AB  - BACKGROUND: Gates open, see
              https://github.com/a/b. METHODS: We looked.
        FAU - Quill, Mara B
        AU  - Quill MB
        AD  - Department of Gates, Riverton.
        FAU - van der Berg, Ilse
        AU  - van der Berg I
        CN  - The Gate Study Group
        LA  - eng
        GR  - R01 GA000001/GA/NIH
        PT  - Journal Article
        PL  - England
        TA  - J Gates
        JT  - Journal of Gates
        MH  - *Rivers/physiology
        MH  - Humans
        OT  - gates
        PMC - PMC1234567
        AID - 10.5072/gates.1 [doi]
        SO  - J Gates. 2019 Mar 15;12(3):345-9. doi: 10.5072/gates.1.

        """;

    private const string Two = Article + "\nPMID- 2\nTI  - Second\nAU  - Bel A\n";

    [Theory]
    [InlineData("a.nbib")]
    [InlineData("pubmed-gates-set.txt")]
    public void A_record_with_all_there_is(string name)
    {
        EntryModel entry = One(name, Article);
        Assert.Equal("Gates of the river, and how they open", entry.Title.Display);
        Assert.Equal("BACKGROUND: Gates open, see https://github.com/a/b. METHODS: We looked.", entry.Abstract!.Display);
        Assert.Equal("https://github.com/a/b", Assert.Single(entry.Links).Url);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal((null, "article", 2019, 3), (paper.Key, paper.EntryType, paper.Year, paper.Month));
        Assert.Equal(
            [new("Quill", "Mara B"), new("van der Berg", "Ilse"), new("The Gate Study Group", IsLiteral: true)], paper.Authors);
        Assert.Equal(("Journal of Gates", "12", "3", "345–349"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("10.5072/gates.1", "eng"), (paper.Doi, paper.Language));
        Assert.Equal(["Rivers/physiology", "Humans", "gates"], paper.Keywords);
        Assert.Equal(("31234567", "PMC1234567", "1234-5678"), (Field(paper, "pmid"), Field(paper, "pmcid"), Field(paper, "issn")));
        Assert.Equal(("2019-03-15", "J Gates", "England"), (Field(paper, "date"), Field(paper, "shortjournal"), Field(paper, "address")));
        Assert.Equal(("R01 GA000001/GA/NIH", "e345"), (Field(paper, "funding"), Field(paper, "pii")));
    }

    [Theory]
    [InlineData("Two", "\n\nPMID- 1\nTI  - One\n\n\nPMID- 2\nTI  - Two\n")]
    [InlineData("Two", "PMID- 1\r\nTI  - One\r\nPMID- 2\r\nTI  - Two\r\n")]
    [InlineData("Two", "TI  - One\nAU  - Quill M\n\nTI  - Two\n")]
    [InlineData("Two", "\uFEFFPMID- 1\nTI  - One\n\n\uFEFFPMID- 2\nTI  - Two\n")]
    [InlineData("ER - Two", "PMID- 1\nTI  - One\n\nPMID- 2\nTI  - ER  - Two\n")]
    public void The_forms_that_there_are(string second, string text)
    {
        DocumentResult read = Read("a.nbib", text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.Medline, read.Document.Layout);
        Assert.Equal(["One", second], Titles(read));
    }

    [Theory]
    [InlineData("Quill MB", "Quill", "MB", null)]
    [InlineData("van der Berg I", "van der Berg", "I", null)]
    [InlineData("King ML Jr", "King", "ML", "Jr")]
    [InlineData("Quill J-P", "Quill", "J-P", null)]
    public void Short_names(string name, string family, string given, string? suffix) => Assert.Equal(
        [new(family, given, suffix)], One("a.nbib", $"PMID- 1\nTI  - T\nAU  - {name}\n").Bibliography!.Authors);

    [Fact]
    public void A_chapter_of_a_book()
    {
        BibliographyModel paper = One(
            "a.nbib", "PMID- 1\nTI  - Chapter\nBTI - Book of Gates\nPB  - River Press\nPT  - Book Chapter\nFED - Bel, Ada\nED  - Bel A\nISBN- 9780000000002\n").Bibliography!;
        Assert.Equal(("incollection", "Book of Gates", "River Press"), (paper.EntryType, paper.Venue, paper.Publisher));
        Assert.Equal(("Bel, Ada", "9780000000002"), (Field(paper, "editor"), Field(paper, "isbn")));
    }

    [Theory]
    [InlineData("PMID- 9\nAU  - Quill M\n", "TC0011(5,1) PMID- 9")]
    [InlineData("PMID- 9\n", "TC0011(5,1) PMID- 9")]
    [InlineData("PMID- 9\nTI  - B\nDP  - soon\n", "TC0012(7,7) soon", "B")]
    [InlineData("PMID- 9\nTI  - B\nLID - none [doi]\n", "TC0012(7,7) none [doi]", "B")]
    public void What_is_wrong_costs_one_record(string lines, string place, string kept = "")
    {
        string text = "PMID- 1\nTI  - A\nAU  - X Y\n\n" + lines + "\nPMID- 2\nTI  - C\n";
        DocumentResult read = Read("a.nbib", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C"] : ["A", "C"], Titles(read));
        Assert.Equal([place], Places(read, text));
    }

    [Fact]
    public void A_record_without_its_number_is_a_record() =>
        Assert.Equal(["A", "B"], Titles(Read("a.nbib", "PMID- 1\nTI  - A\n\nTI  - B\nAU  - Bel A\n")));

    [Fact]
    public void What_is_cut_off_leaves_what_stands_before()
    {
        for (int length = Article.Length; length < Two.Length; length++)
            Assert.Equal("Gates of the river, and how they open", Titles(Read("a.nbib", Two[..length])).First());
    }
}
