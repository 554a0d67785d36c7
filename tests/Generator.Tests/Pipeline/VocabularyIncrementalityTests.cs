using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Pipeline;

namespace Generator.Tests.Pipeline;

/// <summary>What an edit of a bibliography emits again of the vocabularies and of the typed fields, by the names of the steps.</summary>
public sealed class VocabularyIncrementalityTests
{
    private const string Bibliography =
        "@article{one, title = {One}, author = {Ito, Ann}, abstract = {It is said.}, score = 1}\n"
        + "@article{two, title = {Two}, author = {Kim, Bo}, year = 2001}\n";

    [Theory]
    [InlineData("nothing of what they show", "It is said.", "It is said otherwise.", IncrementalStepRunReason.Unchanged,
        IncrementalStepRunReason.Unchanged)]
    [InlineData("lines", "@article{two", "\n\n@article{two", IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged)]
    [InlineData("an author", "Kim, Bo", "Kim, Bob", IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged)]
    [InlineData("a title that they show", "{Two}", "{Too}", IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged)]
    [InlineData("a field", "score = 1", "score = {best}", IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified)]
    public void An_edit_emits_what_shows_it(
        string what, string before, string after, IncrementalStepRunReason vocabularies, IncrementalStepRunReason fields)
    {
        CSharpCompilation compilation = Compilation();
        TestDocument document = new("a.bib", Bibliography);
        GeneratorDriver driver = GeneratorHost.Driver(document).RunGenerators(compilation);
        TestDocument edited = new("a.bib", Bibliography.Replace(before, after, StringComparison.Ordinal));
        driver = driver.ReplaceAdditionalText(document, edited).RunGenerators(compilation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.Corpora));
        Assert.True(Reasons(result, TrackingNames.Vocabularies) is [var one] && one == vocabularies, what);
        Assert.True(Reasons(result, TrackingNames.Fields) is [var other] && other == fields, what);
        Assert.Equal(
            fields == IncrementalStepRunReason.Unchanged ? IncrementalStepRunReason.Cached : IncrementalStepRunReason.Modified,
            Assert.Single(Reasons(result, TrackingNames.FieldMembers)));
    }

    [Fact]
    public void An_edit_of_other_code_leaves_every_step_cached()
    {
        CSharpCompilation compilation = Compilation();
        GeneratorDriver driver = GeneratorHost.Driver(new TestDocument("a.bib", Bibliography)).RunGenerators(compilation);
        GeneratorRunResult result = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "class Unrelated;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options))).GetRunResult().Results.Single();
        foreach (string step in (string[])
            [TrackingNames.Vocabularies, TrackingNames.Language, TrackingNames.Fields, TrackingNames.FieldMembers])
        {
            Assert.All(
                Reasons(result, step),
                reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step));
        }

        Assert.Equal(4, result.GeneratedSources.Length);
    }

    [Fact]
    public void Another_language_version_emits_the_fields_alone()
    {
        CSharpCompilation compilation = Compilation();
        GeneratorDriver driver = GeneratorHost.Driver(new TestDocument("a.bib", Bibliography)).RunGenerators(compilation);
        driver = driver.WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12));
        GeneratorRunResult result = driver.RunGenerators(Compilation(LanguageVersion.CSharp12)).GetRunResult().Results.Single();
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Language));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.FieldMembers));
        string fields = result.GeneratedSources.Single(source => source.HintName == "Papers.Fields.g.cs").SourceText.ToString();
        Assert.Contains("this global::TypedCorpus.Paper paper", fields, StringComparison.Ordinal);
    }

    private static CSharpCompilation Compilation(LanguageVersion language = LanguageVersion.Latest) => GeneratorHost.Compilation(
        "[TypedCorpus.PaperCorpus(Vocabularies = TypedCorpus.Vocabularies.All, TypedFields = true)] public static partial class Papers;",
        language);

    private static IncrementalStepRunReason[] Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
