using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using TypedCorpus.Generator;

namespace TypedCorpus.Tests.Generating;

/// <summary>Runs the generator in a compiler, and the compiled result in this process.</summary>
internal static class GeneratorHost
{
    public const string PapersClass = "[TypedCorpus.PaperCorpus] public static partial class Papers;";

    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file
                && (file.StartsWith("System.", StringComparison.Ordinal)
                    || file is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"))
            .Append(typeof(PaperCorpus).Assembly.Location)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();

    private static int s_assemblies;

    public static CSharpCompilation Compilation(string source, LanguageVersion language = LanguageVersion.Latest)
    {
        CSharpParseOptions parse = new(language, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            $"Generated{Interlocked.Increment(ref s_assemblies)}",
            [CSharpSyntaxTree.ParseText(source, parse, "Papers.cs", Encoding.UTF8)],
            References,
            new(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                deterministic: true,
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));
    }

    public static GeneratorDriver Driver(params IEnumerable<TestDocument> documents) =>
        CSharpGeneratorDriver.Create(
            [new PaperCorpusGenerator().AsSourceGenerator()],
            documents,
            new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
            new TestOptions(),
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRun Run(string source, params IEnumerable<TestDocument> documents) =>
        Run(Compilation(source), documents);

    public static GeneratorRun Run(CSharpCompilation compilation, params IEnumerable<TestDocument> documents) =>
        Run(compilation, new TestOptions(), documents);

    public static GeneratorRun Run(CSharpCompilation compilation, TestOptions options, params IEnumerable<TestDocument> documents)
    {
        TestDocument[] all = documents.ToArray();
        GeneratorDriver driver = Driver(all)
            .WithUpdatedAnalyzerConfigOptions(options)
            .WithUpdatedParseOptions((CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorRun run = new(driver.GetRunResult().Results.Single(), output, all);
        Assert.Null(run.Result.Exception);
        foreach (GeneratedSourceResult generated in run.Result.GeneratedSources)
            Assert.True(Ascii.IsValid(generated.SourceText.ToString()), $"{generated.HintName} is not ASCII");
        return run;
    }
}

/// <summary>What the generator made of a compilation.</summary>
internal sealed record GeneratorRun(GeneratorRunResult Result, Compilation Output, IReadOnlyList<TestDocument> Documents)
{
    public string Source(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public string[] DiagnosticIds => Result.Diagnostics.Select(diagnostic => diagnostic.Id).ToArray();

    /// <summary>Compiles with warnings as errors and loads the assembly.</summary>
    public Assembly Load() => Assembly.Load(Emit());

    /// <summary>Compiles with warnings as errors.</summary>
    public byte[] Emit()
    {
        using var assembly = new MemoryStream();
        EmitResult emitted = Output.Emit(
            assembly,
            manifestResources: Documents.Select(document => new ResourceDescription(
                "TypedCorpus/" + document.Name, () => new MemoryStream(document.Bytes), isPublic: true)));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Take(20)));
        return assembly.ToArray();
    }

    /// <summary>Compiles, loads and opens the corpus of a class.</summary>
    public PaperCorpus Open(string className = "Papers") => (PaperCorpus)Load()
        .GetType(className, throwOnError: true)!
        .GetProperty("All", BindingFlags.Public | BindingFlags.Static)!
        .GetValue(null)!;
}
