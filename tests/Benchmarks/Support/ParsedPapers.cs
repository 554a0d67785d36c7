using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Benchmarks.Support;

/// <summary>The papers of documents as the generator has them before it makes the index.</summary>
internal static class ParsedPapers
{
    public static EquatableArray<PaperModel> Of(Document[] documents)
    {
        var options = new DocumentFileOptions();
        var everything = new CorpusDeclaration("", default, "Papers", new(["**"]), default);
        DocumentModel[] read =
        [
            .. documents
                .Select(document => DocumentItem.From(new DocumentFile(document), options)!)
                .Select(item => DocumentReader.Read(item, CancellationToken.None).Document),
        ];
        return CorpusCompiler.Compile(everything, read, CancellationToken.None).Corpus.Papers;
    }
}
