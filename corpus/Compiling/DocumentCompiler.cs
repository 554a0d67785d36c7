using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using TypedCorpus.App.Common;
using TypedCorpus.Generator;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.App.Compiling;

/// <summary>Runs the generator and the compiler in this process.</summary>
internal static class DocumentCompiler
{
    /// <summary>Compiles documents into a corpus.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="className">The name of the class, with its namespace if it has one.</param>
    /// <param name="assemblyName">The name of the assembly.</param>
    public static Compiled Compile(IReadOnlyList<DocumentFile> documents, string className, string assemblyName) => ProgressNotice.While(
        $"Compiling {CountText.Of(documents.Count, "document")}", () => RunCompiler(documents, className, assemblyName));

    private static Compiled RunCompiler(IReadOnlyList<DocumentFile> documents, string className, string assemblyName)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(Declaration(className), parse, encoding: Encoding.UTF8)],
            CompilerReferences.Open(),
            new(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                optimizationLevel: OptimizationLevel.Release,
                deterministic: true));
        DocumentImage image = DocumentImage.Make(documents);
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new PaperCorpusGenerator().AsSourceGenerator()], [.. documents, image.Outline], parse, new DocumentOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return result.Exception is null
            ? new(output, documents, image, result.Diagnostics)
            : throw new InvalidOperationException("The generator failed.", result.Exception);
    }

    private static string Declaration(string className)
    {
        int dot = className.LastIndexOf('.');
        string space = dot < 0 ? "" : $"namespace {className[..dot]};\n";
        return $"{space}[TypedCorpus.PaperCorpus] public static partial class {className[(dot + 1)..]};";
    }
}

/// <summary>A compiled corpus, before it is an assembly.</summary>
/// <param name="Output">The class and what was generated for it.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Image">The static data.</param>
/// <param name="Diagnostics">What there is to say about the documents.</param>
internal sealed record Compiled(
    Compilation Output, IReadOnlyList<DocumentFile> Documents, DocumentImage Image, ImmutableArray<Diagnostic> Diagnostics)
{
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);

    /// <summary>Writes the assembly of documents that have no errors.</summary>
    /// <param name="assembly">The stream of the assembly.</param>
    /// <param name="documentation">The stream of the XML documentation; null for none.</param>
    public void Emit(Stream assembly, Stream? documentation = null)
    {
        EmitResult emitted = Output.Emit(
            assembly,
            xmlDocumentationStream: documentation,
            manifestResources: Documents
                .Select(document => Resource("TypedCorpus/" + document.Name, document.Bytes))
                .Append(Resource(ResourceLayout.Name, Image.Bytes)));
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                $"The corpus does not compile: {emitted.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        }
    }

    private static ResourceDescription Resource(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes), isPublic: true);
}
