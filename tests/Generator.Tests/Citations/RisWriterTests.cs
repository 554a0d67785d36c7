using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Tests;

namespace Generator.Tests.Citations;

/// <summary>The exact text of RIS records, and their conformance to the published tags.</summary>
public sealed class RisWriterTests
{
    [Fact]
    public void Tags_stand_in_their_order() => Assert.Equal(
        """
        TY  - CPAPER
        ID  - vaswani2017
        TI  - Attention Is All You Need
        AU  - Vaswani, Ashish
        AU  - Shazeer, Noam
        AU  - Parmar, Niki
        AU  - King, M. L., Jr.
        AU  - Google Brain,
        PY  - 2017
        DA  - 2017/12/04/
        T2  - Advances in Neural Information Processing Systems
        VL  - 30
        IS  - 4
        SP  - 5998
        EP  - 6008
        PB  - Curran Associates, Inc.
        DO  - 10.5555/3295222.3295349
        AN  - arXiv:1706.03762
        UR  - https://papers.nips.cc/paper/7181_a
        L1  - https://papers.nips.cc/paper/7181.pdf
        KW  - attention
        KW  - translation
        LA  - english
        N1  - Oral
        A2  - Guyon, Isabelle
        A2  - NeurIPS Foundation
        SN  - 978-1-5108-6096-4
        AB  - The dominant models are 100% recurrent & costly.
        ER  - 

        """.ReplaceLineEndings("\r\n"),
        Samples.Attention.Open().ToRis());

    [Theory]
    [InlineData("Barnes and Noble, Inc.", true, "Barnes and Noble,, Inc.")]
    [InlineData("Google Brain", true, "Google Brain,")]
    [InlineData("The ATLAS Collaboration", true, "The ATLAS Collaboration")]
    [InlineData("de la Fontaine", false, "de la Fontaine")]
    public void A_name_without_parts_is_told_as_EndNote_does(string name, bool isLiteral, string line)
    {
        string record = Samples.By(new PersonModel(name, IsLiteral: isLiteral)).Open().ToRis();
        Assert.Contains($"\r\nAU  - {line}\r\n", record, StringComparison.Ordinal);
        Assert.Equal(new(name, IsLiteral: isLiteral), Assert.Single(CitedPaper.Read("a.ris", record).Bibliography.Authors));
    }

    [Fact]
    public void People_whom_a_list_omits_are_no_person()
    {
        CitedPaper paper = Samples.Of("T", new()
        {
            Authors = new([new("Roe", "Jane"), PersonNames.Others]),
            Fields = new([new FieldModel("editor", "Doe, John and others")]),
        });
        Assert.DoesNotContain("others", paper.Open().ToRis(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-01-02", "2020/01/02/")]
    [InlineData("2020", "2020///")]
    [InlineData("2020-01/2020-02", "2020/01//")]
    [InlineData("last May", "last May")]
    public void The_date_of_a_visit_is_a_date(string date, string written) => Assert.Contains(
        $"\r\nY2  - {written}\r\n",
        Samples.Of("T", new() { Fields = new([new FieldModel("urldate", date)]) }).Open().ToRis(),
        StringComparison.Ordinal);

    [Fact]
    public void A_line_end_in_a_value_is_a_space() => Assert.Contains(
        "\r\nTI  - One ER - two\r\n", Samples.Of("One\r\nER  -\n\ttwo").Open().ToRis(), StringComparison.Ordinal);

    [Theory]
    [InlineData(2017, null, "PY  - 2017\r\n")]
    [InlineData(2017, 6, "PY  - 2017\r\nDA  - 2017/06//\r\n")]
    public void A_date_has_its_slashes(int year, int? month, string lines) => Assert.EndsWith(
        $"TI  - T\r\n{lines}ER  - \r\n", Samples.Of("T", new() { Year = year, Month = month }).Open().ToRis(), StringComparison.Ordinal);

    [Fact]
    public void Whoever_issued_a_thesis_is_its_publisher() => Assert.Contains(
        "PB  - MIT\r\n", Samples.Of("T", new() { EntryType = "phdthesis", Fields = new([new FieldModel("school", "MIT")]) }).Open().ToRis(), StringComparison.Ordinal);

    [Fact]
    public void Every_paper_is_a_record_of_published_tags() => Prop.ForAll(new CitedPapers(null, CitedPapers.AllPeople).Make(), paper =>
    {
        string[] violations = [.. RisTagList.Violations(paper.Open().ToRis())];
        return (violations.Length == 0).Label(string.Join('\n', violations));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
