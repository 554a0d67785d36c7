using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Models;
using TypedCorpus;
using TypedCorpus.Generator;
using TypedCorpus.Image;

namespace Benchmarks.Support;

/// <summary>Documents compiled by the generator, in this process, into an assembly in memory.</summary>
internal sealed class CompiledCorpus
{
    private const string Source =
        "namespace Compiled { [TypedCorpus.PaperCorpus] public static partial class Papers; }";

    private readonly Type _class;

    private CompiledCorpus(Assembly assembly)
    {
        _class = assembly.GetType("Compiled.Papers", throwOnError: true)!;
        Papers = Open();
    }

    public PaperCorpus Papers { get; }

    /// <summary>The class of the corpus, in the assembly that has its documents.</summary>
    public Type Owner => _class;

    /// <summary>The static data of the corpus.</summary>
    public CorpusImage Image =>
        (CorpusImage)Activator.CreateInstance(_class.GetNestedType(EmittedNames.Image, BindingFlags.NonPublic)!, nonPublic: true)!;

    public static CompiledCorpus Compile(IReadOnlyList<Document> documents)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Compiled-" + documents.Count,
            [CSharpSyntaxTree.ParseText(Source, parsing)],
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        DocumentFile[] files = [.. documents.Select(document => new DocumentFile(document))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PaperCorpusGenerator().AsSourceGenerator()], files, parsing, new DocumentFileOptions());
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);

        using var assembly = new MemoryStream();
        var resources = documents.Select(document => new ResourceDescription(
            "TypedCorpus/" + document.Name, () => new MemoryStream(document.Bytes), isPublic: true));
        Microsoft.CodeAnalysis.Emit.EmitResult result = WithoutMembers(generated).Emit(assembly, manifestResources: resources);
        return result.Success
            ? new(Assembly.Load(assembly.ToArray()))
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
    }

    /// <summary>Opens the corpus once more, as its first use in a process does.</summary>
    public PaperCorpus Open() => PaperCorpus.Open(Image, _class);

    /// <summary>Takes the property of each paper away: they are not measured, and a class can have but 65,535.</summary>
    private static Compilation WithoutMembers(Compilation generated)
    {
        SyntaxTree members = generated.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(".Members.g.cs", StringComparison.Ordinal));
        IEnumerable<string> lines = members.ToString().Split('\n')
            .Where(line => !line.Contains("=> PaperAt(", StringComparison.Ordinal));
        return generated.ReplaceSyntaxTree(
            members, CSharpSyntaxTree.ParseText(string.Join('\n', lines), (CSharpParseOptions)members.Options));
    }

    public static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "TypedCorpus.dll" or "System.Private.CoreLib.dll")
        .Select(path => MetadataReference.CreateFromFile(path));
}
