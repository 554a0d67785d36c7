using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace TypedCorpus.Tests.Generating;

/// <summary>The steps of the generator, one by one and without a compiler.</summary>
internal static class GeneratorSteps
{
    private static readonly CorpusDeclaration Papers = new(
        "", EquatableArray<ContainingType>.Empty, "Papers", new([CorpusDeclarationReader.EveryDocument]), EquatableArray<string>.Empty);

    public static DocumentResult Read(TestDocument document) =>
        DocumentReader.Read(new(document, document.Name), CancellationToken.None);

    /// <summary>Compiles documents that were read.</summary>
    public static CompiledCorpus Compile(params DocumentModel[] documents) =>
        Compile(CorpusOptions.Default, documents);

    /// <summary>Compiles documents that were read, with options.</summary>
    public static CompiledCorpus Compile(CorpusOptions options, params DocumentModel[] documents) =>
        CorpusCompiler.Compile(Papers with { Options = options }, documents, CancellationToken.None);

    /// <summary>Reads and compiles documents; compiling them must not report anything.</summary>
    public static CorpusModel Compile(params TestDocument[] documents)
    {
        CompiledCorpus compiled = Compile([.. documents.Select(document => Read(document).Document)]);
        return compiled.Diagnostics.Count == 0
            ? compiled.Corpus
            : throw new InvalidOperationException(
                $"Compiling reports {string.Join(' ', compiled.Diagnostics.Select(diagnostic => diagnostic.Id))}");
    }
}
