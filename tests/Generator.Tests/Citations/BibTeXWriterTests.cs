using TypedCorpus;
using TypedCorpus.Generator.Models;
using TypedCorpus.Tests;

namespace Generator.Tests.Citations;

/// <summary>The exact text of BibTeX entries.</summary>
public sealed class BibTeXWriterTests
{
    [Fact]
    public void Fields_stand_in_their_order() => Assert.Equal(
        """
        @inproceedings{vaswani2017,
          title = {Attention Is All You Need},
          author = {Vaswani, Ashish and Shazeer, Noam and Parmar, Niki and King, Jr., M. L. and {Google Brain}},
          booktitle = {Advances in Neural Information Processing Systems},
          year = {2017},
          month = dec,
          date = {2017-12-04},
          volume = {30},
          number = {4},
          pages = {5998--6008},
          publisher = {Curran Associates, Inc.},
          doi = {10.5555/3295222.3295349},
          eprint = {1706.03762},
          archiveprefix = {arXiv},
          primaryclass = {cs.CL},
          categories = {cs.CL, cs.LG},
          url = {https://papers.nips.cc/paper/7181_a},
          pdf = {https://papers.nips.cc/paper/7181.pdf},
          keywords = {attention, translation},
          language = {english},
          note = {Oral},
          editor = {Guyon, Isabelle and {NeurIPS Foundation}},
          isbn = {978-1-5108-6096-4},
          abstract = {The dominant models are 100\% recurrent \& costly.},
        }

        """.ReplaceLineEndings("\n"),
        Samples.Attention.Open().ToBibTeX(includeAbstract: true));

    [Fact]
    public void The_abstract_is_written_if_it_is_asked_for()
    {
        Paper paper = Samples.Attention.Open();
        const string Abstract = "  abstract = {The dominant models are 100\\% recurrent \\& costly.},\n";
        Assert.Contains(Abstract, paper.ToBibTeX(includeAbstract: true), StringComparison.Ordinal);
        Assert.Equal(paper.ToBibTeX(includeAbstract: true).Replace(Abstract, "", StringComparison.Ordinal), paper.ToBibTeX());
    }

    [Theory]
    [InlineData("phdthesis", "school")]
    [InlineData("mastersthesis", "school")]
    [InlineData("thesis", "institution")]
    [InlineData("TechReport", "institution")]
    public void Who_issued_a_work_stands_where_BibTeX_prints_it(string type, string field)
    {
        CitedPaper paper = Samples.Of("T", new() { Key = "k", EntryType = type, Publisher = "MIT" });
        string entry = paper.Open().ToBibTeX();
        Assert.Contains($"  publisher = {{MIT}},\n  {field} = {{MIT}},\n", entry, StringComparison.Ordinal);
        Assert.Equal("MIT", CitedPaper.Read("a.bib", entry).Bibliography.Publisher);
        Assert.Empty(CitedPaper.Read("a.bib", entry).Bibliography.Fields);
    }

    [Theory]
    [InlineData("@", "x--")]
    [InlineData("-", "x--")]
    [InlineData("9th", "x-9th")]
    public void A_field_has_a_name_that_BibTeX_reads(string name, string written) => Assert.Contains(
        $"  {written} = {{v}},\n", Samples.Of("T", new() { Fields = new([new FieldModel(name, "v")]) }).Open().ToBibTeX(), StringComparison.Ordinal);

    [Theory]
    [InlineData("BERT: Pre-Training of Deep Models", "{BERT}: Pre-Training of Deep Models")]
    [InlineData("An iPhone and a T5 in C++", "An {iPhone} and a {T5} in {C}++")]
    [InlineData("50% of A_B & C#", @"50\% of A\_{B} \& {C}\#")]
    [InlineData("The entity &amp; and R&D", @"The entity \&{}amp; and {R}\&{D}")]
    [InlineData("Nyströmformer für ÉCOLE", "Nyströmformer für {ÉCOLE}")]
    [InlineData("Learning $L_2$ and $\\alpha$", "Learning {{}$L_2$} and {}$\\alpha$")]
    [InlineData("From $5 to $6", @"From {\$}5 to {\$}6")]
    [InlineData("$\\{$ and {x}", @"{\$}{\textbackslash}{\textbraceleft}{\$} and {\textbraceleft}x{\textbraceright}")]
    [InlineData("a--b ``c'' ~d^e\\f", @"a-{}-b {\textasciigrave}{\textasciigrave}c'{}' {\textasciitilde}d{\textasciicircum}e{\textbackslash}f")]
    [InlineData("\\(X\\)-ray", "{{}\\(X\\)}-ray")]
    public void A_title_is_escaped_and_keeps_its_capitals(string title, string latex) =>
        Assert.Contains($"\n  title = {{{latex}}},\n", Samples.Of(title).Open().ToBibTeX(), StringComparison.Ordinal);

    [Theory]
    [InlineData("article", "journal", "number")]
    [InlineData("incollection", "booktitle", "number")]
    [InlineData("conference", "booktitle", "number")]
    [InlineData("techreport", "journal", "issue")]
    public void Venue_and_issue_have_the_names_of_the_type(string type, string venue, string issue)
    {
        string entry = Samples.Of("T", new() { EntryType = type, Venue = "V", Issue = "7" }).Open().ToBibTeX();

        Assert.StartsWith($"@{type}{{", entry, StringComparison.Ordinal);
        Assert.Contains($"  {venue} = {{V}},\n  {issue} = {{7}},\n", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b,c", "a-b-c")]
    [InlineData("{x}~(y)%#\"\\=z", "-x---y------z")]
    [InlineData("müller:2017/x", "müller:2017/x")]
    public void A_key_has_only_what_BibTeX_lets_it_have(string id, string key) =>
        Assert.StartsWith($"@misc{{{key},\n", Samples.Of("T", new() { Key = id }).Open().ToBibTeX(), StringComparison.Ordinal);

    [Fact]
    public void Names_are_not_taken_apart_in_another_way()
    {
        string entry = Samples.By(
            new("Barnes and Noble, Inc.", IsLiteral: true), new("Rock and Roll", "A, B"), new("van Rossum"), new("others", IsLiteral: true)).Open().ToBibTeX();

        Assert.Contains("  author = {{Barnes and Noble, Inc.} and {Rock and Roll}, {A, B} and van Rossum, and others},\n", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("comment")]
    [InlineData("no type")]
    public void A_type_that_is_none_is_misc(string type) =>
        Assert.StartsWith("@misc{", Samples.Of("T", new() { EntryType = type }).Open().ToBibTeX(), StringComparison.Ordinal);

    [Fact]
    public void Names_of_fields_are_names_and_none_stands_twice()
    {
        string entry = Samples.Of("Two", new()
        {
            Year = 2020,
            Fields = new([new FieldModel("year", "MMXX"), new("my field", "a"), new("2nd", "b"), new("url", "http://x.org/{id}")]),
        }).Open().ToBibTeX();

        Assert.Equal(
            "@misc{one,\n  title = {Two},\n  year = {2020},\n  my-field = {a},\n  x-2nd = {b},\n  url = {http://x.org/%7Bid%7D},\n}\n", entry);
        Assert.True(Braces.AreBalanced(entry));
    }
}
