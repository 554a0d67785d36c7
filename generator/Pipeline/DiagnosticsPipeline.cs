using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>
/// Collects the diagnostics of all steps apart from their results, so that a new warning does not emit any source again.
/// </summary>
internal static class DiagnosticsPipeline
{
    public static IncrementalValueProvider<DiagnosticsModel> Gather(
        IncrementalValuesProvider<DocumentResult> read,
        IncrementalValueProvider<CorpusOutline?> outline,
        IncrementalValueProvider<ProjectOptions> options,
        IncrementalValuesProvider<DeclarationResult> declared,
        IncrementalValuesProvider<CorpusSource> sources,
        IncrementalValuesProvider<CompiledCorpus> compiled,
        IncrementalValueProvider<VectorsFindings> vectors)
    {
        IncrementalValueProvider<ImmutableArray<CorpusFindings>> ofCorpora = compiled
            .Select(static (corpus, _) => CorpusFindings.From(corpus))
            .Collect();
        IncrementalValueProvider<(ImmutableArray<DocumentResult>, CorpusOutline?)> ofDocuments = read.Collect().Combine(outline);
        IncrementalValueProvider<(ImmutableArray<DeclarationResult>, ImmutableArray<CorpusSource>)> ofClasses =
            declared.Collect().Combine(sources.Collect());
        return ofDocuments
            .Combine(options)
            .Combine(ofClasses)
            .Combine(ofCorpora)
            .Combine(vectors)
            .Select(static (all, _) => Merge(
                all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right));
    }

    private static DiagnosticsModel Merge(
        (ImmutableArray<DocumentResult> Read, CorpusOutline? Outline) documents,
        ProjectOptions options,
        (ImmutableArray<DeclarationResult> Declared, ImmutableArray<CorpusSource> Sources) classes,
        ImmutableArray<CorpusFindings> ofCorpora,
        VectorsFindings vectors)
    {
        (ImmutableArray<DeclarationResult> declared, ImmutableArray<CorpusSource> sources) = classes;
        IReadOnlyList<OutlinedDocument> outlined = documents.Outline is { } outline
            ? outline.Documents
            : [.. documents.Read.Select(one => DocumentReader.Outline(one.Document)), .. vectors.Files];
        IEnumerable<DiagnosticInfo> diagnostics = documents.Read.SelectMany(document => document.Diagnostics)
            .Concat(documents.Outline?.Diagnostics ?? [])
            .Concat(options.Diagnostics)
            .Concat(declared.SelectMany(declaration => declaration.Diagnostics))
            .Concat(ofCorpora.SelectMany(corpus => corpus.Diagnostics))
            .Concat(vectors.Diagnostics)
            .Concat(CorpusChecks.TooManyMembers(declared, ofCorpora, areLiterals: documents.Outline is null))
            .Concat(CorpusChecks.OwnData(declared, sources))
            .Concat(CorpusChecks.UnmatchedPatterns(declared, outlined));

        // A document may be in several corpora, but is reported once.
        return new(
            diagnostics.Distinct().ToEquatableArray(),
            declared.SelectMany(declaration => declaration.Severities).Distinct().ToEquatableArray());
    }
}

/// <summary>All diagnostics, and the severities configured for them.</summary>
internal sealed record DiagnosticsModel(
    EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<ConfiguredSeverity> Severities)
{
    /// <summary>The diagnostic for the compiler; null if it is suppressed.</summary>
    public Diagnostic? ToDiagnostic(DiagnosticInfo info)
    {
        DiagnosticDescriptor descriptor = Descriptors.ById(info.Id);
        // If classes are under different settings, the most severe one applies, which is the least number.
        ReportDiagnostic configured = Severities
            .Where(severity => severity.Id == info.Id && severity.Severity != ReportDiagnostic.Default)
            .Select(severity => severity.Severity)
            .DefaultIfEmpty(ReportDiagnostic.Default)
            .Min();
        if (configured == ReportDiagnostic.Suppress)
            return null;

        DiagnosticSeverity severity = configured switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            _ => descriptor.DefaultSeverity,
        };
        return Diagnostic.Create(
            descriptor,
            info.Location?.ToLocation() ?? Location.None,
            severity,
            additionalLocations: null,
            properties: null,
            info.Arguments.ToArray<object>());
    }
}
