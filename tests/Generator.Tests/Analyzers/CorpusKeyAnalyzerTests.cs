using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using TypedCorpus.Generator.Analyzers;
using TypedCorpus.Generator.Diagnostics;

namespace Generator.Tests.Analyzers;

/// <summary>What the analyzer says of constant keys, and where.</summary>
public sealed class CorpusKeyAnalyzerTests
{
    private static readonly TestDocument Document = ListingPage.Document(
        "a.txt",
        ("Nyströmformer: A Nyström-Based Algorithm", ListingPage.Abstract("Code: https://github.com/mlpen/Nystromformer.")),
        (@"Pr\'ecis: Short", ListingPage.Abstract("B.")),
        ("Attention Is All You Need", ListingPage.Abstract("C.")),
        ("Attention Is Not All You Need", ListingPage.Abstract("D.")));

    [Theory]
    [InlineData("Papers.Find([|\"no such\"|])")]
    [InlineData("Papers.Find(key: [|\"no such\"|])")]
    [InlineData("Papers.TryFind([|\"no such\"|], out _)")]
    [InlineData("Papers.TryFind(paper: out _, key: [|\"no such\"|])")]
    [InlineData("Papers.Find((System.ReadOnlySpan<char>)[|\"no such\"|])")]
    [InlineData("Papers.All.Find([|\"no such\"|])")]
    [InlineData("Papers.All.TryFind([|\"no such\"|], out _)")]
    [InlineData("Papers.All[[|\"no such\"|]]")]
    [InlineData("Papers.Find([|Key|])")]
    [InlineData("Papers.Find([|nameof(Main)|])")]
    [InlineData("Papers.Find([|\"no\" + \" such\"|])")]
    [InlineData("Papers.Find([|$\"{Key} one\"|])")]
    [InlineData("Papers.Find([|@\"no such\"|])")]
    [InlineData("Papers.Find([|\"\"|])")]
    public async Task TC0201_a_constant_key_that_no_paper_has(string use)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzerHost.AssertMarkedAsync("TC0201", Program(use), Document));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.DefaultSeverity);
        Assert.StartsWith("No paper of 'Papers' has the id, title, name or link '", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nystromfromer", "; did you mean 'nystromformer-a-nystrom-based-algorithm'?")]
    [InlineData("Nystromformer: a nystrom based algoritm", "; did you mean 'nystromformer-a-nystrom-based-algorithm'?")]
    [InlineData("https://github.com/mlpen/Nystromformr", "; did you mean 'nystromformer-a-nystrom-based-algorithm'?")]
    [InlineData("attention-is-all-you-neeed", "; did you mean 'attention-is-all-you-need'?")]
    [InlineData("attention-is", "; did you mean 'attention-is-all-you-need' or 'attention-is-not-all-you-need'?")]
    [InlineData("zzzzzz", "")]
    [InlineData("深層学習", "")]
    public async Task TC0201_suggests_the_nearest(string key, string question)
    {
        Diagnostic diagnostic =
            Assert.Single(await AnalyzerHost.AssertMarkedAsync("TC0201", Program($"Papers.Find([|\"{key}\"|])"), Document));
        Assert.Equal($"No paper of 'Papers' has the id, title, name or link '{key}'{question}", diagnostic.GetMessage());
    }

    [Fact]
    public async Task TC0201_of_three_at_most()
    {
        TestDocument alike =
            ListingPage.Document("a.txt", [.. Enumerable.Range(1, 5).Select(i => ($"A study in {i} parts", ListingPage.Abstract("A.")))]);
        Diagnostic diagnostic =
            Assert.Single(await AnalyzerHost.AssertMarkedAsync("TC0201", Program("Papers.Find([|\"a-study-in-7-parts\"|])"), alike));
        Assert.EndsWith(
            "mean 'a-study-in-1-parts', 'a-study-in-2-parts' or 'a-study-in-3-parts'?", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"attention-is-all-you-need\"", "AttentionIsAllYouNeed")]
    [InlineData("\"ATTENTION is All You NEED\"", "AttentionIsAllYouNeed")]
    [InlineData("\"NYSTRÖMFORMER\"", "Nystromformer")]
    [InlineData("\"http://www.GitHub.com/mlpen/nystromformer.git\"", "Nystromformer")]
    [InlineData("@\"Pr\\'ecis: Short\"", "Precis")]
    [InlineData("\"Précis: Short\"", "Precis")]
    [InlineData("Papers.Ids.Precis", "Precis")]
    public async Task TC0202_a_key_of_a_paper_that_has_a_member(string key, string member)
    {
        foreach (string lookup in (string[])["Papers.Find([||])", "Papers.All.Find([||])", "Papers.All[[||]]"])
        {
            string marked = Program(lookup.Replace("[||]", $"[|{key}|]", StringComparison.Ordinal));
            Diagnostic diagnostic = Assert.Single(await AnalyzerHost.AssertMarkedAsync("TC0202", marked, Document));
            Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
            Assert.Contains($"is 'Papers.{member}', a member", diagnostic.GetMessage(), StringComparison.Ordinal);
            await AnalyzerHost.AssertMarkedAsync(
                "TC0201", marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Document);
        }
    }

    [Theory]
    [InlineData("Papers.TryFind(\"attention-is-all-you-need\", out _)")]
    [InlineData("Papers.Find(args[0])")]
    [InlineData("Papers.Find($\"{args[0]}\")")]
    [InlineData("Papers.All[0]")]
    [InlineData("Papers.All[0].Id")]
    [InlineData("Other(Papers.All, \"no such\")")]
    [InlineData("new System.Collections.Generic.List<string>().Find(text => text == \"no such\")")]
    [InlineData("Mine.Find(\"no such\")")]
    [InlineData("Damaged.Find(\"no such\")")]
    [InlineData("Later.Find(\"no such\")")]
    [InlineData("Papers.Search(\"no such\").Count")]
    public Task Of_other_code_nothing_is_said(string use) => AnalyzerHost.AssertNothingAsync(Program(use), Document);

    [Fact]
    public Task A_lookup_that_stands_alone_has_no_better_form() => AnalyzerHost.AssertNothingAsync(
        GeneratorHost.PapersClass
            + "class C { void M() { Papers.Find(\"attention-is-all-you-need\"); } "
            + "void N() => Papers.Find(\"attention-is-all-you-need\"); }",
        Document);

    [Fact]
    public async Task Members_that_the_user_declares_are_his()
    {
        const string Source = """
            [TypedCorpus.PaperCorpus]
            public static partial class Papers
            {
                public static TypedCorpus.Paper? Find(string key) => All.Find(key + "!");
                public static class Ids;
            }

            class C { object? O => Papers.Find("mine") ?? Papers.All[[|"attention-is-all-you-neeed"|]]; }
            """;
        Diagnostic diagnostic = Assert.Single(await AnalyzerHost.AssertMarkedAsync("TC0201", Source, Document));
        Assert.DoesNotContain("did you mean", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_of_another_assembly_is_known_by_its_class_alone()
    {
        MetadataReference corpus = AnalyzerHost.Assembly(
            "namespace Acme; public static partial class Outer { [TypedCorpus.PaperCorpus] public static partial class Papers; }",
            Document);
        const string Source = """
            using static Acme.Outer.Papers;
            using P = Acme.Outer.Papers;
            class C
            {
                object? O => P.Find([|"nystromfromer"|]) ?? Find([|"nystromfromer"|]) ?? All[[|"nystromfromer"|]];
                object? Known => P.Find("Nystr\u00f6mformer");
            }
            """;
        foreach (Diagnostic diagnostic in await AnalyzerHost.AssertMarkedBesideAsync("TC0201", Source, corpus))
        {
            Assert.Equal(
                "No paper of 'Outer.Papers' has the id, title, name or link 'nystromfromer'; "
                    + "did you mean 'nystromformer-a-nystrom-based-algorithm'?",
                diagnostic.GetMessage());
        }

        Diagnostic known = Assert.Single(
            await AnalyzerHost.AssertMarkedBesideAsync(
                "TC0202", "class C { object? O => Acme.Outer.Papers.Find([|\"attention-is-all-you-need\"|]); }", corpus));
        Assert.Contains("'Outer.Papers.AttentionIsAllYouNeed'", known.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_too_large_for_members_is_checked_without_suggestions()
    {
        (string, string)[] papers = [.. Enumerable.Range(0, 31).Select(i => ($"Paper {i}", ListingPage.Abstract($"It is number {i}.")))];
        string program = Program("(Papers.Find(\"paper 30\"), Papers.Find([|\"paper 31\"|]))")
            .Replace("[TypedCorpus.PaperCorpus]", "[TypedCorpus.PaperCorpus(MaxMembers = 30)]", StringComparison.Ordinal);
        Diagnostic diagnostic =
            Assert.Single(await AnalyzerHost.AssertMarkedAsync("TC0201", program, ListingPage.Document("large.txt", papers)));
        Assert.EndsWith("'paper 31'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_holds_nothing_that_a_terminal_obeys()
    {
        Diagnostic diagnostic =
            Assert.Single(await AnalyzerHost.AssertMarkedAsync("TC0201", Program("Papers.Find([|\"a\\u001B[31m\"|])"), Document));
        Assert.DoesNotContain(diagnostic.GetMessage(), char.IsControl);
    }

    [Fact]
    public async Task An_older_runtime_library_is_no_fault()
    {
        var test = new CSharpAnalyzerTest<CorpusKeyAnalyzer, DefaultVerifier> { TestCode = "", ReferenceAssemblies = new("net10.0") };
        test.TestState.AdditionalReferences.Add(typeof(object).Assembly);
        await test.RunAsync();
    }

    [Fact]
    public void The_descriptors_are_those_of_the_analyzers() => Assert.Equal(
        UsageDiagnostics.All.Select(descriptor => descriptor.Id),
        new CorpusKeyAnalyzer().SupportedDiagnostics.AddRange(new MissingMemberAnalyzer().SupportedDiagnostics)
            .Select(descriptor => descriptor.Id));

    private static string Program(string use) => $$"""
        {{GeneratorHost.PapersClass}}

        static class C
        {
            const string Key = "no such";
            static object? Main(string[] args) => {{use}};
            static object? Other(TypedCorpus.PaperCorpus corpus, string key) => corpus.Find("no such") ?? corpus["no such"];
        }

        static class Mine { public static object? Find(string key) => key; }
        [TypedCorpus.Image.CorpusKeys(1, "Find", "zzzzzzzzzz----------")]
        static class Damaged { public static object? Find(string key) => key; }
        [TypedCorpus.Image.CorpusKeys(2, "Find", "----------")]
        static class Later { public static object? Find(string key) => key; }
        """;
}
