using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Compiling.Vectors;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Generator.Reading.Vectors;

namespace TypedCorpus.Generator;

/// <summary>Compiles the project's <c>CorpusDocument</c> items into its <c>[PaperCorpus]</c> classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PaperCorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<DeclarationResult> declared = context.SyntaxProvider.ForAttributeWithMetadataName(
            CorpusDeclarationReader.AttributeName,
            static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
            CorpusDeclarationReader.Read);
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.Read(provider))
            .WithTrackingName(TrackingNames.Options);
        IncrementalValuesProvider<CorpusDeclaration> declarations = declared
            .Collect()
            .Combine(options)
            .SelectMany(static (pair, _) => Declarations.Gather(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Declarations);

        IncrementalValueProvider<CorpusOutline?> outline = SourcesPipeline.Outline(context);
        IncrementalValuesProvider<CorpusSource> sources = declarations
            .Combine(outline)
            .Select(static (pair, _) => CorpusSource.Of(pair.Left, pair.Right));
        IncrementalValuesProvider<DocumentItem> items = SourcesPipeline
            .ToRead(SourcesPipeline.Items(context), sources, outline, SourcesPipeline.Image(context));
        IncrementalValuesProvider<DocumentResult> read = items
            .Where(static item => !item.HasVectors)
            .Select(DocumentReader.Read);
        IncrementalValuesProvider<DocumentModel> documents = read
            .Select(static (result, _) => result.Document)
            .WithTrackingName(TrackingNames.Documents);

        IncrementalValuesProvider<CompiledCorpus> compiled = sources
            .Combine(documents.Collect())
            .Select(static (pair, cancellation) => pair.Left.Compile(pair.Right, cancellation));
        IncrementalValuesProvider<CorpusModel> corpora = compiled
            .Select(static (result, _) => result.Corpus)
            .WithTrackingName(TrackingNames.Corpora);

        IncrementalValuesProvider<VectorsResult> vectors = VectorsPipeline.Read(items);
        IncrementalValuesProvider<MatchedCorpus> matched = VectorsPipeline.Match(corpora, vectors);
        IncrementalValuesProvider<CorpusModel> whole = matched
            .Select(static (result, _) => result.Corpus)
            .WithTrackingName(TrackingNames.CorporaWithVectors);

        context.RegisterSourceOutput(
            corpora.Select(static (corpus, _) => MembersModel.From(corpus)).WithTrackingName(TrackingNames.Members),
            Outputs.AddMembers);
        context.RegisterSourceOutput(
            corpora.Select(static (corpus, _) => VocabularyMembersModel.From(corpus))
                .WithTrackingName(TrackingNames.Vocabularies)
                .Where(static model => model.Classes.Count > 0),
            Outputs.AddVocabularies);
        context.RegisterSourceOutput(FieldsPipeline.Gather(corpora, context.ParseOptionsProvider), Outputs.AddFields);
        context.RegisterImplementationSourceOutput(whole, Outputs.AddData);
        context.RegisterSourceOutput(
            DiagnosticsPipeline.Gather(read, outline, options, declared, sources, compiled, VectorsPipeline.Findings(vectors, matched))
                .WithTrackingName(TrackingNames.Diagnostics),
            Outputs.Report);
    }
}
