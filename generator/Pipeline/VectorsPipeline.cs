using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Vectors;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Vectors;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>
/// Reads files of vectors apart from the documents: an edit of one reads no document again, and an edit of a document no vectors; then the
/// hashes of its texts are compared.
/// </summary>
internal static class VectorsPipeline
{
    public static IncrementalValuesProvider<VectorsResult> Read(IncrementalValuesProvider<DocumentItem> items) => items
        .Where(static item => item.HasVectors)
        .Select(VectorsReader.Read)
        .WithTrackingName(TrackingNames.Vectors);

    public static IncrementalValuesProvider<MatchedCorpus> Match(
        IncrementalValuesProvider<CorpusModel> corpora, IncrementalValuesProvider<VectorsResult> vectors) => corpora
            .Combine(vectors.Select(static (result, _) => result.Vectors).Collect())
            .Select(static (pair, cancellation) => VectorMatcher.Match(pair.Left, pair.Right, cancellation));

    /// <summary>What there is to say of the files, and what the checks of patterns need of them.</summary>
    public static IncrementalValueProvider<VectorsFindings> Findings(
        IncrementalValuesProvider<VectorsResult> vectors, IncrementalValuesProvider<MatchedCorpus> matched) => vectors
            .Collect()
            .Combine(matched.Select(static (corpus, _) => corpus.Diagnostics).Collect())
            .Select(static (pair, _) => Gather(pair.Left, pair.Right));

    private static VectorsFindings Gather(
        ImmutableArray<VectorsResult> read, ImmutableArray<EquatableArray<DiagnosticInfo>> ofCorpora) => new(
            read.Select(file => VectorMatcher.Outline(file.Vectors)).ToEquatableArray(),
            read.SelectMany(file => file.Diagnostics).Concat(ofCorpora.SelectMany(diagnostics => diagnostics)).ToEquatableArray());
}

/// <summary>The files of vectors for the checks of patterns, and all diagnostics of vectors.</summary>
internal sealed record VectorsFindings(EquatableArray<OutlinedDocument> Files, EquatableArray<DiagnosticInfo> Diagnostics);
