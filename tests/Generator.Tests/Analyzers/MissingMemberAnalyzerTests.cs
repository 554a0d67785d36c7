using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Analyzers;

namespace Generator.Tests.Analyzers;

/// <summary>What code is told that names a member which a corpus has too many papers for.</summary>
public sealed class MissingMemberAnalyzerTests
{
    private static readonly TestDocument Two = ListingPage.Document(
        "a.txt", ("One", ListingPage.Abstract("A.")), ("Two", ListingPage.Abstract("B.")));

    [Theory]
    [InlineData("Acme.Papers.One", "One")]
    [InlineData("Papers.One.Title", "One")]
    [InlineData("Papers.Nothing.Title.Length", "Nothing")]
    public async Task TC0203_a_member_of_a_corpus_without_members(string use, string name)
    {
        Diagnostic diagnostic = Assert.Single(await DiagnosticsOf(use, limit: 1));
        Assert.Equal("TC0203", diagnostic.Id);
        Assert.Equal(
            $"There is no member '{name}': 'Acme.Papers' has 2 papers, more than 1, so the papers get no members and no constants; "
                + "look them up by key, raise MaxMembers of [PaperCorpus], or split the documents among several classes",
            diagnostic.GetMessage());
        Assert.Equal(
            name, diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("Papers.Find(\"one\")", 1)]
    [InlineData("Papers.Find(1)", 1)]
    [InlineData("Other.One", 1)]
    [InlineData("Papers.Ids.One", 1)]
    [InlineData("Papers.Nothing", 2)]
    [InlineData("Papers.One", 2)]
    public async Task Nothing_is_said_of_other_code(string use, int limit) => Assert.Empty(await DiagnosticsOf(use, limit));

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsOf(string use, int limit)
    {
        GeneratorRun run = GeneratorHost.Run(
            $$"""
            namespace Acme;
            [TypedCorpus.PaperCorpus(MaxMembers = {{limit}})] public static partial class Papers;
            static class Other;
            class Program { object? Use => {{use}}; }
            """,
            Two);
        return await run.Output.WithAnalyzers([new MissingMemberAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
