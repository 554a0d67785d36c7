using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using TypedCorpus.Generator;
using TypedCorpus.Generator.Models;
using RuntimeImage = TypedCorpus.Image.CorpusImage;

namespace TypedCorpus.Tests.Generating;

/// <summary>Runs the generator in a compiler in this process.</summary>
internal static class GeneratorHost
{
    public const string PapersClass = "[TypedCorpus.PaperCorpus] public static partial class Papers;";

    /// <summary>The assemblies of the framework that this process runs on, and the runtime library.</summary>
    public static readonly MetadataReference[] References =
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
                optimizationLevel: OptimizationLevel.Release,
                deterministic: true,
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));
    }

    public static GeneratorDriver Driver(params IEnumerable<TestDocument> documents) =>
        Driver(documents, new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorDriver Driver(IEnumerable<TestDocument> documents, GeneratorDriverOptions options) =>
        CSharpGeneratorDriver.Create(
            [new PaperCorpusGenerator().AsSourceGenerator()],
            documents,
            new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
            new TestOptions(),
            options);

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
        if (run.Result.Exception is { } fault)
            throw new InvalidOperationException("The generator failed", fault);
        if (run.Result.GeneratedSources.Any(source => !Ascii.IsValid(source.SourceText.ToString())))
            throw new InvalidOperationException("A generated file is not ASCII");
        return run;
    }
}

/// <summary>The result of running the generator on a compilation.</summary>
internal sealed record GeneratorRun(GeneratorRunResult Result, Compilation Output, IReadOnlyList<TestDocument> Documents)
{
    /// <summary>The static data where it is a resource; null where it is literals.</summary>
    public byte[]? Image { get; init; }

    public string Source(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public string[] DiagnosticIds => Result.Diagnostics.Select(diagnostic => diagnostic.Id).ToArray();

    /// <summary>Compiles with warnings as errors.</summary>
    public byte[] Emit()
    {
        using var assembly = new MemoryStream();
        IEnumerable<(string Name, byte[] Bytes)> resources = Documents.Select(document => ("TypedCorpus/" + document.Name, document.Bytes));
        if (Image is not null)
            resources = resources.Append(("TypedCorpus.Image", Image));
        EmitResult emitted = Output.Emit(
            assembly,
            manifestResources: resources.Select(
                resource => new ResourceDescription(resource.Name, () => new MemoryStream(resource.Bytes), isPublic: true)));
        return emitted.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(20)));
    }

    /// <summary>Compiles and loads the assembly.</summary>
    public Assembly Load() => Assembly.Load(Emit());

    /// <summary>Compiles and loads the assembly, and opens the corpus of a class.</summary>
    public PaperCorpus Open(string className = "Papers") => new LoadedCorpus(Load(), className).Papers;
}

/// <summary>The corpus of a class in an assembly that was loaded into this process.</summary>
internal sealed class LoadedCorpus(Assembly assembly, string className = "Papers")
{
    /// <summary>The class of the corpus, in the assembly that has its documents.</summary>
    public Type Owner { get; } = assembly.GetType(className, throwOnError: true)!;

    /// <summary>The corpus that the class opens.</summary>
    public PaperCorpus Papers =>
        (PaperCorpus)Owner.GetProperty(EmittedNames.All, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>The static data of the corpus.</summary>
    public RuntimeImage Image =>
        (RuntimeImage)Activator.CreateInstance(Owner.GetNestedType(EmittedNames.Image, BindingFlags.NonPublic)!, nonPublic: true)!;

    /// <summary>Opens the corpus again, as its first use in a process does.</summary>
    public PaperCorpus Reopen() => PaperCorpus.Open(Image, Owner);
}
