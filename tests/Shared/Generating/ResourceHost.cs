using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Outlines;

namespace TypedCorpus.Tests.Generating;

/// <summary>
/// Runs the generator as a build with <c>CorpusDataAsResource</c> does: on the documents alone, then on the class, with the outline
/// and documents that cannot be read.
/// </summary>
internal static class ResourceHost
{
    public static OutlinedImage Compile(TestOptions options, params IEnumerable<TestDocument> documents) => ImageCompiler.Compile(
        [.. documents.Select(document => new DocumentItem(document, document.Name))],
        OptionsReader.Read(options).Requested,
        CancellationToken.None);

    public static GeneratorRun Run(string source, params IEnumerable<TestDocument> documents) => Run(source, new TestOptions(), documents);

    public static GeneratorRun Run(string source, TestOptions options, params IEnumerable<TestDocument> documents)
    {
        TestDocument[] all = [.. documents];
        return Run(source, options, all, Compile(options, all), areReadable: false);
    }

    /// <summary>Runs the generator on a class and an image that was compiled.</summary>
    public static GeneratorRun Run(
        string source, TestOptions options, IReadOnlyList<TestDocument> documents, OutlinedImage compiled, bool areReadable)
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(source);
        IEnumerable<AdditionalText> items = areReadable ? documents : documents.Select(document => new LockedDocument(document.Name));
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(
                [new PaperCorpusGenerator().AsSourceGenerator(), new CorpusImageGenerator().AsSourceGenerator()],
                [.. items, new TestOutline(OutlineFormat.Write(compiled.Outline))],
                (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
                options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return new(driver.GetRunResult().Results[0], output, documents) { Image = compiled.Image.ToResource() };
    }

    /// <summary>A document that nothing may read.</summary>
    private sealed class LockedDocument(string name) : TestDocument(name, "")
    {
        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException($"'{Name}' was read");
    }
}

/// <summary>The outline as the compiler gets it.</summary>
internal sealed class TestOutline(string text) : AdditionalText
{
    public override string Path => "obj/Corpus.outline";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
