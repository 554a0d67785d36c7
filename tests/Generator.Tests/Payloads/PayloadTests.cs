using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus;
using TypedCorpus.Tests.Payloads;

namespace Generator.Tests.Payloads;

/// <summary>The text of a document is compiled to that text and never to code.</summary>
public sealed partial class PayloadTests
{
    public static TheoryData<string> Formats => [.. PayloadDocument.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_of_payloads_prints_back_as_it_is_and_runs_nothing(string format)
    {
        PayloadDocument written = PayloadDocument.Of(format);
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.Compilation(Sentinel.Source, LanguageVersion.Preview), written.Document);
        Assert.All(run.DiagnosticIds, id => Assert.Equal("TC0008", id));
        GeneratedShape.AssertHarmless(run, written.Papers.Count);
        AssertDocumentation(run, written);

        Assembly assembly = run.Load();
        PaperCorpus corpus = new LoadedCorpus(assembly).Papers;
        Assert.Equal(written.Document.Bytes, corpus.Documents[0].Utf8);
        Assert.Equal(written.Papers.Select(paper => paper.RawTitle), corpus.Select(paper => paper.RawTitle));
        Assert.Equal(written.Papers.Select(paper => paper.Abstract), corpus.Select(paper => paper.RawAbstract));
        foreach ((WrittenPaper expected, Paper paper) in written.Papers.Zip(corpus))
            AssertSame(expected, paper);
        Sentinel.AssertUntouched(assembly);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Vocabularies_and_fields_are_data_too(string format)
    {
        PayloadDocument written = PayloadDocument.Of(format);
        string source = Sentinel.Source.Replace(
            "PaperCorpus]", "PaperCorpus(Vocabularies = TypedCorpus.Vocabularies.All, TypedFields = true)]", StringComparison.Ordinal);
        foreach (LanguageVersion language in (LanguageVersion[])[LanguageVersion.Preview, LanguageVersion.CSharp12])
        {
            GeneratorRun run = GeneratorHost.Run(
                GeneratorHost.Compilation(source, language), [written.Document, .. PayloadDocument.WithNames()]);
            foreach (SyntaxNode root in run.Result.GeneratedSources.Select(generated => generated.SyntaxTree.GetRoot()))
                GeneratedShape.AssertInert(root);
            Assembly assembly = run.Load();
            var loaded = new LoadedCorpus(assembly);
            Assert.All(loaded.Papers.Authors, author => Assert.Same(author, loaded.Papers.Authors.Find(author.Name)));
            Assert.All(loaded.Papers.Keywords, keyword => Assert.Same(keyword, loaded.Papers.Keywords.Find(keyword.Name)));
            Assert.Equal(
                loaded.Papers.Documents.Select(document => document.Name),
                loaded.Owner.GetNestedType("Lists")!.GetNestedType("Ids")!.GetFields().Select(field => field.GetRawConstantValue()));
            Sentinel.AssertUntouched(assembly);
        }
    }

    [Fact]
    public void The_name_of_a_document_is_data_too()
    {
        TestDocument[] documents = [.. PayloadDocument.WithNames()];
        GeneratorRun run = GeneratorHost.Run(Sentinel.Source, documents);
        Assert.All(run.DiagnosticIds, id => Assert.Equal("TC0008", id));
        GeneratedShape.AssertHarmless(run, documents.Length);
        Assembly assembly = run.Load();
        PaperCorpus corpus = new LoadedCorpus(assembly).Papers;
        Assert.Equal(
            documents.Select(document => document.Name).Order(StringComparer.Ordinal), corpus.Documents.Select(document => document.Name));
        Assert.All(corpus.Documents, document => Assert.Equal($"Paper {Number().Match(document.Name).Value}", document[0].Title));
        Sentinel.AssertUntouched(assembly);
    }

    [Fact]
    public void The_sentinel_is_touched_by_what_runs()
    {
        GeneratorRun run = GeneratorHost.Run(
            Sentinel.Source
                + "static class Evil { [System.Runtime.CompilerServices.ModuleInitializer] internal static void M() => Sentinel.Touch(); }",
            ListingPage.Document("a.txt", ("A", ListingPage.Abstract("A."))));
        Assembly assembly = run.Load();
        Assert.Single(new LoadedCorpus(assembly).Papers);
        Assert.Equal(1, Sentinel.Touched(assembly));
    }

    [Fact]
    public void Bytes_of_a_lone_surrogate_are_no_utf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(ListingPage.Compact(("A", ListingPage.Abstract("A.")))), 0xED, 0xA0, 0x80];
        Assert.Equal(["TC0007"], GeneratorHost.Run(Sentinel.Source, new TestDocument("a.txt", bytes)).DiagnosticIds);
    }

    [GeneratedRegex(@"[0-9]+(?=\.json$)")]
    private static partial Regex Number();

    private static void AssertSame(WrittenPaper expected, Paper paper)
    {
        Assert.Equal(Encoding.UTF8.GetBytes(expected.RawTitle), paper.RawTitleUtf8);
        if (Payload.IsShownAsItIs(expected.Title))
        {
            Assert.Equal(expected.Title, paper.Title);
            Assert.Same(paper, paper.Corpus.Find(expected.Title));
            if (expected.Key is not null)
                Assert.All(
                    (string?[])[paper.Note ?? paper.Venue, paper.Publisher, paper.Fields.Values.Last()],
                    field => Assert.Equal(expected.Title, field));
        }

        if (expected.Key is not null)
        {
            Assert.Equal(expected.Key, paper.Id);
            Assert.Same(paper, paper.Corpus.Find(expected.Key));
        }

        using JsonDocument json = JsonDocument.Parse(paper.ToCslJson());
        Assert.Equal(paper.Title, json.RootElement.GetProperty("title").GetString());
        Assert.All((string[])[paper.ToBibTeX(includeAbstract: true), paper.ToRis(), paper.ToMarkdownCitation()], Assert.NotEmpty);
        Assert.Same(paper, paper.Corpus.Find(paper.Id));
        Assert.NotNull(paper.Related);
    }

    /// <summary>Asserts that the documentation file is well-formed XML with each title in it.</summary>
    private static void AssertDocumentation(GeneratorRun run, PayloadDocument written)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        Assert.True(run.Output.Emit(assembly, xmlDocumentationStream: documentation).Success);
        documentation.Position = 0;
        string[] summaries =
        [
            .. XDocument.Load(documentation).Descendants("member")
                .Where(member =>
                    member.Attribute("name")!.Value.StartsWith("P:Papers.", StringComparison.Ordinal)
                        && member.Element("summary")!.Elements("para").Any())
                .Select(member => member.Element("summary")!.FirstNode!.ToString()),
        ];
        Assert.Equal(written.Papers.Count, summaries.Length);
        foreach ((WrittenPaper paper, string summary) in written.Papers.Zip(summaries))
        {
            if (Payload.IsShownAsItIs(paper.Title) && paper.Title.All(c => c is >= ' ' and < '\u007F'))
                Assert.Equal(new XText(paper.Title).ToString(), summary.Trim());
            Assert.DoesNotContain(summary, c =>
                c is (< ' ' and not '\n') or '\u0085' or '\u2028' or '\u2029'
                    or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        }
    }
}
