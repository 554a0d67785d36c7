using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Pipeline;

namespace Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, by the names of the steps.</summary>
public sealed class IncrementalityTests
{
    private static readonly TestDocument A = ListingPage.Document("a.txt", ("One", ListingPage.Abstract("A.")), ("Two", ListingPage.Abstract("B.")));
    private static readonly TestDocument B = ListingPage.Document("b.txt", ("Three", ListingPage.Abstract("C.")));

    [Fact]
    public void An_edit_of_other_code_leaves_every_step_cached()
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorDriver driver = GeneratorHost.Driver(A, B).RunGenerators(compilation);
        GeneratorRunResult result = Rerun(driver, compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "class Unrelated;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)));

        foreach (string step in (string[])
            [TrackingNames.Items, TrackingNames.Options, TrackingNames.Documents, TrackingNames.Declarations, TrackingNames.Corpora, TrackingNames.Members, TrackingNames.Diagnostics])
        {
            Assert.NotEmpty(Reasons(result, step));
            Assert.All(Reasons(result, step), reason => Assert.True(IsUntouched(reason), $"{step}: {reason}"));
        }

        Assert.All(OutputReasons(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(3, OutputReasons(result).Count);
    }

    [Fact]
    public void Moving_the_class_emits_nothing_anew()
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorDriver driver = GeneratorHost.Driver(A, B).RunGenerators(compilation);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        GeneratorRunResult result = Rerun(driver, compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText("// moved down\n\n" + tree, (CSharpParseOptions)tree.Options, tree.FilePath)));
        Assert.All(Reasons(result, TrackingNames.Declarations), reason => Assert.True(IsUntouched(reason)));
        Assert.All(OutputReasons(result), reason => Assert.True(IsUntouched(reason)));
    }

    [Fact]
    public void Another_pattern_of_citation_keys_reads_no_document()
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(Class("[veryshorttitle]"));
        GeneratorDriver driver = GeneratorHost.Driver(A, B).RunGenerators(compilation);
        GeneratorRunResult result = Rerun(driver, Edit("[veryshorttitle:lower]"));
        Assert.All(Reasons(result, TrackingNames.Documents), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Declarations));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Members));
        Assert.Contains("\"one\"", result.GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);

        // A comment within the attribute is no other pattern.
        result = Rerun(driver, Edit("[veryshorttitle]\" /* the first word */ + \""));
        Assert.All(Reasons(result, TrackingNames.Declarations), reason => Assert.True(IsUntouched(reason)));
        Assert.All(OutputReasons(result), reason => Assert.True(IsUntouched(reason)));

        static string Class(string pattern) =>
            $"[TypedCorpus.PaperCorpus(CitationKeys = \"{pattern}\")] public static partial class Papers;";
        CSharpCompilation Edit(string pattern)
        {
            SyntaxTree tree = compilation.SyntaxTrees[0];
            return compilation.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.ParseText(Class(pattern), (CSharpParseOptions)tree.Options, tree.FilePath));
        }
    }

    [Fact]
    public void An_edit_of_one_document_reads_only_that_one()
    {
        TestDocument edited = ListingPage.Document("a.txt", ("One", ListingPage.Abstract("A.")), ("Two, changed", ListingPage.Abstract("B.")));
        GeneratorRunResult result = Replace(A, edited);
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, TrackingNames.Documents));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Members));
    }

    [Fact]
    public void Another_title_of_one_document_emits_no_members_anew()
    {
        TestDocument document = ListingPage.Document("a.txt", ("One", ListingPage.Abstract("A.")));
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorDriver driver = GeneratorHost.Driver(document, B).RunGenerators(compilation);
        document.Title = "Vision papers";
        GeneratorRunResult result = Rerun(driver.WithUpdatedAnalyzerConfigOptions(new TestOptions()), compilation);
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, TrackingNames.Documents));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Corpora));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, TrackingNames.Members));
        Assert.Equal(Fresh(document, B), result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    [Theory]
    [InlineData("@string{j = {Another}}\n@book{p, title = {P}}", "abbreviations.bib")]
    [InlineData("@string{j = {Journal}}\n@book{p, title = {Q}}", "abbreviations.bib")]
    [InlineData("@article{k, title = {Changed}, journal = j, crossref = {p}}", "main.bib")]
    [InlineData("@article{k, title = {T}, journal = j, crossref = {q}}", "main.bib")]
    public void Documents_that_see_one_another_are_read_alone(string edited, string name)
    {
        TestDocument[] documents =
        [
            new("abbreviations.bib", "@string{j = {Journal}}\n@book{p, title = {P}}"),
            new("main.bib", "@article{k, title = {T}, journal = j, crossref = {p}}"),
        ];
        TestDocument replacement = new(name, edited);
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorDriver driver = GeneratorHost.Driver(documents).RunGenerators(compilation);
        driver = driver.ReplaceAdditionalText(documents.Single(document => document.Name == name), replacement).RunGenerators(compilation);

        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        IncrementalStepRunReason[] expected = [.. documents.Select(document =>
            document.Name == name ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Cached)];
        Assert.Equal(expected, Reasons(result, TrackingNames.Documents));
        Assert.Equal(Fresh([.. documents.Select(document => document.Name == name ? replacement : document)]), Sources(driver));
    }

    [Fact]
    public void Moved_lines_do_not_emit_the_members_anew()
    {
        string text = Encoding.UTF8.GetString(A.Bytes).Replace("Two\n", "\n\n\nTwo\n", StringComparison.Ordinal);
        GeneratorRunResult result = Replace(A, new("a.txt", text));
        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.Corpora));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, TrackingNames.Members));
    }

    [Fact]
    public void A_new_warning_does_not_emit_the_members_anew()
    {
        string text = Encoding.UTF8.GetString(A.Bytes).Replace("Two\n", "Get trending papers in your email inbox!\nTwo\n", StringComparison.Ordinal);
        GeneratorRunResult result = Replace(A, new("a.txt", text));
        Assert.Equal(["TC0005"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, TrackingNames.Members));
    }

    [Fact]
    public void Adding_removing_and_reordering_documents_is_as_a_fresh_run()
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorDriver driver = GeneratorHost.Driver(B).RunGenerators(compilation);
        Assert.Equal(Fresh(B), Sources(driver));

        driver = driver.AddAdditionalTexts([A]).RunGenerators(compilation);
        Assert.Equal(Fresh(A, B), Sources(driver));

        driver = driver.RemoveAdditionalTexts([B]).RunGenerators(compilation);
        Assert.Equal(Fresh(A), Sources(driver));

        driver = driver.ReplaceAdditionalTexts([B, A]).RunGenerators(compilation);
        Assert.Equal(Fresh(A, B), Sources(driver));

        driver = driver.RemoveAdditionalTexts([A, B]).RunGenerators(compilation);
        Assert.Equal(Fresh(), Sources(driver));
        Assert.Equal(["TC0101"], driver.GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_removed_class_takes_its_code_along()
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorDriver driver = GeneratorHost.Driver(A).RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.RemoveAllSyntaxTrees());
        Assert.Empty(driver.GetRunResult().GeneratedTrees);
        Assert.Equal(["TC0102"], driver.GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    private static GeneratorRunResult Replace(TestDocument document, TestDocument replacement)
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorDriver driver = GeneratorHost.Driver(A, B).RunGenerators(compilation);
        return Rerun(driver.ReplaceAdditionalText(document, replacement), compilation);
    }

    private static GeneratorRunResult Rerun(GeneratorDriver driver, Compilation compilation) =>
        driver.RunGenerators(compilation).GetRunResult().Results.Single();

    private static IncrementalStepRunReason[] Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private static List<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private static bool IsUntouched(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static string[] Fresh(params TestDocument[] documents) =>
        Sources(GeneratorHost.Driver(documents).RunGenerators(GeneratorHost.Compilation(GeneratorHost.PapersClass)));

    private static string[] Sources(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString())];
}
