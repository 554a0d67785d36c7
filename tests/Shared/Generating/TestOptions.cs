using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Configuration;

namespace TypedCorpus.Tests.Generating;

/// <summary>The options by which the package's targets tell the generator which files are documents.</summary>
/// <param name="properties">Properties of the project.</param>
internal sealed class TestOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(
        properties.ToDictionary(property => "build_property." + property.Name, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile switch
    {
        TestDocument document => new Options(new()
        {
            [DocumentItem.NameMetadata] = Uri.EscapeDataString(document.Name),
            [DocumentItem.TitleMetadata] = Uri.EscapeDataString(document.Title),
        }),
        TestOutline => new Options(new() { [ImageFile.OutlineMetadata] = "true" }),
        _ => GlobalOptions,
    };

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
