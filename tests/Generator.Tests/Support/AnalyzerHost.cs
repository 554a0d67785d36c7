using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TypedCorpus.Generator;
using TypedCorpus.Generator.Analyzers;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;

namespace Generator.Tests.Support;

/// <summary>
/// Runs the analyzer on code that uses a corpus of its own project or of another assembly. <c>[|</c> and <c>|]</c> enclose
/// each place that must be reported.
/// </summary>
internal static class AnalyzerHost
{
    /// <summary>Asserts that the diagnostic is reported at the marked places and nowhere else; returns it for each place.</summary>
    public static Task<Diagnostic[]> AssertMarkedAsync(string id, string marked, params IEnumerable<TestDocument> documents) =>
        AssertAsync(id, marked, [], documents);

    /// <summary>Asserts the same of a corpus in another assembly.</summary>
    public static Task<Diagnostic[]> AssertMarkedBesideAsync(string id, string marked, MetadataReference corpus) =>
        AssertAsync(id, marked, [corpus], []);

    public static async Task AssertNothingAsync(string source, params IEnumerable<TestDocument> documents)
    {
        var test = new CorpusTest<EmptyCodeFixProvider>(documents) { TestCode = source };
        await test.RunAsync();
    }

    /// <summary>Compiles a corpus to an assembly that other code can refer to.</summary>
    public static MetadataReference Assembly(string source, params IEnumerable<TestDocument> documents)
    {
        using var image = new MemoryStream();
        Compilation compilation = GeneratorHost.Run(source, documents).Output;
        Assert.True(compilation.Emit(image, options: new(metadataOnly: true, includePrivateMembers: false)).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static async Task<Diagnostic[]> AssertAsync(
        string id, string marked, MetadataReference[] references, IEnumerable<TestDocument> documents)
    {
        List<Diagnostic> found = [];
        var test = new CorpusTest<EmptyCodeFixProvider>(documents, id)
        {
            TestCode = CorpusTest.Marked(id, marked),
            DiagnosticVerifier = (diagnostic, _, _) => found.Add(diagnostic),
        };
        test.TestState.AdditionalReferences.AddRange(references);
        await test.RunAsync();
        return
        [
            .. found.DistinctBy(diagnostic => diagnostic.Location.SourceSpan).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }
}

internal static class CorpusTest
{
    /// <summary>Names the diagnostic in the marks, which the test package needs where an analyzer has several.</summary>
    public static string Marked(string id, string code) =>
        code.Replace("[|", $"{{|{id}:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);
}

/// <summary>A test of code in a project with documents and the generator; the code must compile without warnings.</summary>
internal sealed class CorpusTest<TFix> : CSharpCodeFixTest<CorpusKeyAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private const string Folder = "/documents/";

    private static readonly AnalyzerFileReference Generator = new(typeof(PaperCorpusGenerator).Assembly.Location, new LoadedAssembly());

    /// <param name="documents">The documents.</param>
    /// <param name="id">The diagnostic to look for, or null for all.</param>
    public CorpusTest(IEnumerable<TestDocument> documents, string? id = null)
    {
        // No package of references: the code is compiled against the framework that runs the tests.
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(GeneratorHost.References);
        // As in an editor: code fixes must see the generated members too.
        SolutionTransforms.Add((solution, project) => solution.AddAnalyzerReference(project, Generator));
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        DisabledDiagnostics.Add("CS1591");
        if (id is not null)
            DisabledDiagnostics.AddRange(UsageDiagnostics.All.Select(descriptor => descriptor.Id).Where(other => other != id));
        foreach (TestDocument document in documents)
            TestState.AdditionalFiles.Add((Folder + document.Name, document.GetText()));
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Concat(documents.Select(
            document => $"[{Folder}{document.Name}]\n{DocumentItem.NameMetadata} = {document.Name}\n"))));
    }

    /// <summary>The titles of all actions that were offered.</summary>
    public SortedSet<string> Titles { get; } = new(StringComparer.Ordinal);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);

    protected override ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions)
    {
        Titles.UnionWith(actions.Select(action => action.Title));
        return base.FilterCodeActions(actions);
    }

    private sealed class LoadedAssembly : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => typeof(PaperCorpusGenerator).Assembly;
    }
}
