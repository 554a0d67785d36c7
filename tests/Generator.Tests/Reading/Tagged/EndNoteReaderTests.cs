using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>EndNote's form of refer, which publishers and Google Scholar write.</summary>
public sealed class EndNoteReaderTests
{
    private const string Article =
        """
        %0 Journal Article
        %A Quill, Mara
        %A Ilse van der Berg
        %A World Gate Organization,
        %E Bel, Ada
        %T Gates of the river:
        and how they open
        %J Journal of Gates
        %D 2019
        %8 March 15, 2019
        %V 12
        %N 3
        %P 345-349
        %I River Press
        %C Riverton
        %@ 1234-5678
        %R doi:10.5072/gates.1
        %F quill19
        %G English
        %K gates
        rivers
        %X They open. See https://github.com/a/b

        And close.
        %U https://example.org/gates
        %> https://example.org/gates.pdf
        %[ 2024/01/15
        %7 2nd
        %Z A note
        %3 mine

        """;

    [Theory]
    [InlineData("a.enw")]
    [InlineData("export.txt")]
    public void A_record_with_all_there_is(string name)
    {
        EntryModel entry = One(name, Article);
        Assert.Equal("Gates of the river: and how they open", entry.Title.Display);
        Assert.Equal("They open. See https://github.com/a/b And close.", entry.Abstract!.Display);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("quill19", "article", 2019, 3), (paper.Key, paper.EntryType, paper.Year, paper.Month));
        Assert.Equal(
            [new("Quill", "Mara"), new("van der Berg", "Ilse"), new("World Gate Organization", IsLiteral: true)], paper.Authors);
        Assert.Equal(("Journal of Gates", "12", "3", "345–349"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("River Press", "10.5072/gates.1", "English", "A note"), (paper.Publisher, paper.Doi, paper.Language, paper.Note));
        Assert.Equal(("https://example.org/gates", "https://example.org/gates.pdf"), (paper.Url, paper.PdfUrl));
        Assert.Equal(["gates", "rivers"], paper.Keywords);
        Assert.Equal(
            [
                "date=2019-03-15", "issn=1234-5678", "editor=Bel, Ada", "address=Riverton", "urldate=2024-01-15", "edition=2nd",
                "custom3=mine",
            ],
            paper.Fields.Select(field => $"{field.Name}={field.Value}"));
    }

    [Theory]
    [InlineData("%0 Book\n%T One\n%0 Book\n%T Two\n")]
    [InlineData("%0 Book\r\n%T One\r\n\r\n%0 Book\r\n%T Two\r\n")]
    [InlineData("%T One\n%A A B\n\n%A C D\n%T Two\n")]
    [InlineData("%0 Book\n%T One\n\n%A A B\n%0 Book\n%T Two\n")]
    public void The_forms_that_there_are(string text)
    {
        DocumentResult read = Read("a.enw", text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.EndNote, read.Document.Layout);
        Assert.Equal(["One", "Two"], Titles(read));
    }

    [Theory]
    [InlineData("Conference Proceedings\n%A A B\n%B Proc", "inproceedings")]
    [InlineData("Conference Proceedings", "proceedings")]
    [InlineData("Conference Paper", "inproceedings")]
    [InlineData("Book Section", "incollection")]
    [InlineData("Thesis", "phdthesis")]
    [InlineData("Web Page", "online")]
    [InlineData("Computer Program", "software")]
    [InlineData("Generic", "misc")]
    public void The_types(string lines, string entryType) =>
        Assert.Equal(entryType, One("a.enw", $"%0 {lines}\n%T T\n").Bibliography!.EntryType);

    [Theory]
    [InlineData("%0 Book\n%A Quill, M\n", "TC0011(4,1) %0 Book")]
    [InlineData("%0 Book\n%T B\n%D soon\n", "TC0012(6,4) soon", "B")]
    public void What_is_wrong_costs_one_record(string lines, string place, string kept = "")
    {
        string text = "%0 Book\n%T A\n\n" + lines + "\n%0 Book\n%T C\n";
        DocumentResult read = Read("a.enw", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C"] : ["A", "C"], Titles(read));
        Assert.Equal([place], Places(read, text));
    }

    [Fact]
    public void A_number_that_is_no_doi_is_kept() => Assert.Equal(
        "oai:gates:1", Field(One("a.enw", "%0 Book\n%T T\n%R oai:gates:1\n").Bibliography!, "resourcenumber"));
}
