using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emitting;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The ends of the pipeline: adds the generated source and reports the diagnostics.</summary>
internal static class Outputs
{
    public static void AddMembers(SourceProductionContext context, MembersModel model) =>
        Add(context, MembersEmitter.HintName(model.Declaration), () => MembersEmitter.Emit(model, context.CancellationToken));

    public static void AddVocabularies(SourceProductionContext context, VocabularyMembersModel model) =>
        Add(context, VocabulariesEmitter.HintName(model.Declaration), () => VocabulariesEmitter.Emit(model, context.CancellationToken));

    public static void AddFields(SourceProductionContext context, FieldMembersModel model) =>
        Add(context, FieldsEmitter.HintName(model.Declaration), () => FieldsEmitter.Emit(model, context.CancellationToken));

    public static void AddData(SourceProductionContext context, CorpusModel corpus) =>
        Add(
            context,
            DataEmitter.HintName(corpus.Declaration),
            () => corpus.Outline is { } outline
                ? DataEmitter.EmitResource(corpus.Declaration, outline.Checksum)
                : DataEmitter.Emit(
                    corpus.Declaration, CorpusImageBuilder.Build(corpus, context.CancellationToken), context.CancellationToken));

    public static void WriteImage(
        SourceProductionContext context, string path, IReadOnlyList<DocumentItem> items, RequestedOptions requested)
    {
        var diagnostics = new DiagnosticBag();
        Guard.Run(
            "compiling the static data",
            null,
            diagnostics,
            () =>
            {
                OutlinedImage compiled = ImageCompiler.Compile(items, requested, context.CancellationToken);
                ImageWriter.Write(path, compiled);
                return compiled;
            });
        Report(context, new(diagnostics.ToArray(), EquatableArray<ConfiguredSeverity>.Empty));
    }

    public static void Report(SourceProductionContext context, DiagnosticsModel model)
    {
        foreach (DiagnosticInfo info in model.Diagnostics)
        {
            if (model.ToDiagnostic(info) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static void Add(SourceProductionContext context, string hintName, Func<string> emit)
    {
        var diagnostics = new DiagnosticBag();
        Guard.Run(
            $"writing '{hintName}'",
            null,
            diagnostics,
            () =>
            {
                string source = emit();
                context.AddSource(hintName, SourceText.From(source, Utf8.Encoding));
                return source;
            });
        Report(context, new(diagnostics.ToArray(), EquatableArray<ConfiguredSeverity>.Empty));
    }
}
