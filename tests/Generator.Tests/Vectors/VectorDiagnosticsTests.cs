using Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using TypedCorpus;

namespace Generator.Tests.Vectors;

/// <summary>What is said of files of vectors, each with its place and the way out; the rest of the corpus is as it would be without.</summary>
public sealed class VectorDiagnosticsTests
{
    private static readonly VectorPapers Papers = VectorPapers.Random(30, 4, 6);

    [Theory]
    [InlineData("", 1, "its first line is not")]
    [InlineData("Title\nAbstract\n", 1, "its first line is not")]
    [InlineData("TypedCorpus vectors 2\nmodel: m\n", 1, "it is of version '2' of the format, and this is version 1")]
    [InlineData("TypedCorpus vectors 1\ndimensions: 4\n", 2, "its next line is not 'model: '")]
    [InlineData("TypedCorpus vectors 1\nmodel: m\ndimensions: 0\n", 3, "a number from 1 to 8192")]
    [InlineData("TypedCorpus vectors 1\nmodel: m\ndimensions: 99999999999\n", 3, "a number from 1 to 8192")]
    [InlineData("TypedCorpus vectors 1\nmodel: m\ndimensions: 4\ntext: abstract\n", 4, "'text: title and abstract'")]
    [InlineData("TypedCorpus vectors 1\nmodel: m\ndimensions: 4", 3, "'text: title and abstract'")]
    public void TC0027_a_file_that_is_none_of_vectors(string text, int line, string reason)
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List(), new TestDocument("list.vectors", text));
        Diagnostic diagnostic = DiagnosticAssert.One(run, "TC0027", "project/documents/list.vectors", line, 1);
        Assert.Contains(reason, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("run 'corpus embed'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal((4, null), (run.Open().Count, run.Open().Embeddings));
    }

    [Theory]
    [InlineData("0123456789abcdef OOOOO", 1, "it has 5 numbers, and not 6")]
    [InlineData("0123456789abcdef OOOOOOO", 1, "it has 7 numbers, and not 6")]
    [InlineData("0123456789abcdef OOOO~P", 22, "a character that is none from '!' to '}'")]
    [InlineData("0123456789abcdef OOO PO", 21, "a character that is none from '!' to '}'")]
    [InlineData("0123456789abcdef OOOOOO", 18, "all of its numbers are zero")]
    [InlineData("0123456789ABCDEF OOOOOP", 1, "hexadecimal digits")]
    [InlineData("<<<<<<< ours", 1, "hexadecimal digits")]
    [InlineData("first", 1, "line 5 has the vector of the same text")]
    public void TC0028_a_broken_line_costs_itself_alone(string line, int column, string reason)
    {
        string whole = System.Text.Encoding.UTF8.GetString(Papers.Vectors().Bytes);
        string text = whole + (line == "first" ? whole.Split('\n')[4] : line) + "\n";
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List(), new TestDocument("list.vectors", text));
        Diagnostic diagnostic = DiagnosticAssert.One(run, "TC0028", "project/documents/list.vectors", 9, column);
        Assert.Contains(reason, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(4, run.Open().Embeddings!.Count);
    }

    [Fact]
    public void TC0029_papers_without_a_vector()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List(), Papers.Vectors(has: i => i == 0));
        Diagnostic diagnostic = DiagnosticAssert.One(run, "TC0029", "project/documents/list.txt", 5, 1);
        Assert.Contains($"'{Papers.All[1].Title}' and 2 others in 'list.vectors'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0030_vectors_of_no_paper()
    {
        TestDocument shorter = ListingPage.Document("list.txt", [.. Papers.All.Take(2).Select(paper => (paper.Title, paper.Abstract))]);
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, shorter, Papers.Vectors());
        Diagnostic diagnostic = DiagnosticAssert.One(run, "TC0030", "project/documents/list.vectors", 7, 1);
        Assert.StartsWith("2 lines of 'list.vectors'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(2, run.Open().Embeddings!.Count);
    }

    [Fact]
    public void TC0031_a_text_that_changed_since()
    {
        TestDocument edited = ListingPage.Document(
            "list.txt", [.. Papers.All.Select((paper, i) => (paper.Title, i == 2 ? paper.Abstract + " More." : paper.Abstract))]);
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, edited, Papers.Vectors());
        DiagnosticAssert.One(run, "TC0031", "project/documents/list.txt", 7, 1);
        Assert.Equal([true, true, false, true], run.Open().Select(paper => paper.Embedding is not null));
    }

    [Fact]
    public void TC0032_a_second_file_of_a_corpus()
    {
        TestDocument[] documents = [Papers.List(), Papers.Vectors("b.vectors"), Papers.Vectors("a.vectors", has: i => true)];
        DiagnosticAssert.One(GeneratorHost.Run(GeneratorHost.PapersClass, documents), "TC0032", "project/documents/b.vectors", 1, 1);
        Assert.Empty(GeneratorHost.Run(
            "[TypedCorpus.PaperCorpus(\"*.txt\", \"a.*\")] public static partial class A; [TypedCorpus.PaperCorpus(\"*.txt\", \"b.*\")] public static partial class B;",
            documents).Result.Diagnostics);
    }

    [Fact]
    public void A_file_in_no_corpus_is_reported_as_other_documents_are() => Assert.Equal(
        ["TC0102"],
        GeneratorHost.Run("[TypedCorpus.PaperCorpus(\"*.txt\")] public static partial class Papers;", Papers.List(), Papers.Vectors()).DiagnosticIds);

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_matter()
    {
        string text = "\uFEFF" + System.Text.Encoding.UTF8.GetString(Papers.Vectors().Bytes).Replace("\n", "\r\n", StringComparison.Ordinal);
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List(), new TestDocument("list.vectors", text));
        Assert.Empty(run.Result.Diagnostics);
        PaperCorpus corpus = run.Open();
        Assert.Equal(Papers.Nearest(Papers.All[1].Vector, 4).Select(one => one.Title), corpus.Nearest(Papers.All[1].Vector, 4).Select(near => near.Paper.Title));
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_is_read_as_far_as_it_goes()
    {
        byte[] whole = Papers.Vectors().Bytes;
        for (int length = 0; length < whole.Length; length++)
        {
            GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List(), new TestDocument("list.vectors", whole[..length]));
            // The last line feed is not needed.
            Assert.Equal(length == whole.Length - 1, run.DiagnosticIds.Length == 0);
            Assert.DoesNotContain("TC0901", run.DiagnosticIds);
        }
    }

    [Fact]
    public void Without_vectors_the_image_has_no_bytes_for_them()
    {
        PaperCorpus corpus = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List()).Open();
        Assert.Equal(0, corpus.GetDataSizes().Single(part => part.Name == "Vectors").ByteLength);
    }
}
