using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>RIS by its tag list, and as reference managers and publishers write it.</summary>
public sealed class RisReaderTests
{
    private const string Article =
        """
        TY  - JOUR
        AU  - Shannon, Claude E.
        AU  - Berg, Ludwig van der, Jr.
        A2  - Guyon, I.
        PY  - 1948/07/12/
        TI  - A Mathematical Theory
              of Communication
        JO  - Bell Syst. Tech. J.
        T2  - Bell System Technical Journal
        VL  - 27
        IS  - 3
        SP  - 379
        EP  - 423
        PB  - Wiley
        CY  - New York
        DO  - https://doi.org/10.1002/j.1538-7305.1948.tb01338.x
        UR  - https://example.org/1
        UR  - https://example.org/2
        L1  - https://example.org/1.pdf
        KW  - information
        KW  - entropy; noise
        coding
        AB  - We extend it. See https://github.com/a/b.

          And more.
        N1  - A classic
        LA  - en
        SN  - 0005-8580
        ID  - shannon48
        ET  - 2nd
        C1  - one
        C1  - two
        ER  - 


        """;

    private static readonly string Three = Article + "TY  - BOOK\r\nT1  - Second\r\nER  - \r\n\r\nTY  - GEN\r\nTI  - Third\r\nER  -\r\n";

    [Fact]
    public void A_record_with_all_there_is()
    {
        EntryModel entry = One("a.ris", Article);
        Assert.Equal("A Mathematical Theory of Communication", entry.Title.Display);
        Assert.Equal("A Mathematical Theory\n      of Communication", entry.Title.Raw);
        Assert.Equal("We extend it. See https://github.com/a/b. And more.", entry.Abstract!.Display);
        Assert.Equal("https://github.com/a/b", Assert.Single(entry.Links).Url);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("shannon48", "article", 1948, 7), (paper.Key, paper.EntryType, paper.Year, paper.Month));
        Assert.Equal([new("Shannon", "Claude E."), new("Berg", "Ludwig van der", "Jr.")], paper.Authors);
        Assert.Equal(("Bell System Technical Journal", "27", "3", "379–423"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("Wiley", "10.1002/j.1538-7305.1948.tb01338.x"), (paper.Publisher, paper.Doi));
        Assert.Equal(("https://example.org/1", "https://example.org/1.pdf"), (paper.Url, paper.PdfUrl));
        Assert.Equal(("en", "A classic"), (paper.Language, paper.Note));
        Assert.Equal(["information", "entropy", "noise", "coding"], paper.Keywords);
        Assert.Equal(
            [
                "date=1948-07-12", "otherurl=https://example.org/2", "issn=0005-8580", "editor=Guyon, I.", "shortjournal=Bell Syst. Tech. J.",
                "address=New York", "edition=2nd", "c1=one; two",
            ],
            paper.Fields.Select(field => $"{field.Name}={field.Value}"));
    }

    [Theory]
    [InlineData("TY  - JOUR\r\nT1  - T\r\nER  - \r\n")]
    [InlineData("\n\n \nTY - JOUR\nTI - T\nER - \n")]
    [InlineData("ty  - jour\nti  - T\ner  - \n")]
    [InlineData("TY  - JOUR\nTI  - T")]
    [InlineData("\uFEFFTY  - JOUR\nTI  - T\nER  -\n")]
    [InlineData("TY  - JOUR\nTI  -\nT1  - T\nER  -\n")]
    [InlineData("TY  - JOUR\nCT  - T\nER  -\n")]
    [InlineData("TY  - JOUR\nTI  -\n      T\nER  -\n")]
    [InlineData("  TY  - JOUR\n  TI  -   T  \n  ER  - \n")]
    public void The_forms_that_there_are(string text)
    {
        DocumentResult read = Read("a.ris", text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(("T", DocumentLayoutModel.Ris), (Assert.Single(read.Document.Entries).Title.Display, read.Document.Layout));
        Assert.Equal("article", read.Document.Entries[0].Bibliography!.EntryType);
    }

    [Theory]
    [InlineData("JOUR", "article")]
    [InlineData("BOOK", "book")]
    [InlineData("CHAP", "incollection")]
    [InlineData("CONF", "inproceedings")]
    [InlineData("CPAPER", "inproceedings")]
    [InlineData("THES", "phdthesis")]
    [InlineData("RPRT", "techreport")]
    [InlineData("XYZ", "misc")]
    public void The_types(string type, string entryType) =>
        Assert.Equal(entryType, One("a.ris", $"TY  - {type}\nTI  - T\nAU  - A, B\nER  - \n").Bibliography!.EntryType);

    [Theory]
    [InlineData("Provider: JSTOR http://www.jstor.org\nDatabase: JSTOR\nContent: text/plain; charset=\"UTF-8\"\n\n\n")]
    [InlineData("Record #2 of 2\nProvider: John Wiley & Sons, Ltd\nContent: text/plain\n\n")]
    [InlineData("2.\n")]
    [InlineData("<2>\n")]
    [InlineData("<2. >\n\n")]
    [InlineData("[2/2]\n--------------------\n")]
    [InlineData("Ovid Technologies, Inc. Email Service\n------------------------------\nSearch for: limit 3 to yr=\"2019\"\nResults: 1-2\n")]
    [InlineData("EBSCO Publishing Citation Format: RIS\n")]
    [InlineData("NL  - J Gates\n\nLink to the full text: https://example.org/x\n\n2.\n")]
    [InlineData("Exported today\n")]
    public void Lines_between_records_are_remarks(string lines)
    {
        DocumentResult read = Read("a.ris", lines + "TY  - JOUR\nTI  - A\nER  - \n\n" + lines + "TY  - JOUR\nTI  - B\nER  - \n" + lines);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["A", "B"], Titles(read));
    }

    [Theory]
    [InlineData("TY  -JOUR\nTI  -T\nER  -\n")]
    [InlineData("TY  - JOUR\nTI  - T\nER\n")]
    [InlineData("TY  - JOUR\nTI  - T\nER  - \n\uFEFFTY  - JOUR\nTI  - T\nER  - \n", 2)]
    public void The_forms_of_careless_programs(string text, int count = 1) =>
        Assert.Equal(Enumerable.Repeat("T", count), Titles(Read("a.ris", text)));

    [Fact]
    public void A_dash_between_spaces_is_no_tag_unless_the_tag_is_known() => Assert.Equal(
        "One XX - two", One("a.ris", "TY  - JOUR\nTI  - T\nAB  - One\nXX - two\nER  - \n").Abstract!.Display);

    [Theory]
    [InlineData("TI  - X\nAU  - Y\nER  - \n", "TC0010(4,1) TI  - X")]
    [InlineData("Exported today\nAU  - Y\nTI  - X\nER  - \n", "TC0010(5,1) AU  - Y")]
    [InlineData("AU  - Y\nTI  - X\n", "TC0010(4,1) AU  - Y")]
    [InlineData("TY  - JOUR\nTI  - B\nPY  - 1999\n\nTI  - X\nER  - \n", "TC0010(8,1) TI  - X", "B")]
    [InlineData("TY  - JOUR\nAU  - X\nER  - \n", "TC0011(4,1) TY  - JOUR")]
    [InlineData("TY  - JOUR\nAU  - X\n", "TC0011(4,1) TY  - JOUR")]
    [InlineData("TY  - JOUR\nTI  - B\nPY  - soon\nER  - \n", "TC0012(6,7) soon", "B")]
    [InlineData("TY  - JOUR\nTI  - B\nDO  - none\nER  - \n", "TC0012(6,7) none", "B")]
    [InlineData("TY  - JOUR\nTI  - B\nPY  - 217\nER  - \n", "TC0012(6,7) 217", "B")]
    [InlineData("TY  - JOUR\nTI  - B\nPY  - 20171612\nER  - \n", "TC0012(6,7) 20171612", "B")]
    public void What_is_wrong_costs_one_record(string lines, string place, string kept = "")
    {
        string text = "TY  - JOUR\nTI  - A\nER  - \n" + lines + "TY  - JOUR\nTI  - C\nER  - \n";
        DocumentResult read = Read("a.ris", text);
        Assert.Equal(kept.Length > 0 ? ["A", kept, "C"] : ["A", "C"], Titles(read));
        Assert.Equal([place], Places(read, text));
        Assert.Equal(Enumerable.Range(1, read.Document.Entries.Count), read.Document.Entries.Select(entry => entry.Rank));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Some notes - of mine\n")]
    [InlineData("TI  - A title\nER  - \n")]
    public void What_has_no_record_is_not_recognised(string text) => Assert.Equal(["TC0001"], Ids(Read("a.ris", text)));

    [Fact]
    public void What_is_cut_off_leaves_what_stands_before()
    {
        for (int length = 4; length < Three.Length; length++)
            AssertIntactBefore(Three[..length], length);
    }

    [Fact]
    public void A_flipped_byte_leaves_what_stands_before()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Three);
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] damaged = [.. bytes];
            damaged[at] ^= (byte)(1 << (at % 7));
            AssertIntactBefore(Encoding.UTF8.GetString(damaged), at);
        }
    }

    [Theory]
    [InlineData("TY  - JOUR\nTI  - A\nER  - \n")]
    [InlineData("TY  - JOUR\n")]
    [InlineData("TI  - A\n")]
    [InlineData("KW  - a\n")]
    [InlineData("UR  - https://a.org/x\n")]
    [InlineData("M3  - 10.1000/1\n")]
    [InlineData("PY  - x\n")]
    [InlineData("AU  - A, B\n")]
    [InlineData("more\n")]
    [InlineData("x")]
    [InlineData("\n")]
    public void Reading_takes_time_linear_in_the_length(string piece)
    {
        TestDocument small = Repeat(piece, 20_000);
        TestDocument large = Repeat(piece, 200_000);
        Growth.AssertLinear(() => Run(small), () => Run(large));
    }

    private static void AssertIntactBefore(string damaged, int at)
    {
        DocumentResult read = Read("a.ris", damaged);
        Assert.DoesNotContain("TC0901", Ids(read));
        string[] whole = [.. Titles(Read("a.ris", Three))];
        int[] ends = [Three.IndexOf("ER  -", StringComparison.Ordinal), Three.IndexOf("ER  - \r", StringComparison.Ordinal)];
        int intact = ends.Count(end => end + 5 < at);
        Assert.Equal(whole.Take(intact), Titles(read).Take(intact));
    }

    private static void Run(TestDocument document) => DocumentReader.Read(new(document, document.Name), CancellationToken.None);

    private static TestDocument Repeat(string piece, int length) =>
        new("a.ris", "TY  - JOUR\nTI  - T\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
}
