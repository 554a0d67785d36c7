using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Markdown;

/// <summary>Reading lists in the many shapes that people give them.</summary>
public sealed class MarkdownReaderTests
{
    private const string Title = "Sparse Gates: Routing Tokens in Long Documents";

    private const string Readme = """
        # gates

        Gates is a library for routing. It follows our [paper](https://arxiv.org/abs/2403.00234), which explains the method.

        ## Features

        - **Fast**: it is twice as fast as others
        - Works on [Linux](https://example.org/linux) and Windows
        - See the [documentation](docs/index.md)

        ## Installation

        Run this command. It needs a compiler.

        ```sh
        make install
        ```

        ## Citation

        If you use gates, please cite us, and tell us about it in the issues.
        """;

    /// <summary>A line or more of one paper with that title, whose number at arXiv is 2403.00234.</summary>
    public static TheoryData<string> Items =>
    [
        "- **Sparse Gates: Routing Tokens in Long Documents** [paper](https://arxiv.org/abs/2403.00234)",
        "- **Sparse Gates: Routing Tokens in Long Documents.** [[paper](https://arxiv.org/abs/2403.00234)]",
        "- **Sparse Gates: Routing Tokens in Long Documents** [[paper]](https://arxiv.org/abs/2403.00234)",
        "* Sparse Gates: Routing Tokens in Long Documents. [[pdf]](https://arxiv.org/pdf/2403.00234.pdf)",
        "+ Sparse Gates: Routing Tokens in Long Documents, [[Paper]](https://arxiv.org/pdf/2403.00234)",
        "- [Sparse Gates: Routing Tokens in Long Documents](https://arxiv.org/abs/2403.00234)",
        "- [**Sparse Gates: Routing Tokens in Long Documents**](https://arxiv.org/abs/2403.00234), Mara Quist, 2024",
        "- **[Sparse Gates: Routing Tokens in Long Documents](https://arxiv.org/abs/2403.00234)**",
        "1. [Sparse Gates: Routing Tokens in Long Documents](https://arxiv.org/abs/2403.00234 \"arXiv\")",
        "- [ ] [Sparse Gates: Routing Tokens in Long Documents](<https://arxiv.org/abs/2403.00234>)",
        "- [2024/03] **Sparse Gates: Routing Tokens in Long Documents.** *Mara Quist et al. arXiv.* [[paper](https://arxiv.org/abs/2403.00234)]",
        "- (arXiv 2024.03) Sparse Gates: Routing Tokens in Long Documents, [[Paper]](https://arxiv.org/pdf/2403.00234.pdf)",
        "- Sparse Gates: Routing Tokens in Long Documents (Quist Lab, 2024, [arXiv](https://arxiv.org/pdf/2403.00234))",
        "- Sparse Gates: Routing Tokens in Long Documents | **[ICML' 24]** |[`[pdf]`](https://arxiv.org/pdf/2403.00234.pdf)",
        "- **[Gates]** Sparse Gates: Routing Tokens in Long Documents | [`[pdf]`](https://arxiv.org/pdf/2403.00234.pdf)",
        "- Mara Quist, Joan Vega. \"Sparse Gates: Routing Tokens in Long Documents.\" ICML 2024. [pdf](https://arxiv.org/pdf/2403.00234)",
        "**[7]** Quist, Mara, et al. \"**Sparse Gates: Routing Tokens in Long Documents**.\" arXiv preprint (2024). [[pdf]](https://arxiv.org/pdf/2403.00234)",
        "- :star: Sparse Gates: Routing Tokens in Long Documents - https://arxiv.org/abs/2403.00234",
        "- 📄 [Sparse Gates: Routing Tokens in Long Documents](https://arxiv.org/abs/2403.00234) ![stars](https://img.example.org/s.svg)",
        "- **Sparse Gates**: Routing Tokens in Long Documents [[paper](https://arxiv.org/abs/2403.00234)]",
        "- <b>Sparse Gates: Routing Tokens in Long Documents</b> <a href=\"https://arxiv.org/abs/2403.00234\">paper</a>",
        "- [Sparse Gates: Routing Tokens in Long Documents][1]\n\n[1]: https://arxiv.org/abs/2403.00234",
        "### [Sparse Gates: Routing Tokens in Long Documents](https://arxiv.org/abs/2403.00234)",
        "### Sparse Gates: Routing Tokens in Long Documents\n\n- Paper: https://arxiv.org/abs/2403.00234\n- Code: None",
        "**Sparse Gates: Routing Tokens in Long Documents**\n\n- Paper: https://arxiv.org/abs/2403.00234",
        "**Sparse Gates: Routing Tokens in Long Documents** \\\n*Mara Quist, Joan Vega* \\\narXiv 2024. [[Paper](https://arxiv.org/abs/2403.00234)]",
        "1. **Sparse Gates: Routing Tokens in Long Documents.** ICML 2024. [paper](https://arxiv.org/abs/2403.00234)\n\n    *Mara Quist, Joan Vega.*",
        "- Sparse Gates: Routing Tokens in Long Documents\n  - [paper](https://arxiv.org/abs/2403.00234)\n  - [code](https://github.com/a/b)",
        "| Title | Venue |\n|:--|:-:|\n| [Sparse Gates: Routing Tokens in Long Documents](https://arxiv.org/abs/2403.00234) | ICML |",
        "|Date|Title|Authors|PDF|\n|---|---|---|---|\n|**2024-03-01**|**Sparse Gates: Routing Tokens in Long Documents**|Mara Quist et.al.|[2403.00234](http://arxiv.org/abs/2403.00234)|",
        "| **Paper** | **Links** |\n| --- | --- |\n| 1) **Sparse Gates: Routing Tokens in Long Documents** | [Paper](https://arxiv.org/abs/2403.00234) |",
        "- 《Sparse Gates: Routing Tokens in Long Documents》 [论文](https://arxiv.org/abs/2403.00234)",
        "- [![arXiv](https://img.example.org/a.svg)](https://arxiv.org/abs/2403.00234) **Sparse Gates: Routing Tokens in Long Documents**",
        "> - [Sparse Gates: Routing Tokens in Long Documents](https://arxiv.org/abs/2403.00234)",
    ];

    public static TheoryData<string> NoLists =>
    [
        "",
        "# Title\n\nJust some prose.\n",
        Readme,
        "# Changelog\n\n## 1.2\n\n- Fixed a crash in [#12](https://github.com/a/b/issues/12)\n- **Breaking**: removed `x`\n\n## 1.1\n\n- Added y\n",
        "- [One](#one)\n- [Two](#two)\n  - [Three](other.md#three)\n",
        "- milk\n- eggs\n- bread\n",
        "| Model | Score |\n|---|---|\n| A | 12.5 |\n| B | 14.0 |\n",
        "---\ntitle: A Post\nauthor: Mara Quist\ndate: 2024-03-01\n---\n\nText of the post. It is long enough to be read.\n",
        "```\n- [A Title of Some Paper](https://arxiv.org/abs/2403.00234)\n```\n",
        "<!-- - [A Title of Some Paper](https://arxiv.org/abs/2403.00234) -->\n",
    ];

    [Theory]
    [MemberData(nameof(Items))]
    public void A_paper_in_each_shape(string item)
    {
        foreach (string text in new[] { item, $"# Papers\n\n{item}\n", item.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + item })
        {
            EntryModel entry = One("list.md", text);
            Assert.Equal((Title, "2403.00234"), (entry.Title.Display, entry.Bibliography!.ArxivId));
            Assert.NotNull(entry.Bibliography.Url ?? entry.Bibliography.PdfUrl);
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void And_as_a_text(string item) => Assert.Equal([Title], Titles(Read("list.txt", item)));

    [Theory]
    [MemberData(nameof(NoLists))]
    public void What_is_no_reading_list(string text) => Assert.Equal(["TC0001"], Ids(Read("page.md", text)));

    [Fact]
    public void A_readme_that_is_no_reading_list_is_left_alone()
    {
        Assert.Empty(Read("README.md", Readme).Diagnostics);
        Assert.Empty(Read("a/readme.md", Readme).Diagnostics);
        Assert.Equal([Title], Titles(Read("README.md", $"- [{Title}](https://arxiv.org/abs/2403.00234)\n")));
    }

    [Fact]
    public void All_that_a_list_says()
    {
        EntryModel entry = One(
            "list.md",
            """
            # My Reading List

            ## 2. Sparse Models

            - [2024/03] **Sparse Gates: Routing *Tokens* in Long Documents.** *Mara Quist (Gate Lab), Joan de la Vega et al.* ICML 2024.
              [[paper](https://openreview.net/forum?id=x)] [[pdf](https://example.org/a(1).pdf)] [[code](https://github.com/maraq/gates)] [[project](https://gates.example.org)]
              - TL;DR: A small gate picks which tokens attend to which. See https://github.com/maraq/extra.
              - Keywords: routing, attention
              - DOI: https://doi.org/10.1000/gates.1
            """);
        Assert.Equal(Title, entry.Title.Display);
        Assert.Equal("Sparse Gates: Routing *Tokens* in Long Documents", entry.Title.Raw);
        Assert.Equal("A small gate picks which tokens attend to which. See https://github.com/maraq/extra.", entry.Abstract!.Display);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal([new("Quist", "Mara"), new("de la Vega", "Joan"), new("others", IsLiteral: true)], paper.Authors);
        Assert.Equal((2024, 3, "ICML"), (paper.Year, paper.Month, paper.Venue));
        Assert.Equal(("https://openreview.net/forum?id=x", "https://example.org/a(1).pdf"), (paper.Url, paper.PdfUrl));
        Assert.Equal("10.1000/gates.1", paper.Doi);
        Assert.Equal(["Sparse Models", "routing", "attention"], paper.Keywords);
        Assert.Equal(
            ["https://github.com/maraq/extra", "https://github.com/maraq/gates", "https://gates.example.org"],
            entry.Links.Select(link => link.Url));
        Assert.Equal(LinkKindModel.ProjectPage, entry.Links[2].Kind);
    }

    [Fact]
    public void A_table_with_names_for_its_columns()
    {
        DocumentResult read = Read(
            "list.md",
            """
            | Title | Authors | Venue | Date | Code | TL;DR |
            |---|---|---|---|---|---|
            | [Sparse Gates](https://arxiv.org/abs/2403.00234) | Mara Quist, Joan Vega | ICML | 2024-05-01 | [link](https://github.com/a/b) | It is fast. |
            | A \| B | Li Wei and Aïda Benet | J. Gates | 2021 | - | |
            | | | | | | |
            """);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Sparse Gates", "A | B"], Titles(read));
        BibliographyModel first = read.Document.Entries[0].Bibliography!;
        Assert.Equal(("ICML", 2024, 5), (first.Venue, first.Year, first.Month));
        Assert.Equal(["Quist", "Vega"], first.Authors.Select(author => author.Family));
        Assert.Equal("It is fast.", read.Document.Entries[0].Abstract!.Display);
        Assert.Equal("https://github.com/a/b", Assert.Single(read.Document.Entries[0].Links).Url);
        BibliographyModel second = read.Document.Entries[1].Bibliography!;
        Assert.Equal(("J. Gates", 2021), (second.Venue, second.Year));
        Assert.Equal(["Wei", "Benet"], second.Authors.Select(author => author.Family));
    }

    [Fact]
    public void A_heading_with_an_abstract_below()
    {
        EntryModel entry = One(
            "list.md",
            """
            ### [Sparse Gates](https://arxiv.org/abs/2403.00234)

            *Mara Quist, Joan Vega*

            <details><summary>Abstract</summary>
            We study sparse routing of tokens in long documents, where most attention is wasted on tokens that matter little.
            </details>
            """);
        Assert.Equal("Sparse Gates", entry.Title.Display);
        Assert.StartsWith("We study sparse routing", entry.Abstract!.Display, StringComparison.Ordinal);
        Assert.Equal(["Quist", "Vega"], entry.Bibliography!.Authors.Select(author => author.Family));
    }

    [Theory]
    [InlineData("\\*A\\* \\_b\\_ & C &amp; D", "*A* _b_ & C & D")]
    [InlineData("Learning `a_b` with __c__", "Learning a_b with c")]
    [InlineData("On $a_1 * b_2 * c$ of Things", "On $a_1 * b_2 * c$ of Things")]
    [InlineData("snake_case_names and A* search", "snake_case_names and A* search")]
    [InlineData("The <unk> Token [and More]", "The <unk> Token [and More]")]
    [InlineData("Stra\\ss e and H<sub>2</sub>O", "Straße and H2O")]
    [InlineData("长文档中的稀疏门控", "长文档中的稀疏门控")]
    [InlineData("بوابات متفرقة في الوثائق", "بوابات متفرقة في الوثائق")]
    public void Marks_within_a_title(string written, string title) =>
        Assert.Equal(title, One("list.md", $"- [{written}](https://arxiv.org/abs/2403.00234)\n").Title.Display);

    [Fact]
    public void An_item_that_is_no_paper_is_told()
    {
        string text = """
            ## Papers

            - [Sparse Gates in Documents](https://arxiv.org/abs/2403.00234)
            - [A Tool for Gates](https://github.com/a/tool)
            - Surveys
              - [Gates: A Survey](https://arxiv.org/abs/2403.00235)
            - https://arxiv.org/abs/2403.00236
            - [Residual Decay of Gates](https://arxiv.org/abs/2403.00237)
            """;
        DocumentResult read = Read("list.md", text);
        Assert.Equal(["Sparse Gates in Documents", "Gates: A Survey", "Residual Decay of Gates"], Titles(read));
        Assert.Equal(
            ["TC0010(4,3) [A Tool for Gates](https://github.com/a/tool)", "TC0011(7,3) https://arxiv.org/abs/2403.00236"],
            Places(read, text));
        Assert.Equal([3, 6, 8], read.Document.Entries.Select(entry => entry.Line));
    }

    [Fact]
    public void No_damage_makes_it_throw()
    {
        string text = string.Join("\n\n", ((IEnumerable<object[]>)Items).Select(row => (string)row[0]));
        for (int at = 0; at < text.Length; at += 3)
            Assert.DoesNotContain("TC0901", Ids(Read("list.md", text[..at] + text[Math.Min(text.Length, at + (at % 7))..])));
    }

    [Theory]
    [InlineData("- [a](https://arxiv.org/abs/2403.00234)\n")]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a** ")]
    [InlineData("`a` ``")]
    [InlineData("<a ")]
    [InlineData("|a")]
    [InlineData("| a | b |\n")]
    [InlineData("- a\n")]
    [InlineData("https://a.org ")]
    [InlineData("a, b. ")]
    public void Reading_takes_time_linear_in_the_length(string piece)
    {
        TestDocument small = Repeat(piece, 20_000);
        TestDocument large = Repeat(piece, 200_000);
        Growth.AssertLinear(() => Run(small), () => Run(large));
    }

    private static void Run(TestDocument document) => DocumentReader.Read(new(document, document.Name), CancellationToken.None);

    private static TestDocument Repeat(string piece, int length) =>
        new("list.md", "- [A Title](https://arxiv.org/abs/2403.00234)\n\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
}
