using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>The tagged text of Ovid.</summary>
public sealed class OvidReaderTests
{
    private const string Record =
        """
        VN  - Ovid Technologies
        DB  - Ovid MEDLINE(R)
        UI  - 12345678
        TI  - Gates of the
              river.
        AU  - Quill MB
        AU  - Roe J
        FA  - Quill, Mara B
        FA  - Roe, Jane
        NJ  - Journal of gates
        VO  - 22
        IP  - 3
        PG  - 101-19
        DP  - 2019 Mar
        YR  - 2019
        PT  - Journal Article
        MH  - *Gates
        DO  - https://dx.doi.org/10.5072/gates.1
        AB  - BACKGROUND: They open.

        """;

    [Theory]
    [InlineData("")]
    [InlineData("<1>\n")]
    public void Records_with_all_there_is(string number)
    {
        DocumentResult read = Read(
            "export.txt",
            number + Record + "\n" + number.Replace('1', '2') + Record.Replace("Gates of", "Locks of", StringComparison.Ordinal));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.Ovid, read.Document.Layout);
        Assert.Equal(["Gates of the river", "Locks of the river"], Titles(read));
        EntryModel entry = read.Document.Entries[0];
        Assert.Equal("BACKGROUND: They open.", entry.Abstract!.Display);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("article", 2019, 3, "Journal of gates"), (paper.EntryType, paper.Year, paper.Month, paper.Venue));
        Assert.Equal([new("Quill", "Mara B"), new("Roe", "Jane")], paper.Authors);
        Assert.Equal(("22", "3", "101–119", "10.5072/gates.1"), (paper.Volume, paper.Issue, paper.Pages, paper.Doi));
        Assert.Equal("12345678", Field(paper, "accessionnumber"));
        Assert.Equal(["Gates"], paper.Keywords);
    }

    [Fact]
    public void What_only_the_source_says_is_read_of_it()
    {
        BibliographyModel paper = One(
            "a.txt", "<1>\nTI  - Gates.\nAU  - Quill MB\nSO  - Journal of Gates. 22(3):101-19, 2019 Mar.\n").Bibliography!;
        Assert.Equal(("Journal of Gates", 2019), (paper.Venue, paper.Year));
        Assert.Equal([new("Quill", "MB")], paper.Authors);
    }
}
