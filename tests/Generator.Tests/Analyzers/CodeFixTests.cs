using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TypedCorpus.CodeFixes;

namespace Generator.Tests.Analyzers;

/// <summary>What the fixes make of code; each result is compiled.</summary>
public sealed class CodeFixTests
{
    private const string NearId = "nystromformer-a-nystrom-based-algorithm";

    private static readonly TestDocument Document = Listing.Document(
        "a.txt",
        ("Nyströmformer: A Nyström-Based Algorithm", Listing.Abstract("A.")),
        ("Attention Is All You Need", Listing.Abstract("B.")),
        ("Attention Is All We Need", Listing.Abstract("C.")));

    private static readonly CodeFixProvider Replace = new ReplaceKeyFix();
    private static readonly CodeFixProvider Use = new UseMemberFix();

    [Theory]
    [InlineData("Papers.Find(\"nystromfromer\")", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find(@\"nystromfromer\")", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find(\"nystrom\" + \"fromer\")", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find($\"{\"nystrom\"}fromer\")", "Papers.Find(\"" + NearId + "\")")]
    [InlineData("Papers.Find(key: \"nystromfromer\" /* why */)", "Papers.Find(key: \"" + NearId + "\" /* why */)")]
    [InlineData("Papers.TryFind(\"nystromfromer\", out _)", "Papers.TryFind(\"" + NearId + "\", out _)")]
    [InlineData("Papers.All[\"nystromfromer\"]", "Papers.All[\"" + NearId + "\"]")]
    public void A_key_is_replaced_by_the_nearest_id(string use, string replaced) =>
        Assert.Equal(Program(replaced), CodeFixHost.Apply(Replace, Compile(use)));

    [Fact]
    public void Each_suggestion_is_an_action()
    {
        Compilation compilation = Compile("Papers.Find(\"attention-is-all-he-need\")");
        Assert.Equal(
            ["Replace by 'attention-is-all-we-need'", "Replace by 'attention-is-all-you-need'"], CodeFixHost.Titles(Replace, compilation));
        Assert.Contains("Find(\"attention-is-all-you-need\")", CodeFixHost.Apply(Replace, compilation, 1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Papers.Find(Wrong)")]
    [InlineData("Papers.Find(nameof(Nystromfromer))")]
    [InlineData("Papers.Find(\"zzzzzzzz\")")]
    public void A_constant_that_stands_elsewhere_and_a_key_without_neighbours_stay(string use) =>
        Assert.Empty(CodeFixHost.Titles(Replace, Compile(use)));

    [Theory]
    [InlineData("Papers.Find(\"Nyströmformer\")", "Papers.Nystromformer")]
    [InlineData("Papers.Find(\"Nyströmformer\")!", "Papers.Nystromformer")]
    [InlineData("Papers.Find(\"Nyströmformer\")!.Title", "Papers.Nystromformer.Title")]
    [InlineData("Papers.Find(\"Nyströmformer\")?.Title", "Papers.Nystromformer.Title")]
    [InlineData("Papers.Find(\"Nyströmformer\")?.Title.Trim()", "Papers.Nystromformer.Title.Trim()")]
    [InlineData("Papers.Find(\"Nyströmformer\")?.Abstract?.Trim()", "Papers.Nystromformer.Abstract?.Trim()")]
    [InlineData("Papers.Find(\"Nyströmformer\")?.Links.Count ?? 0", "Papers.Nystromformer?.Links.Count ?? 0")]
    [InlineData("Papers.Find(\"Nyströmformer\") ?? throw new System.ArgumentException(\"gone\")", "Papers.Nystromformer ?? throw new System.ArgumentException(\"gone\")")]
    [InlineData("Papers.Find(\"Nyströmformer\") is { } paper ? paper : null", "Papers.Nystromformer is { } paper ? paper : null")]
    [InlineData("Papers.Find(Papers.Ids.Nystromformer)", "Papers.Nystromformer")]
    [InlineData("Papers.All.Find(\"Nyströmformer\")", "Papers.Nystromformer")]
    [InlineData("Papers.All[\"Nyströmformer\"].Title", "Papers.Nystromformer.Title")]
    [InlineData("global::Papers.All[\"Nyströmformer\"]", "global::Papers.Nystromformer")]
    [InlineData("P.Find(\"Nyströmformer\")", "P.Nystromformer")]
    [InlineData("Find(\"Nyströmformer\")", "P.Nystromformer")]
    [InlineData("All[\"Nyströmformer\"]", "P.Nystromformer")]
    [InlineData("Papers.Find((System.ReadOnlySpan<char>)\"Nyströmformer\")", "Papers.Nystromformer")]
    [InlineData("(Papers.All).Find(\"Nyströmformer\")", "P.Nystromformer")]
    public void A_lookup_is_replaced_by_the_member(string use, string replaced) =>
        Assert.Equal(Program(replaced), CodeFixHost.Apply(Use, Compile(use)));

    [Fact]
    public void Line_breaks_and_comments_around_it_stay() => Assert.Equal(
        Program("/* a */ Papers\n    .Nystromformer /* b */"), CodeFixHost.Apply(Use, Compile("/* a */ Papers\n    .Find(\"Nyströmformer\") /* b */")));

    [Fact]
    public void A_corpus_of_another_assembly_is_named_as_short_as_may_be()
    {
        MetadataReference corpus = AnalyzerHost.Assembly(
            "namespace Acme.Library; public static partial class Outer { [TypedCorpus.PaperCorpus] public static partial class Papers; }", Document);
        string fixedCode = CodeFixHost.Apply(
            Use,
            GeneratorHost.Compilation("using static Acme.Library.Outer.Papers; class C { object O => Find(\"Nyströmformer\")!; }").AddReferences(corpus));
        Assert.EndsWith("object O => Acme.Library.Outer.Papers.Nystromformer; }", fixedCode, StringComparison.Ordinal);

        fixedCode = CodeFixHost.Apply(
            Use,
            GeneratorHost.Compilation("using Acme.Library; class C { object O => Outer.Papers.All[\"Nyströmformer\"]; }").AddReferences(corpus));
        Assert.EndsWith("object O => Outer.Papers.Nystromformer; }", fixedCode, StringComparison.Ordinal);
    }

    [Fact]
    public void All_keys_of_a_document_are_fixed_at_once()
    {
        Assert.Equal(
            Program($"(Papers.Find(\"{NearId}\"), Papers.Find(\"attention-is-all-you-need\"))"),
            CodeFixHost.ApplyAll(Replace, Compile("(Papers.Find(\"nystromfromer\"), Papers.Find(\"attention-is-all-you-ned\"))"), "TC0201.0"));
        Assert.Equal(
            Program("(Papers.Nystromformer.Title, Papers.AttentionIsAllYouNeed)"),
            CodeFixHost.ApplyAll(Use, Compile("(Papers.Find(\"Nyströmformer\")?.Title, Papers.Find(\"attention-is-all-you-need\"))"), "TC0202"));
    }

    private static Compilation Compile(string use) => GeneratorHost.Run(Program(use), Document).Output;

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
