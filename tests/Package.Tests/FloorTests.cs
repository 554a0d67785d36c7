using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Package.Tests.Support;
using TypedCorpus.Tests.Generating;

namespace Package.Tests;

/// <summary>The packed generator in the oldest supported compiler.</summary>
public sealed class FloorTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public async Task Generator_and_analyzer_run_in_the_compiler_of_their_floor()
    {
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
        string folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(feed.Package)!, "floor")).FullName;
        ZipFile.ExtractToDirectory(feed.Package, folder);
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(
            Path.Combine(folder, "analyzers", "dotnet", "cs", "TypedCorpus.Generator.dll"));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(
            assembly.GetType("TypedCorpus.Generator.PaperCorpusGenerator", throwOnError: true)!)!;

        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            "Floor",
            [CSharpSyntaxTree.ParseText("""
                [TypedCorpus.PaperCorpus] public static partial class Papers { }
                class User { object? misspelt = Papers.Find("Seerr"); }
                """)],
            platform
                .Append(Path.Combine(folder, "lib", "net8.0", "TypedCorpus.dll"))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], [new TestDocument("a.txt", Consumer.Listing("Seer"))], optionsProvider: new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);

        Assert.Empty(diagnostics);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.NotEmpty(output.GetTypeByMetadataName("Papers")!.GetMembers("Seer"));

        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(
            assembly.GetType("TypedCorpus.Generator.Analyzers.CorpusKeyAnalyzer", throwOnError: true)!)!;
        ImmutableArray<Diagnostic> found = await output.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(["TC0201"], found.Select(diagnostic => diagnostic.Id));
    }

    /// <summary>The metadata that the package's targets give the document.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new() { ["build_metadata.AdditionalFiles.CorpusDocumentName"] = "a.txt" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
