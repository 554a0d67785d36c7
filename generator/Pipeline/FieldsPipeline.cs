using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Compiling.Fields;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Gathers the fields of each corpus that asks for members of them, then all corpora of a namespace.</summary>
internal static class FieldsPipeline
{
    /// <summary>C# 14, which has extension properties; the oldest compiler that the generator runs in does not know its name.</summary>
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    public static IncrementalValuesProvider<FieldMembersModel> Gather(
        IncrementalValuesProvider<CorpusModel> corpora, IncrementalValueProvider<ParseOptions> parsing)
    {
        IncrementalValueProvider<bool> haveProperties = parsing
            .Select(static (options, _) => HasExtensionProperties(options))
            .WithTrackingName(TrackingNames.Language);
        return corpora
            .Where(static corpus => corpus.Declaration.Options.TypedFields)
            .Select(static (corpus, cancellation) => FieldCompiler.Gather(corpus, cancellation))
            .WithTrackingName(TrackingNames.Fields)
            .Collect()
            .Combine(haveProperties)
            .SelectMany(static (pair, _) => FieldCompiler.Join(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.FieldMembers);
    }

    /// <summary>Whether the language has them and the compiler, of which <c>preview</c> says nothing, knows them.</summary>
    private static bool HasExtensionProperties(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: >= CSharp14 } && Enum.IsDefined(typeof(LanguageVersion), CSharp14);
}
