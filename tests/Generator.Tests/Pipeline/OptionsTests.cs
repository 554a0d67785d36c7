using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedCorpus;
using TypedCorpus.Generator.Diagnostics;

namespace Generator.Tests.Pipeline;

/// <summary>What the options of a class and of a project do to the corpus.</summary>
public sealed class OptionsTests
{
    private static readonly TestDocument Three = ListingPage.Document(
        "a.txt", ("One", ListingPage.Abstract("A.")), ("Two", ListingPage.Abstract("B.")), ("Three", ListingPage.Abstract("C.")));

    [Fact]
    public void Without_an_index_there_is_no_search_but_all_else()
    {
        GeneratorRun run = Run("FullTextIndex = false");
        PaperCorpus corpus = run.Open();
        Assert.False(corpus.HasFullTextIndex);
        Assert.DoesNotContain("Search(", run.Source("Papers.Members.g.cs"), StringComparison.Ordinal);
        var fault = Assert.Throws<InvalidOperationException>(() => corpus.Search("one"));
        Assert.Contains("FullTextIndex", fault.Message, StringComparison.Ordinal);

        PaperCorpus searchable = Run("").Open();
        Assert.True(searchable.HasFullTextIndex);
        Assert.Equal(searchable.Find("two")!.Title, corpus.Find("two")!.Title);
        Assert.Equal(Related(searchable), Related(corpus));
        Assert.Equal(searchable.Select(paper => string.Join(' ', paper.Terms)), corpus.Select(paper => string.Join(' ', paper.Terms)));
    }

    [Theory]
    [InlineData("MaxMembers = 3", 3)]
    [InlineData("MaxMembers = 2", 0)]
    [InlineData("MaxMembers = 0", 0)]
    [InlineData("", 3)]
    public void Members_are_left_out_over_their_limit(string options, int members)
    {
        GeneratorRun run = Run(options);
        Assert.Equal(members, PaperMembers(run));
        Assert.Equal(3, run.Open().Count);
        // Who wants no members is not told that there are none.
        Assert.Equal(members == 0 && options != "MaxMembers = 0" ? ["TC0106"] : [], run.DiagnosticIds);
    }

    [Fact]
    public void Code_that_names_a_constant_over_the_limit_is_told_why_there_is_none()
    {
        GeneratorRun run = GeneratorHost.Run(
            "[TypedCorpus.PaperCorpus(MaxMembers = 2)] public static partial class Papers; class Program { string Id => Papers.Ids.One; }", Three);
        Diagnostic told = Assert.Single(run.Output.GetDiagnostics(), diagnostic => diagnostic.Id == "CS0619");
        Assert.Equal("Ids", told.Location.SourceTree!.ToString().Substring(told.Location.SourceSpan.Start, told.Location.SourceSpan.Length).Split('.')[^1]);
        string reason = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Id == "TC0106").GetMessage();
        Assert.EndsWith(DeclarationDiagnostics.DataAsResourceAdvice, reason, StringComparison.Ordinal);
        Assert.Contains(reason[..^DeclarationDiagnostics.DataAsResourceAdvice.Length], told.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static class Ids { public const string One = \"one\"; }", 2)]
    [InlineData("", 3)]
    public void Constants_of_ones_own_or_of_few_papers_compile(string members, int limit) => Assert.Equal("one", GeneratorHost.Run(
        $"[TypedCorpus.PaperCorpus(MaxMembers = {limit})] public static partial class Papers {{ {members} public static string Id => Ids.One; }}",
        Three).Load().GetType("Papers")!.GetProperty("Id")!.GetValue(null));

    [Fact]
    public void A_class_says_more_than_its_project()
    {
        (string, string)[] project = [("CorpusMaxMembers", "2"), ("CorpusFullTextIndex", "false")];
        Assert.Equal(0, PaperMembers(Run("", project)));
        Assert.False(Run("", project).Open().HasFullTextIndex);
        Assert.Equal(3, PaperMembers(Run("MaxMembers = 3", project)));
        Assert.True(Run("FullTextIndex = true", project).Open().HasFullTextIndex);
        Assert.True(Run("", ("CorpusFullTextIndex", " True "), ("CorpusMaxMembers", "")).Open().HasFullTextIndex);
    }

    private static GeneratorRun Run(string options, params (string, string)[] project) => GeneratorHost.Run(
        GeneratorHost.Compilation($"[TypedCorpus.PaperCorpus({options})] public static partial class Papers;"),
        new TestOptions(project),
        Three);

    private static int PaperMembers(GeneratorRun run) => run.Load().GetType("Papers")!
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Count(property => property.PropertyType == typeof(Paper));

    private static IEnumerable<string> Related(PaperCorpus corpus) =>
        corpus.SelectMany(paper => paper.Related.Select(related => $"{paper.Id} {related.Similarity} {related.Paper.Id}"));
}
