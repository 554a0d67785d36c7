using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Outlines;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Gathers what corpora are compiled from: the items of documents, and the outline that a build may have made of them.</summary>
internal static class SourcesPipeline
{
    public static IncrementalValuesProvider<DocumentItem> Items(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => DocumentItem.From(pair.Left, pair.Right)!)
            .Where(static item => item is not null);

    /// <summary>The path of the image to make; null in a compilation.</summary>
    public static IncrementalValueProvider<string?> Image(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ImageFile.PathOf(options));

    public static IncrementalValueProvider<CorpusOutline?> Outline(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => ImageFile.IsOutline(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left)
            .Select(static (file, cancellation) => OutlineFormat.Read(file.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .Select(static (outlines, _) => outlines.FirstOrDefault())
            .WithTrackingName(TrackingNames.Outline);

    /// <summary>The items to read: none where every class takes the outline, and none where the image is made.</summary>
    public static IncrementalValuesProvider<DocumentItem> ToRead(
        IncrementalValuesProvider<DocumentItem> items,
        IncrementalValuesProvider<CorpusSource> sources,
        IncrementalValueProvider<CorpusOutline?> outline,
        IncrementalValueProvider<string?> image)
    {
        IncrementalValueProvider<bool> areRead = sources
            .Collect()
            .Combine(outline)
            .Combine(image)
            .Select(static (all, _) =>
                all.Right is null && (all.Left.Right is null || all.Left.Left.Any(source => source.Outline is null)));
        return items
            .Combine(areRead)
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(TrackingNames.Items);
    }
}
