using System.Text;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Pipeline;

namespace Generator.Tests.Pipeline;

/// <summary>Each diagnostic with its place.</summary>
public sealed class DiagnosticsTests
{
    private static readonly TestDocument Good = Listing.Document("good.txt", ("Good", Listing.Abstract("G.")));

    [Fact]
    public void TC0001_a_layout_that_is_not_recognised() =>
        AssertOne("TC0001", "bad.txt", 1, 1, new TestDocument("bad.txt", "Just some notes.\nNothing of a listing.\n"));

    [Fact]
    public void TC0001_an_empty_document() => AssertOne("TC0001", "bad.txt", 1, 1, new TestDocument("bad.txt", ""));

    [Fact]
    public void TC0002_a_header_without_papers() => AssertOne(
        "TC0002", "bad.txt", 1, 1, new TestDocument("bad.txt", "Get trending papers in your email inbox!\nSubscribe\n"));

    [Fact]
    public void TC0003_a_title_without_abstract() => AssertOne(
        "TC0003", "bad.txt", 5, 1, new TestDocument("bad.txt", Listing.Compact(("A", Listing.Abstract("A."))) + "Lonely\nC\n" + Listing.Abstract("C.")));

    [Fact]
    public void TC0003_the_first_title_stands_behind_subscribe() => AssertOne(
        "TC0003", "bad.txt", 3, 10, new TestDocument("bad.txt", Listing.Header + "Lonely\nC\n" + Listing.Abstract("C.")));

    [Fact]
    public void TC0003_its_message_holds_nothing_that_a_terminal_obeys()
    {
        TestDocument document = new("bad.txt", Listing.Header + "Lonely\u001B[31m\rtitle\nC\n" + Listing.Abstract("C."));
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, document);
        Assert.Equal(["TC0003", "TC0008"], run.DiagnosticIds.Order(StringComparer.Ordinal));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(), char.IsControl));
    }

    [Fact]
    public void TC0004_an_abstract_without_title() => AssertOne(
        "TC0004", "bad.txt", 5, 3, new TestDocument("bad.txt", Listing.Compact(("A", Listing.Abstract("A."))) + "  " + Listing.Abstract("B.") + "\n"));

    [Fact]
    public void TC0005_a_header_line_between_papers() => AssertOne(
        "TC0005", "bad.txt", 5, 1, new TestDocument("bad.txt", Listing.Compact(("A", Listing.Abstract("A."))) + "Subscribe\nB\n" + Listing.Abstract("B.")));

    [Fact]
    public void TC0006_one_title_with_two_abstracts()
    {
        Diagnostic diagnostic = AssertOne(
            "TC0006",
            "b.txt",
            4,
            1,
            Listing.Document("a.txt", ("The Same", Listing.Abstract("One."))),
            Listing.Document("b.txt", ("the same", Listing.Abstract("Another."))));
        Assert.Contains("a.txt(4,1)", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("cut")]
    public void TC0007_a_document_that_is_not_utf8(string encoding)
    {
        string text = Listing.Compact(("Größe", Listing.Abstract("Ä.")));
        byte[] bytes = encoding == "cut"
            ? [.. Encoding.UTF8.GetBytes(text), 0xC3]
            : [.. Encoding.GetEncoding(encoding).Preamble, .. Encoding.GetEncoding(encoding).GetBytes(text)];
        AssertOne("TC0007", "bad.txt", 1, 1, new TestDocument("bad.txt", bytes));
    }

    [Theory]
    [InlineData('\u202E', 6)]
    [InlineData('\u0007', 6)]
    [InlineData('\u200B', 6)]
    public void TC0008_a_character_that_does_not_show(char c, int column)
    {
        Diagnostic diagnostic = AssertOne(
            "TC0008", "bad.txt", 5, column, Listing.Document("bad.txt", ("A", Listing.Abstract("A.")), ($"Title{c} here", Listing.Abstract("B."))));
        Assert.Contains($"U+{(int)c:X4}", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0009_two_documents_of_one_name() => AssertOne(
        "TC0009",
        "same.txt",
        1,
        1,
        new TestDocument("same.txt", Good.Bytes, "x/"),
        new TestDocument("same.txt", Good.Bytes, "y/"));

    [Theory]
    [InlineData("bad.jsonl", "{\"title\":\"A\"}\n{\"title\":}\n", 2, 10)]
    [InlineData("bad.json", "[{\"title\":\"A\"},\n  {\"title\":\"B\",\n   year:1}]\n", 3, 4)]
    [InlineData("bad.ris", "TY  - JOUR\nTI  - A\nER  - \n\n  TI  - B\nER  - \n", 5, 3)]
    public void TC0010_an_entry_of_json_or_ris_that_is_broken(string name, string text, int line, int column) =>
        AssertOne("TC0010", name, line, column, new TestDocument(name, text));

    [Theory]
    [InlineData("bad.json", "[{\"title\":\"A\"},\n  {\"id\":\"b\",\"title\":null}]\n", 2, 3)]
    [InlineData("bad.ris", "TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nER  - \n", 4, 1)]
    public void TC0011_an_entry_of_json_or_ris_without_title(string name, string text, int line, int column) =>
        AssertOne("TC0011", name, line, column, new TestDocument(name, text));

    [Theory]
    [InlineData("bad.json", "[{\"title\":\"A\",\n  \"year\": \"soon\"}]\n", 2, 11)]
    [InlineData("bad.ris", "TY  - JOUR\nTI  - A\nPY  - soon\nER  - \n", 3, 7)]
    public void TC0012_a_value_of_json_or_ris_that_is_not_what_it_should_be(string name, string text, int line, int column) =>
        AssertOne("TC0012", name, line, column, new TestDocument(name, text));

    [Fact]
    public void TC0016_what_is_not_strictly_json() =>
        AssertOne("TC0016", "bad.json", 2, 16, new TestDocument("bad.json", "[\n  {\"title\":\"A\",}]\n"));

    [Fact]
    public void TC0010_a_value_that_is_not_closed() => AssertBib(
        "TC0010", 2, 11, "@article{vaswani2017,\n  title = {Attention Is All You Need,\n  year = {2017}\n}\n\n");

    [Fact]
    public void TC0010_its_message_holds_nothing_that_a_terminal_obeys()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("bad.bib", "@article{k\u001B[31m,\n"), Good);
        Assert.Equal(["TC0002", "TC0008", "TC0010"], run.DiagnosticIds.Order(StringComparer.Ordinal));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(), char.IsControl));
    }

    [Fact]
    public void TC0011_an_entry_without_title() => AssertBib(
        "TC0011", 1, 1, "@book{knuth1984,\n  booktitle = {The {\\TeX}book},\n  author = {Donald E. Knuth}\n}\n");

    [Fact]
    public void TC0012_a_year_that_is_none() => AssertBib(
        "TC0012", 3, 11, "@article{vaswani2017,\n  title = {Attention Is All You Need},\n  year = {in press}\n}\n");

    [Fact]
    public void TC0014_a_parent_that_is_not_there() => AssertBib(
        "TC0014", 3, 15, "@inproceedings{ioffe2015,\n  title = {Batch Normalization},\n  crossref = {icml2015}\n}\n");

    [Fact]
    public void TC0015_a_macro_without_a_definition() => AssertBib(
        "TC0015", 3, 13, "@article{hochreiter1997,\n  title = {Long Short-Term Memory},\n  journal = neco\n}\n");

    [Fact]
    public void TC0013_a_citation_key_of_two_papers()
    {
        Diagnostic diagnostic = AssertOne(
            "TC0013",
            "refs.bib",
            2,
            19,
            new TestDocument("refs.bib", "@misc{key, title = {One}}\n@misc{KEY, title={Another}}\n"));
        Assert.Contains("refs.bib(1,21); this one has the id 'another'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0101_a_pattern_that_matches_nothing() => AssertAtClass(
        "TC0101", "[TypedCorpus.PaperCorpus(\"good.txt\", \"none/*.txt\")]\npublic static partial class Papers;", 2, 29);

    [Fact]
    public void TC0102_a_document_that_no_corpus_takes() => AssertOne(
        GeneratorHost.Run("[TypedCorpus.PaperCorpus(\"good.txt\")] public static partial class Papers;", Good, Listing.Document("left.txt", ("L", Listing.Abstract("L.")))),
        "TC0102",
        "project/documents/left.txt",
        1,
        1);

    [Theory]
    [InlineData("[TypedCorpus.PaperCorpus] public partial class Papers;", 1, 48)]
    [InlineData("[TypedCorpus.PaperCorpus]\npublic static class Papers;", 2, 21)]
    [InlineData("[TypedCorpus.PaperCorpus] public partial record Papers;", 1, 49)]
    public void TC0103_a_class_that_is_not_static_partial(string source, int line, int column) => AssertAtClass("TC0103", source, line, column);

    [Theory]
    [InlineData("[TypedCorpus.PaperCorpus] static partial class Papers<T>;", 1, 48)]
    [InlineData("partial class Outer<T> { [TypedCorpus.PaperCorpus] static partial class Papers; }", 1, 73)]
    [InlineData("class Outer { [TypedCorpus.PaperCorpus] static partial class Papers; }", 1, 62)]
    [InlineData("[TypedCorpus.PaperCorpus] file static partial class Papers;", 1, 53)]
    [InlineData("[TypedCorpus.PaperCorpus] static partial class Documents;", 1, 48)]
    [InlineData("[TypedCorpus.PaperCorpus] static partial class Ids;", 1, 48)]
    public void TC0104_a_place_that_cannot_hold_a_corpus(string source, int line, int column) => AssertAtClass("TC0104", source, line, column);

    [Fact]
    public void TC0105_a_language_version_without_u8() => AssertOne(
        GeneratorHost.Run(GeneratorHost.Compilation("[TypedCorpus.PaperCorpus] public static partial class Papers { }", LanguageVersion.CSharp10), Good),
        "TC0105",
        "Papers.cs",
        1,
        55);

    [Fact]
    public void TC0106_a_corpus_too_large_for_members_keeps_its_data()
    {
        (string, string)[] papers = [.. Enumerable.Range(0, 5_001).Select(i => ($"Paper {i}", Listing.Abstract($"It is number {i}.")))];
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, Listing.Document("large.txt", papers));
        AssertOne(run, "TC0106", "Papers.cs", 1, 55);
        Assert.DoesNotContain("Paper Paper5", run.Source("Papers.Members.g.cs"), StringComparison.Ordinal);
        Assert.Equal("Paper 5000", run.Open().Find("paper 5000")!.Title);
    }

    [Fact]
    public void TC0107_an_option_of_a_class_out_of_its_range() => AssertAtClass(
        "TC0107", "[TypedCorpus.PaperCorpus(MaxMembers = -1)]\npublic static partial class Papers;", 2, 29);

    [Theory]
    [InlineData("CorpusMaxMembers", "60001", "a number from 0 to 60000")]
    [InlineData("CorpusMaxMembers", "many", "a number from 0 to 60000")]
    [InlineData("CorpusFullTextIndex", "no", "true or false")]
    public void TC0107_an_option_of_a_project_out_of_its_range(string property, string value, string range)
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.Compilation(GeneratorHost.PapersClass), new TestOptions((property, value)), Good);
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("TC0107", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Contains($"{property} is '{value}', but takes {range}", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Single(run.Open().Search("good").ToArray());
    }

    [Fact]
    public void TC0901_a_fault_of_the_generator_is_an_error_of_its_own()
    {
        var diagnostics = new DiagnosticBag();
        string? made = Guard.Run<string>("testing", null, diagnostics, () => throw new InvalidOperationException("out of order"));
        Assert.Null(made);
        Diagnostic diagnostic = new DiagnosticsModel(diagnostics.ToArray(), EquatableArray<ConfiguredSeverity>.Empty)
            .ToDiagnostic(Assert.Single(diagnostics.ToArray()))!;
        Assert.Equal(("TC0901", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("testing: InvalidOperationException: out of order", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0901_a_document_that_cannot_be_read_leaves_the_others()
    {
        GeneratorDriver driver = GeneratorHost.Driver(Good, new UnreadableDocument()).RunGenerators(GeneratorHost.Compilation(GeneratorHost.PapersClass));
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Equal(["TC0901"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("Paper Good =>", result.GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_is_no_fault()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => Guard.Run<string>("testing", null, new(), () => throw new OperationCanceledException(cancelled.Token)));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public void An_editorconfig_sets_the_severity(ReportDiagnostic configured, DiagnosticSeverity? severity)
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new SeverityOf("TC0003", configured)));
        GeneratorRun run = GeneratorHost.Run(compilation, new TestDocument("a.txt", Listing.Header + "Lonely\nC\n" + Listing.Abstract("C.")));
        Assert.Equal(severity is null ? [] : [severity.Value], run.Result.Diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void Of_two_severities_the_more_severe_holds()
    {
        var model = new DiagnosticsModel(
            EquatableArray<DiagnosticInfo>.Empty,
            new([new("TC0003", ReportDiagnostic.Suppress), new("TC0003", ReportDiagnostic.Error)]));
        Diagnostic? diagnostic = model.ToDiagnostic(new("TC0003", null, new(["A title"])));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic?.Severity);
    }

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_test()
    {
        IEnumerable<string> tested = ((Type[])[typeof(DiagnosticsTests), typeof(Analyzers.CorpusKeyAnalyzerTests)])
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name.Split('_')[0])
            .Where(name => name.Length == 6 && name.StartsWith("TC", StringComparison.Ordinal));
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), tested.Distinct().Order(StringComparer.Ordinal));
        Assert.All(Descriptors.All, descriptor =>
        {
            string page = Checkout.PathOf("generator", "docs", "diagnostics", descriptor.Id + ".md");
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}", File.ReadAllText(page), StringComparison.Ordinal);
            Assert.EndsWith($"generator/docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }

    private static Diagnostic AssertOne(string id, string document, int line, int column, params TestDocument[] documents)
    {
        bool alone = documents.Any(item => item.Name == Good.Name);
        Diagnostic diagnostic = AssertOne(
            GeneratorHost.Run(GeneratorHost.PapersClass, alone ? documents : [.. documents, Good]), id, null, line, column);
        Assert.EndsWith("/" + document, "/" + diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        return diagnostic;
    }

    private static Diagnostic AssertBib(string id, int line, int column, string text) =>
        AssertOne(id, "bad.bib", line, column, new TestDocument("bad.bib", text + "@misc{whole, title = {Whole}}\n"));

    private static void AssertAtClass(string id, string source, int line, int column) =>
        AssertOne(GeneratorHost.Run(source, Good), id, "Papers.cs", line, column);

    private static Diagnostic AssertOne(GeneratorRun run, string id, string? path, int line, int column)
    {
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal((id, line, column), (diagnostic.Id, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        if (path is not null)
            Assert.Equal(path, place.Path);
        return diagnostic;
    }
}
