using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Fields;
using TypedCorpus.Generator.Compiling.Vectors;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Generator.Reading.Vectors;
using TypedCorpus.Generator.Threading;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Compiles documents to an image and its outline without knowing the class that will take them.</summary>
internal static class ImageCompiler
{
    public static OutlinedImage Compile(
        IReadOnlyList<DocumentItem> items, RequestedOptions requested, CancellationToken cancellation)
    {
        DocumentItem[] documents = [.. items.Where(item => !item.HasVectors)];
        VectorsResult[] vectors = [.. items.Where(item => item.HasVectors).Select(item => VectorsReader.Read(item, cancellation))];
        var read = new DocumentResult[documents.Length];
        ParallelWork.Run(cancellation, [.. documents.Select((item, i) => (Action)(() => read[i] = DocumentReader.Read(item, cancellation)))]);

        // No paper can have the empty name, so that of the class takes none from a paper.
        var declaration = new CorpusDeclaration(
            "", EquatableArray<ContainingType>.Empty, "", new([CorpusDeclarationReader.EveryDocument]), EquatableArray<string>.Empty)
        {
            Options = requested.OrElse(default),
        };
        CompiledCorpus compiled = CorpusCompiler.Compile(declaration, Array.ConvertAll(read, one => one.Document), cancellation);
        MatchedCorpus matched = VectorMatcher.Match(compiled.Corpus, Array.ConvertAll(vectors, file => file.Vectors), cancellation);
        CompiledImage image = CorpusImageBuilder.Build(matched.Corpus, cancellation);
        IEnumerable<DiagnosticInfo> diagnostics = read.SelectMany(document => document.Diagnostics)
            .Concat(compiled.Diagnostics)
            .Concat(vectors.SelectMany(file => file.Diagnostics))
            .Concat(matched.Diagnostics);
        IEnumerable<OutlinedDocument> outlined = read.Select(one => DocumentReader.Outline(one.Document))
            .Concat(vectors.Select(file => VectorMatcher.Outline(file.Vectors)));
        return new(image, Outline(compiled.Corpus, image.Checksum, outlined, diagnostics, cancellation));
    }

    private static CorpusOutline Outline(
        CorpusModel corpus,
        ulong checksum,
        IEnumerable<OutlinedDocument> documents,
        IEnumerable<DiagnosticInfo> diagnostics,
        CancellationToken cancellation) => new(
            checksum,
            corpus.Declaration.Options,
            documents.ToEquatableArray(),
            corpus.Papers.Count,
            $"\n{string.Join("\n", corpus.Papers.SelectMany(NamesOf))}\n",
            MembersModel.From(corpus).Members,
            corpus.KeyRecords,
            VocabularyMembersModel.From(corpus).Classes,
            corpus.Declaration.Options.TypedFields ? FieldCompiler.Gather(corpus, cancellation).Fields : default,
            diagnostics.ToEquatableArray());

    private static IEnumerable<string> NamesOf(PaperModel paper) =>
        paper.OtherIds.Select(other => other.ConstantName).OfType<string>().Prepend(paper.MemberName);
}

/// <summary>An image and what a class that takes it needs to know of it.</summary>
internal sealed record OutlinedImage(CompiledImage Image, CorpusOutline Outline);
