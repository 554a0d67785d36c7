using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>
/// Compiles the documents of a project to an image and an outline, in a step of the build that runs the compiler on the documents alone.
/// It does nothing in any other compilation.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusImageGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string?> image = SourcesPipeline.Image(context);
        IncrementalValueProvider<ImmutableArray<DocumentItem>> items = SourcesPipeline.Items(context)
            .Combine(image)
            .Where(static pair => pair.Right is not null)
            .Select(static (pair, _) => pair.Left)
            .Collect();
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.Read(provider));
        context.RegisterSourceOutput(items.Combine(options).Combine(image), static (output, all) =>
        {
            if (all.Right is { } path)
                Outputs.WriteImage(output, path, all.Left.Left, all.Left.Right.Requested);
        });
    }
}
