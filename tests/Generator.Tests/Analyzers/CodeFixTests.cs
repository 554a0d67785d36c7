using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using TypedCorpus.CodeFixes;

namespace Generator.Tests.Analyzers;

/// <summary>What the fixes make of code, one by one and all at once; each result is compiled.</summary>
public sealed class CodeFixTests
{
    private const string NearId = "nystromformer-a-nystrom-based-algorithm";

    private static readonly TestDocument Document = ListingPage.Document(
        "a.txt",
        ("Nyströmformer: A Nyström-Based Algorithm", ListingPage.Abstract("A.")),
        ("Attention Is All You Need", ListingPage.Abstract("B.")),
        ("Attention Is All We Need", ListingPage.Abstract("C.")));

    [Theory]
    [InlineData("Papers.Find([|\"nystromfromer\"|])", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find([|@\"nystromfromer\"|])", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find([|\"nystrom\" + \"fromer\"|])", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find([|$\"{\"nystrom\"}fromer\"|])", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find(key: [|\"nystromfromer\"|] /* why */)", "Papers.Find(key: \"" + NearId + "\" /* why */)")]
    [InlineData("Papers.TryFind([|\"nystromfromer\"|], out _)", "Papers.TryFind(\"" + NearId + "\", out _)")]
    [InlineData("Papers.All[[|\"nystromfromer\"|]]", "Papers.All[\"" + NearId + "\"]")]
    public Task A_key_is_replaced_by_the_nearest_id(string use, string replaced) => Replaced(use, replaced).RunAsync();

    [Fact]
    public async Task Each_suggestion_is_an_action()
    {
        CorpusTest<ReplaceKeyFix> test =
            Replaced("Papers.Find([|\"attention-is-all-he-need\"|])", "Papers.Find(\"attention-is-all-you-need\")");
        test.CodeActionIndex = 1;
        await test.RunAsync();
        Assert.Equal(["Replace by 'attention-is-all-we-need'", "Replace by 'attention-is-all-you-need'"], test.Titles);
    }

    [Theory]
    [InlineData("Papers.Find([|Wrong|])")]
    [InlineData("Papers.Find([|nameof(Nystromfromer)|])")]
    [InlineData("Papers.Find([|\"zzzzzzzz\"|])")]
    public async Task A_constant_that_stands_elsewhere_and_a_key_without_neighbours_stay(string use)
    {
        CorpusTest<ReplaceKeyFix> test = Replaced(use, use);
        await test.RunAsync();
        Assert.Empty(test.Titles);
    }

    [Theory]
    [InlineData("Papers.Find([|\"Nyströmformer\"|])", "Papers.Nystromformer")]
    [InlineData("Papers.Find([|\"Nyströmformer\"|])!", "Papers.Nystromformer")]
    [InlineData("Papers.Find([|\"Nyströmformer\"|])!.Title", "Papers.Nystromformer.Title")]
    [InlineData("Papers.Find([|\"Nyströmformer\"|])?.Title", "Papers.Nystromformer.Title")]
    [InlineData("Papers.Find([|\"Nyströmformer\"|])?.Title.Trim()", "Papers.Nystromformer.Title.Trim()")]
    [InlineData("Papers.Find([|\"Nyströmformer\"|])?.Abstract?.Trim()", "Papers.Nystromformer.Abstract?.Trim()")]
    [InlineData("Papers.Find([|\"Nyströmformer\"|])?.Links.Count ?? 0", "Papers.Nystromformer?.Links.Count ?? 0")]
    [InlineData(
        "Papers.Find([|\"Nyströmformer\"|]) ?? throw new System.ArgumentException(\"gone\")",
        "Papers.Nystromformer ?? throw new System.ArgumentException(\"gone\")")]
    [InlineData("Papers.Find([|\"Nyströmformer\"|]) is { } paper ? paper : null", "Papers.Nystromformer is { } paper ? paper : null")]
    [InlineData("Papers.Find([|Papers.Ids.Nystromformer|])", "Papers.Nystromformer")]
    [InlineData("Papers.All.Find([|\"Nyströmformer\"|])", "Papers.Nystromformer")]
    [InlineData("Papers.All[[|\"Nyströmformer\"|]].Title", "Papers.Nystromformer.Title")]
    [InlineData("global::Papers.All[[|\"Nyströmformer\"|]]", "global::Papers.Nystromformer")]
    [InlineData("P.Find([|\"Nyströmformer\"|])", "P.Nystromformer")]
    [InlineData("Find([|\"Nyströmformer\"|])", "P.Nystromformer")]
    [InlineData("All[[|\"Nyströmformer\"|]]", "P.Nystromformer")]
    [InlineData("Papers.Find((System.ReadOnlySpan<char>)[|\"Nyströmformer\"|])", "Papers.Nystromformer")]
    [InlineData("(Papers.All).Find([|\"Nyströmformer\"|])", "P.Nystromformer")]
    [InlineData("/* a */ Papers\n    .Find([|\"Nyströmformer\"|]) /* b */", "/* a */ Papers\n    .Nystromformer /* b */")]
    public Task A_lookup_is_replaced_by_the_member(string use, string replaced) =>
        Member(Program(use), Program(replaced), [Document]).RunAsync();

    [Theory]
    [InlineData(
        "using static Acme.Library.Outer.Papers; class C { object O => Find([|\"Nyströmformer\"|])!; }",
        "using static Acme.Library.Outer.Papers; class C { object O => Acme.Library.Outer.Papers.Nystromformer; }")]
    [InlineData(
        "using Acme.Library; class C { object O => Outer.Papers.All[[|\"Nyströmformer\"|]]; }",
        "using Acme.Library; class C { object O => Outer.Papers.Nystromformer; }")]
    public async Task A_corpus_of_another_assembly_is_named_as_short_as_may_be(string code, string fixedCode)
    {
        MetadataReference corpus = AnalyzerHost.Assembly(
            "namespace Acme.Library; public static partial class Outer { [TypedCorpus.PaperCorpus] public static partial class Papers; }",
            Document);
        CorpusTest<UseMemberFix> test = Member(code, fixedCode, []);
        test.TestState.AdditionalReferences.Add(corpus);
        await test.RunAsync();
    }

    [Fact]
    public async Task All_keys_of_a_document_are_fixed_at_once()
    {
        await Replaced(
            "(Papers.Find([|\"nystromfromer\"|]), Papers.Find([|\"attention-is-all-you-ned\"|]))",
            $"(Papers.Find(\"{NearId}\"), Papers.Find(\"attention-is-all-you-need\"))").RunAsync();
        await Member(
            Program("(Papers.Find([|\"Nyströmformer\"|])?.Title, Papers.Find([|\"attention-is-all-you-need\"|]))"),
            Program("(Papers.Nystromformer.Title, Papers.AttentionIsAllYouNeed)"),
            [Document]).RunAsync();
    }

    private static CorpusTest<ReplaceKeyFix> Replaced(string use, string replaced) =>
        new([Document], "TC0201")
        {
            TestCode = CorpusTest.Marked("TC0201", Program(use)),
            FixedCode = CorpusTest.Marked("TC0201", Program(replaced)),
        };

    private static CorpusTest<UseMemberFix> Member(string code, string fixedCode, TestDocument[] documents) =>
        new(documents, "TC0202") { TestCode = CorpusTest.Marked("TC0202", code), FixedCode = fixedCode };

    private static string Program(string use) => $$"""
        using static Papers;
        using P = Papers;
        {{GeneratorHost.PapersClass}}

        class C
        {
            const string Wrong = "nystromfromer";
            int Nystromfromer => All.Count + P.All.Count + Wrong.Length;
            object? Use() => {{use}};
        }
        """;
}
