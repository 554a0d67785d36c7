using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus;
using TypedCorpus.Tests.Payloads;

namespace Generator.Tests.Payloads;

/// <summary>Papers whose names are already the names of something else.</summary>
public sealed class PayloadNameTests
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    [Fact]
    public void Every_word_of_the_language()
    {
        string[] words =
        [
            .. SyntaxFacts.GetKeywordKinds()
                .Concat(SyntaxFacts.GetContextualKeywordKinds())
                .Concat(SyntaxFacts.GetPreprocessorKeywordKinds())
                .Select(SyntaxFacts.GetText)
                .Concat(["dynamic", "nint", "nuint", "notnull", "value", "field", "extension", "_", "args", "Main"]),
        ];
        Assert.True(words.Length > 130);
        AssertAll(words);
    }

    [Fact]
    public void Every_member_of_the_class_and_of_object()
    {
        Assembly assembly = GeneratorHost.Run(Sentinel.Source, ListingPage.Document("a.txt", ("A", ListingPage.Abstract("A.")))).Load();
        Type papers = assembly.GetType("Papers", throwOnError: true)!;
        Type[] types = [papers, typeof(object), typeof(PaperCorpus), typeof(Paper), typeof(TypedCorpus.Image.CorpusImage)];
        IEnumerable<string> names = types
            .Concat(papers.GetNestedTypes(Any))
            .SelectMany(type => type.GetMembers(Any).Select(member => member.Name).Append(type.Name));
        AssertAll([.. names, "System", "TypedCorpus", "global", "Papers", "Sentinel", "Program", "op_Implicit", "get_Item", "value__"]);
    }

    [Fact]
    public void Every_word_of_the_language_as_the_name_of_the_class()
    {
        string[] words =
        [
            .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
                .Select(SyntaxFacts.GetText)
                .Append("dynamic")
                .Distinct(),
        ];
        GeneratorRun run = GeneratorHost.Run(
            string.Concat(words.Select(word =>
                $"namespace @{word} {{ partial class @{word}1 {{ [TypedCorpus.PaperCorpus] internal static partial class @{word}; }} }}")),
            ListingPage.Document("a.txt", ("A", ListingPage.Abstract("A."))));
        Assert.Empty(run.DiagnosticIds);
        Assert.Equal(2 * words.Length, run.Result.GeneratedSources.Length);
        Assert.DoesNotContain(
            run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Titles_that_differ_in_case_or_normalisation_are_one_paper()
    {
        string[] titles =
        [
            "R\u00E9sum\u00E9", "Resume", "Res\u200Bume", "\uFF32\uFF45\uFF53\uFF55\uFF4D\uFF45", "Re\u00ADsume",
            "R\u0435sum\u0435",
        ];
        string[] again = ["Re\u0301sume\u0301", .. titles.Select(title => title.ToUpperInvariant()), "\u212Aelvin", "kelvin"];
        PaperCorpus corpus = GeneratorHost.Run(
            Sentinel.Source,
            ListingPage.Document("a.txt", [.. titles.Concat(again).Select(title => (title, ListingPage.Abstract("The same.")))])).Open();
        Assert.Equal([.. titles, "\u212Aelvin"], corpus.Select(paper => paper.Title));
        // The id of the last one is the title of another, and ids are found first.
        Assert.All(titles.Where(title => title != "Resume"), title => Assert.Equal(title, corpus.Find(title.ToUpperInvariant())!.Title));
        Assert.Equal(titles[0], corpus.Find("RE\u0301SUME\u0301")!.Title);
        Assert.Equal(corpus.Count, corpus.Select(paper => paper.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("smith", "SMITH")]
    [InlineData("smith", "\u017Fmith")]
    [InlineData("kelvin", "\u212Aelvin")]
    [InlineData("\u1C8A", "\u1C89")]
    [InlineData("\u03C3", "\u03C2")]
    [InlineData("stra\u00DFe", "stra\u1E9Ee")]
    public void Keys_that_a_lookup_takes_for_one_are_not_both_ids(string first, string second)
    {
        GeneratorRun run = GeneratorHost.Run(
            Sentinel.Source, new TestDocument("a.bib", $"@misc{{{first}, title = {{One}}}}\n@misc{{{second}, title = {{Another}}}}\n"));
        Assert.Equal(["TC0013"], run.DiagnosticIds);
        PaperCorpus corpus = run.Open();
        Assert.Equal([first, "another"], corpus.Select(paper => paper.Id));
        Assert.All(corpus, paper => Assert.Same(paper, corpus.Find(paper.Id)));
    }

    /// <summary>Compiles papers whose titles, or whose keys, are some names; each is found by its own.</summary>
    private static void AssertAll(IEnumerable<string> names)
    {
        string[] distinct = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
        TestDocument list = new("a.json", JsonSerializer.Serialize(distinct.Select(title => new { title })));
        TestDocument bibliography = new(
            "b.bib", string.Concat(distinct.Select((name, i) => $"@misc{{{name}, title = {{Number {i}}}}}\n")));
        foreach (TestDocument document in (TestDocument[])[list, bibliography])
        {
            GeneratorRun run = GeneratorHost.Run(GeneratorHost.Compilation(Sentinel.Source, LanguageVersion.Preview), document);
            Assert.Empty(run.DiagnosticIds);
            GeneratedShape.AssertHarmless(run, distinct.Length);
            Assembly assembly = run.Load();
            PaperCorpus corpus = new LoadedCorpus(assembly).Papers;
            Assert.Equal(distinct, corpus.Select(paper => document == list ? paper.Title : paper.Id));
            Assert.All(corpus, paper => Assert.Same(paper, corpus.Find(distinct[paper.Index])));
            Sentinel.AssertUntouched(assembly);
        }
    }
}
