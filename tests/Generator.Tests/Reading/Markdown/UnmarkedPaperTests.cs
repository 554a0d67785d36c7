using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Markdown;

/// <summary>Papers that stand in paragraphs without a mark, and the numbers before titles.</summary>
public sealed class UnmarkedPaperTests
{
    private const string Title = "Sparse Gates: Routing Tokens in Long Documents";

    [Theory]
    [InlineData("A Fine Title [[paper]](https://arxiv.org/abs/2403.00234) [[code]](https://github.com/a/b)", "A Fine Title")]
    [InlineData("A Fine Title. ICML 2024. [[paper]](https://arxiv.org/abs/2403.00234)", "A Fine Title")]
    [InlineData("A Fine Title, *Mara Quist, Joan Vega*, ICML 2024 ([paper](https://arxiv.org/abs/2403.00234))", "A Fine Title")]
    [InlineData("A Fine Title\n[pdf](https://arxiv.org/abs/2403.00234) [code](https://github.com/a/b)", "A Fine Title")]
    [InlineData("[12] A Fine Title [[paper]](https://arxiv.org/abs/2403.00234)", "A Fine Title")]
    [InlineData("Paper 12: A Fine Title [[paper]](https://arxiv.org/abs/2403.00234)", "A Fine Title")]
    [InlineData("- **Paper 12: A Fine Title** [paper](https://arxiv.org/abs/2403.00234)", "A Fine Title")]
    [InlineData("- [Paper 12: A Fine Title](https://arxiv.org/abs/2403.00234)", "A Fine Title")]
    [InlineData("- #12 A Fine Title [paper](https://arxiv.org/abs/2403.00234)", "A Fine Title")]
    [InlineData("## Paper 12: A Fine Title\n[pdf](https://arxiv.org/abs/2403.00234)", "A Fine Title")]
    [InlineData("Gates of Type 2. ICML 2024. [[paper]](https://arxiv.org/abs/2403.00234)", "Gates of Type 2")]
    [InlineData("What Gates Can Do for You in 2024 [[paper]](https://arxiv.org/abs/2403.00234)", "What Gates Can Do for You in 2024")]
    [InlineData("12 Ways to a Title [[paper]](https://arxiv.org/abs/2403.00234)", "12 Ways to a Title")]
    public void A_title_without_a_mark(string paragraph, string title)
    {
        foreach (string text in new[] { paragraph, $"# Papers\n\n{paragraph}\n\n{paragraph}" })
        {
            DocumentResult read = Read("list.md", text);
            Assert.Empty(read.Diagnostics);
            Assert.All(read.Document.Entries, entry => Assert.Equal((title, "2403.00234"), (entry.Title.Display, entry.Bibliography!.ArxivId)));
            Assert.Equal(text == paragraph ? 1 : 2, read.Document.Entries.Count);
        }
    }

    [Theory]
    [InlineData("1 Waves", "2 Breakers", "3 Tides", "Waves;Breakers;Tides")]
    [InlineData("[1] Waves", "[2] Breakers", "[3] Tides", "Waves;Breakers;Tides")]
    [InlineData("7 Waves", "8 Breakers", "9 Tides", "Waves;Breakers;Tides")]
    [InlineData("7 Waves", "3 Breakers", "4 Tides", "7 Waves;3 Breakers;4 Tides")]
    [InlineData("1 Million Waves", "2 Breakers", "Tides", "1 Million Waves;2 Breakers;Tides")]
    [InlineData("Tides", "1 Million Waves", "2 Breakers", "Tides;1 Million Waves;2 Breakers")]
    [InlineData("Paper 1: Waves", "Paper 2: Breakers", "Paper 3: Tides", "Waves;Breakers;Tides")]
    public void Titles_that_are_counted(string first, string second, string third, string titles)
    {
        foreach (string gap in new[] { "\n", "\n\n" })
        {
            string text = string.Join(gap, new[] { first, second, third }.Select(title => $"{title} of the Sea [[paper]](https://arxiv.org/abs/2403.00234)"));
            DocumentResult read = Read("list.md", text);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(titles.Split(';').Select(title => title + " of the Sea"), Titles(read));
            Assert.All(read.Document.Entries, entry => Assert.DoesNotContain("Sea [", entry.Title.Raw, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("1 Million Waves;2 Player Games", "1 Million Waves;2 Player Games")]
    [InlineData("1 Million Waves;2 Player Games;3D Tides;Foam", "1 Million Waves;2 Player Games;3D Tides;Foam")]
    [InlineData("1 A;2 B;1 C;2 D;3 E", "A;B;C;D;E")]
    [InlineData("Foam;Surf;Spray;1 A;2 B;3 C;4 D;5 E", "Foam;Surf;Spray;A;B;C;D;E")]
    public void A_number_alone_counts_where_nearly_all_titles_have_one(string written, string titles)
    {
        string text = string.Join('\n', written.Split(';').Select(title => $"- [{title} of the Sea](https://arxiv.org/abs/2403.00234)"));
        Assert.Equal(titles.Split(';').Select(title => title + " of the Sea"), Titles(Read("list.md", text)));
    }

    [Theory]
    [InlineData("[1 Waves](", "Waves")]
    [InlineData("[1  Waves](", "Waves")]
    [InlineData("[**1** Waves](", "1** Waves")]
    [InlineData("[1&nbsp;Waves](", "1&nbsp;Waves")]
    [InlineData("[&#49; Waves](", "&#49; Waves")]
    public void The_number_of_a_title_in_the_document(string begin, string raw)
    {
        DocumentResult read = Read(
            "list.md", $"- {begin}https://arxiv.org/abs/2403.00234)\n- [2 Tides](https://arxiv.org/abs/2403.00235)\n- [3 Foam](https://arxiv.org/abs/2403.00236)\n");
        Assert.Equal(["Waves", "Tides", "Foam"], Titles(read));
        Assert.Contains(raw, read.Document.Entries[0].Title.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Document.Entries[0].Title.Raw[0], " *n#");
    }

    [Theory]
    [InlineData("This repository is the official code of our work. [[paper]](https://arxiv.org/abs/2403.00235)")]
    [InlineData("Official implementation [[paper]](https://arxiv.org/abs/2403.00235) [[code]](https://github.com/a/b)")]
    [InlineData("News: the work is out [[paper]](https://arxiv.org/abs/2403.00235)")]
    [InlineData("Please cite our [[paper]](https://arxiv.org/abs/2403.00235)")]
    [InlineData("Please read the [paper](https://arxiv.org/abs/2403.00235).")]
    [InlineData("Our work is described in [paper](https://arxiv.org/abs/2403.00235) and in its supplement.")]
    [InlineData("*Mara Quist, Joan Vega*. ICML 2024 [[paper]](https://arxiv.org/abs/2403.00235)")]
    public void Prose_with_a_link_is_no_title(string paragraph) => Assert.Equal(
        [Title], Titles(Read("list.md", $"## {Title}\n\n{paragraph}\n\n- [{Title}](https://arxiv.org/abs/2403.00234)\n")).Distinct());
}
