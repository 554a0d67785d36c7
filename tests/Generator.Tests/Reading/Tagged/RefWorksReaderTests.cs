using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>The tagged text of RefWorks, which journals of HighWire write too.</summary>
public sealed class RefWorksReaderTests
{
    private const string Article =
        """
        RT Journal Article
        SR Electronic(1)
        ID 17
        A1 Quill,Mara B.
        A1 Roe,Jane
        T1 Gates of the river: IT opens
        JF Journal of Gates
        JO J.Gates
        YR 2019
        FD Mar 12
        VO 22
        IS 3
        SP 101
        OP 119
        K1 gates
        K1 rivers
        AB They open. See https://github.com/a/b
        and close.
        SN 1234-5678
        DO 10.5072/gates.1
        UL https://example.org/gates
        PB River Press
        PP Riverton
        LA English

        RT Book, Section
        A1 Bel,Ada
        T1 Of locks
        T2 The Book of Gates
        A2 Poe,Edna
        YR 2001
        SP 5
        OP 9

        """;

    [Fact]
    public void Records_with_all_there_is()
    {
        DocumentResult read = Read("export.txt", Article);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.RefWorks, read.Document.Layout);
        Assert.Equal(["Gates of the river: IT opens", "Of locks"], Titles(read));
        Assert.Equal("They open. See https://github.com/a/b and close.", read.Document.Entries[0].Abstract!.Display);
        BibliographyModel paper = read.Document.Entries[0].Bibliography!;
        Assert.Equal(("article", 2019, 3, "2019-03-12"), (paper.EntryType, paper.Year, paper.Month, Field(paper, "date")));
        Assert.Equal([new("Quill", "Mara B."), new("Roe", "Jane")], paper.Authors);
        Assert.Equal(("Journal of Gates", "22", "3", "101–119"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("River Press", "10.5072/gates.1", "English"), (paper.Publisher, paper.Doi, paper.Language));
        Assert.Equal(("https://example.org/gates", "J.Gates", "1234-5678"),
            (paper.Url, Field(paper, "shortjournal"), Field(paper, "issn")));
        Assert.Equal(["gates", "rivers"], paper.Keywords);
        BibliographyModel chapter = read.Document.Entries[1].Bibliography!;
        Assert.Equal(("incollection", "The Book of Gates", "Poe, Edna"), (chapter.EntryType, chapter.Venue, Field(chapter, "editor")));
    }

    [Theory]
    [InlineData("Book, Whole", "book")]
    [InlineData("Dissertation/Thesis", "phdthesis")]
    [InlineData("Conference Proceedings", "inproceedings")]
    [InlineData("Web Page", "online")]
    [InlineData("Report", "techreport")]
    public void Types_are_those_of_biblatex(string type, string expected) =>
        Assert.Equal(expected, One("a.txt", $"RT {type}\nT1 Gates\nA1 Bel,Ada\n").Bibliography!.EntryType);

    [Fact]
    public void Another_extension_is_told() => Assert.Equal(["TC0019"], Ids(Read("a.ris", Article)));

    [Fact]
    public void Prose_that_begins_so_is_none() =>
        Assert.NotEqual(DocumentLayoutModel.RefWorks, Read("a.txt", "RT is short\nfor a round trip.\n").Document.Layout);
}
