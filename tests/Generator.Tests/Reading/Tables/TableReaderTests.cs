using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tables;

/// <summary>Tables with a header, as services export them.</summary>
public sealed class TableReaderTests
{
    [Theory]
    [InlineData("a.csv", ',')]
    [InlineData("a.csv", ';')]
    [InlineData("a.csv", '|')]
    [InlineData("a.tsv", '\t')]
    [InlineData("a.tab", '\t')]
    public void Scopus(string name, char delimiter)
    {
        string[] header =
        [
            "Authors", "Author full names", "Author(s) ID", "Title", "Year", "Source title", "Volume", "Issue", "Art. No.", "Page start", "Page end",
            "Cited by", "DOI", "Link", "Abstract", "Author Keywords", "Publisher", "ISSN", "Language of Original Document", "Document Type", "EID",
        ];
        string[] row =
        [
            "Quill M.; Bel A.", "Quill, Mara (57190000001); Bel, Ada (57190000002)", "57190000001; 57190000002", "Gates of the \"\"river\"\"; and\nmore", "2019",
            "Journal of Gates", "12", "3", "", "345", "349", "7", "10.5072/gates.1", "https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.5072",
            "They open, see https://github.com/a/b", "gates; open channels", "River Press", "12345678", "English", "Article", "2-s2.0-1",
        ];
        EntryModel entry = One(name, "\uFEFF" + Row(header, delimiter) + Row(row, delimiter));
        Assert.Equal("Gates of the \"river\"; and more", entry.Title.Display);
        Assert.Equal("https://github.com/a/b", Assert.Single(entry.Links).Url);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal([new("Quill", "Mara"), new("Bel", "Ada")], paper.Authors);
        Assert.Equal(("article", 2019, "Journal of Gates"), (paper.EntryType, paper.Year, paper.Venue));
        Assert.Equal(("12", "3", "345–349", "River Press"), (paper.Volume, paper.Issue, paper.Pages, paper.Publisher));
        Assert.Equal(("10.5072/gates.1", "https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.5072"), (paper.Doi, paper.Url));
        Assert.Equal(["gates", "open channels"], paper.Keywords);
        Assert.Equal(("12345678", "7", "2-s2.0-1"), (Field(paper, "issn"), Field(paper, "cited-by"), Field(paper, "eid")));
    }

    [Theory]
    [InlineData("PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,PMCID,DOI\n1,T,\"Quill M, Bel A.\",x,Quill M,J Gates,2019,PMC1,10.5072/g\n", "article 2019 J Gates 10.5072/g Quill, M")]
    [InlineData("\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication Title\",\"DOI\",\"Date\",\"Access Date\"\n\"AB12\",\"journalArticle\",\"2019\",\"Quill, M; Bel, A\",\"T\",\"J Gates\",\"10.5072/g\",\"2019-03\",\"2020-01-02 10:00:00\"\n", "article 2019 J Gates 10.5072/g Quill, M")]
    [InlineData("Cites,Authors,Title,Year,Source,Publisher,ArticleURL,DOI\n1,\"M Quill, A Bel\",T,2019,J Gates,P,https://example.org/x,10.5072/g\n", "misc 2019 J Gates 10.5072/g Quill, M")]
    [InlineData("\"Document Title\",Authors,\"Publication Title\",\"Publication Year\",\"Start Page\",\"DOI\",PDF Link\n\"T\",\"M. Quill; A. Bel\",\"J Gates\",\"2019\",\"1\",\"10.5072/g\",\"https://example.org/x.pdf\"\n", "misc 2019 J Gates 10.5072/g Quill, M.")]
    [InlineData("Item Title,Publication Title,Journal Volume,Item DOI,Authors,Publication Year,URL,Content Type\nT,J Gates,1,10.5072/g,M. Quill,2019,http://link.springer.com/x,Article\n", "article 2019 J Gates 10.5072/g Quill, M.")]
    [InlineData("Authors,Title,Publication,Volume,Number,Pages,Year,Publisher\n\"Quill, M; Bel, A; \",T,J Gates,1,2,1-9,2019,P\n", "misc 2019 J Gates  Quill, M")]
    [InlineData("PT\tAU\tTI\tSO\tDT\tPY\tDI\tUT\nJ\tQuill, M; Bel, A\tT\tJ Gates\tArticle\t2019\t10.5072/g\tWOS:1\n", "article 2019 J Gates 10.5072/g Quill, M")]
    [InlineData("id,submitter,authors,title,journal-ref,doi,categories,abstract,versions,update_date\n2101.00001,Q,Mara Quill and Ada Bel,T,J Gates,10.5072/g,cs.CL cs.LG,A.,\"[{'version': 'v1', 'created': 'Tue, 5 Mar 2019 17:57:34 GMT'}]\",2023-08-02\n", "article 2019 J Gates 10.5072/g Quill, Mara")]
    [InlineData("title,year,authors\nT,2019.0,\"['Mara Quill', 'Ada Bel']\"\n", "misc 2019   Quill, Mara")]
    [InlineData("sep=;\ntitle;year;authors\nT;2019;Mara Quill\n", "misc 2019   Quill, Mara")]
    [InlineData("\"About the data: Exported on Mar 1, 2024\"\nRank,Publication ID,DOI,Title,Source title,PubYear,Authors,Publication Type\n1,pub.1,10.5072/g,T,J Gates,2019,\"Quill, M; Bel, A\",Article\n", "article 2019 J Gates 10.5072/g Quill, M")]
    public void Other_services(string text, string fields)
    {
        EntryModel entry = One("a.csv", text);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal("T", entry.Title.Display);
        Assert.Equal(fields, $"{paper.EntryType} {paper.Year} {paper.Venue} {paper.Doi} {PersonNames.Write([paper.Authors[0]])}");
    }

    [Theory]
    [InlineData("a.csv", "a,b\n1,2\n")]
    [InlineData("a.csv", "Title\nT\n")]
    [InlineData("a.csv", "")]
    public void What_has_no_header_is_not_recognised(string name, string text) => Assert.Equal(["TC0001"], Ids(Read(name, text)));

    [Theory]
    [InlineData("B,2019,x,y\n", "TC0010(3,1) B,2019,x,y")]
    [InlineData("B\n", "TC0010(3,1) B")]
    [InlineData(",2019,x\n", "TC0011(3,1) ,2019,x")]
    [InlineData("NA,2019,x\n", "TC0011(3,1) NA,2019,x")]
    [InlineData("\"B,2019,x\n", "TC0010(3,1) \"B,2019,x", "\"C\",2019,x\n")]
    [InlineData("B,soon,x\n", "TC0012(3,3) soon", "C,2019,x\n", "B")]
    public void What_is_wrong_costs_one_row(string damaged, string place, string next = "C,2019,x\n", string kept = "")
    {
        string text = "title,year,other\nA,2019,x\n" + damaged + next;
        DocumentResult read = Read("a.csv", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C"] : ["A", "C"], Titles(read));
        Assert.Equal([place], Places(read, text));
    }

    [Fact]
    public void Each_row_is_a_paper_or_is_reported() => Prop
        .ForAll(
            Gen.Elements(0, 1, 2, 3, 4).ListOf().ToArbitrary(),
            kinds =>
            {
                string text = "title,year,other\nFirst,2019,x\n" + string.Concat(kinds.Select(static (kind, number) => kind switch
                {
                    0 => $"T{number},2019,x\n",
                    1 => $"\"T{number}, \"\"a\"\"\n b\",2019,\"x\ny\"\r\n\n",
                    2 => $"T{number},2019\n",
                    3 => $",2019,x\n",
                    _ => $"T{number},2019,x,y\n",
                }));
                int valid = 1 + kinds.Count(static kind => kind < 2);
                DocumentResult read = Read("a.csv", text);
                return (read.Document.Entries.Count == valid && read.Diagnostics.Count == kinds.Count + 1 - valid)
                    .Label($"{valid} valid of {kinds.Count + 1}; read {read.Document.Entries.Count}\n{text}");
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("T,2019,x\n")]
    [InlineData("\"")]
    [InlineData("\"\n")]
    [InlineData("\"a\n\",\n")]
    [InlineData("\n \"a")]
    [InlineData("  \"a")]
    [InlineData("\"\"")]
    [InlineData(",")]
    [InlineData(",\"\n")]
    [InlineData("x")]
    [InlineData("\n")]
    public void Reading_takes_time_linear_in_the_length(string piece)
    {
        TestDocument small = Repeat(piece, 20_000);
        TestDocument large = Repeat(piece, 200_000);
        Growth.AssertLinear(() => GeneratorSteps.Read(small), () => GeneratorSteps.Read(large));
    }

    private static TestDocument Repeat(string piece, int length) =>
        new("a.csv", "title,year,other\nA,2019,x\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static string Row(string[] cells, char delimiter) => string.Join(delimiter, cells.Select(static cell => $"\"{cell}\"")) + "\r\n";
}
