using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Support;

/// <summary>The five documents as read and compiled by the generator's own steps, once for all tests.</summary>
internal static class Compiled
{
    private static readonly Lazy<CorpusModel> LazyShared = new(() => Of([.. SharedDocuments.All]));

    public static CorpusModel Shared => LazyShared.Value;

    public static CorpusModel Of(params TestDocument[] documents)
    {
        CompiledCorpus compiled = CorpusCompiler.Compile(
            new("", EquatableArray<ContainingType>.Empty, "Papers", new([CorpusDeclarationReader.EveryDocument]), EquatableArray<string>.Empty),
            documents.Select(document => Reading.ListingReaderTests.Read(document).Document).ToArray(),
            CancellationToken.None);
        Assert.Empty(compiled.Diagnostics);
        return compiled.Corpus;
    }
}
