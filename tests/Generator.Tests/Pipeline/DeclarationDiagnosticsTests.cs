using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Pipeline;

/// <summary>The diagnostics of corpus classes and options, each with its location.</summary>
public sealed class DeclarationDiagnosticsTests
{
    [Fact]
    public void TC0101_a_pattern_that_matches_nothing() => DiagnosticAssert.AtClass(
        "TC0101", "[TypedCorpus.PaperCorpus(\"good.txt\", \"none/*.txt\")]\npublic static partial class Papers;", 2, 29);

    [Fact]
    public void TC0102_a_document_that_no_corpus_takes() => DiagnosticAssert.One(
        GeneratorHost.Run("[TypedCorpus.PaperCorpus(\"good.txt\")] public static partial class Papers;", DiagnosticAssert.Good, ListingPage.Document("left.txt", ("L", ListingPage.Abstract("L.")))),
        "TC0102",
        "project/documents/left.txt",
        1,
        1);

    [Theory]
    [InlineData("[TypedCorpus.PaperCorpus] public partial class Papers;", 1, 48)]
    [InlineData("[TypedCorpus.PaperCorpus]\npublic static class Papers;", 2, 21)]
    [InlineData("[TypedCorpus.PaperCorpus] public partial record Papers;", 1, 49)]
    public void TC0103_a_class_that_is_not_static_partial(string source, int line, int column) => DiagnosticAssert.AtClass("TC0103", source, line, column);

    [Theory]
    [InlineData("[TypedCorpus.PaperCorpus] static partial class Papers<T>;", 1, 48)]
    [InlineData("partial class Outer<T> { [TypedCorpus.PaperCorpus] static partial class Papers; }", 1, 73)]
    [InlineData("class Outer { [TypedCorpus.PaperCorpus] static partial class Papers; }", 1, 62)]
    [InlineData("[TypedCorpus.PaperCorpus] file static partial class Papers;", 1, 53)]
    [InlineData("[TypedCorpus.PaperCorpus] static partial class Documents;", 1, 48)]
    [InlineData("[TypedCorpus.PaperCorpus] static partial class Ids;", 1, 48)]
    public void TC0104_a_place_that_cannot_hold_a_corpus(string source, int line, int column) => DiagnosticAssert.AtClass("TC0104", source, line, column);

    [Fact]
    public void TC0105_a_language_version_without_u8() => DiagnosticAssert.One(
        GeneratorHost.Run(GeneratorHost.Compilation("[TypedCorpus.PaperCorpus] public static partial class Papers { }", LanguageVersion.CSharp10), DiagnosticAssert.Good),
        "TC0105",
        "Papers.cs",
        1,
        55);

    [Fact]
    public void TC0106_a_corpus_too_large_for_members_keeps_its_data()
    {
        (string, string)[] papers = [.. Enumerable.Range(0, 5_001).Select(i => ($"Paper {i}", ListingPage.Abstract($"It is number {i}.")))];
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, ListingPage.Document("large.txt", papers));
        DiagnosticAssert.One(run, "TC0106", "Papers.cs", 1, 55);
        Assert.DoesNotContain("Paper Paper5", run.Source("Papers.Members.g.cs"), StringComparison.Ordinal);
        Assert.Equal("Paper 5000", run.Open().Find("paper 5000")!.Title);
    }

    [Theory]
    [InlineData("[TypedCorpus.PaperCorpus(\"other/*\", \"g*\")] static partial class Papers;", "its patterns leave out the document 'more.txt'")]
    [InlineData("[TypedCorpus.PaperCorpus(FullTextIndex = false)] static partial class Papers;", "it sets FullTextIndex itself; set CorpusFullTextIndex in the project instead")]
    [InlineData("[TypedCorpus.PaperCorpus(MaxMembers = 2)] static partial class Papers;", "it sets MaxMembers itself; set CorpusMaxMembers in the project instead")]
    [InlineData("[TypedCorpus.PaperCorpus] static partial class Papers { static int good => 1; }", "a paper has the name 'good', which the class uses already")]
    public void TC0109_a_class_that_asks_for_other_data_than_the_project(string source, string reason)
    {
        TestDocument[] documents = [DiagnosticAssert.Good, ListingPage.Document("more.txt", ("More", ListingPage.Abstract("M.")))];
        var options = new TestOptions(("CorpusMaxMembers", "1"));
        GeneratorRun run = ResourceHost.Run(source, options, documents, ResourceHost.Compile(options, documents), areReadable: true);
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics, one => one.Id == "TC0109");
        Assert.Equal("Papers.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.EndsWith(": " + reason, diagnostic.GetMessage(), StringComparison.Ordinal);
        // The data is that of the documents all the same.
        Assert.Equal("Good", (run with { Image = null }).Open().Find("good")!.Title);
    }

    [Fact]
    public void TC0107_an_option_of_a_class_out_of_its_range() => DiagnosticAssert.AtClass(
        "TC0107", "[TypedCorpus.PaperCorpus(MaxMembers = -1)]\npublic static partial class Papers;", 2, 29);

    [Theory]
    [InlineData("CorpusMaxMembers", "60001", "a number from 0 to 60000")]
    [InlineData("CorpusMaxMembers", "many", "a number from 0 to 60000")]
    [InlineData("CorpusFullTextIndex", "no", "true or false")]
    public void TC0107_an_option_of_a_project_out_of_its_range(string property, string value, string range)
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.Compilation(GeneratorHost.PapersClass), new TestOptions((property, value)), DiagnosticAssert.Good);
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("TC0107", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Contains($"{property} is '{value}', but must be {range}", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Single(run.Open().Search("good").ToArray());
    }

    [Theory]
    [InlineData("\"[autor][year]\"", 2, 20)]
    [InlineData("\"[auth:lowr]\"", 2, 25)]
    [InlineData("@\"[auth][\"", 2, 26)]
    [InlineData("\"[auth\" + \"or]]\"", 2, 18)]
    public void TC0108_a_pattern_of_a_class_with_a_mistake(string pattern, int line, int column) => DiagnosticAssert.AtClass(
        "TC0108", $"[TypedCorpus.PaperCorpus(\n  CitationKeys = {pattern})]\npublic static partial class Papers;", line, column);

    [Fact]
    public void TC0108_a_pattern_of_a_project_with_a_mistake()
    {
        GeneratorRun run = GeneratorHost.Run(
            GeneratorHost.Compilation(GeneratorHost.PapersClass), new TestOptions(("CorpusCitationKeys", "[autor]")), DiagnosticAssert.Good);
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("TC0108", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Equal(
            "The option CorpusCitationKeys is the pattern '[autor]', in which there is no marker '[autor]'; did you mean '[author]'?",
            diagnostic.GetMessage());
        Assert.Equal("good", run.Open()[0].Id);
    }
}
