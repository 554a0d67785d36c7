using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Configuration;

namespace Generator.Tests.Support;

/// <summary>The options by which the package's targets tell the generator which files are documents.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options((textFile as TestDocument)?.Name);

    private sealed class Options(string? name) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == DocumentItem.NameMetadata && name is not null ? Uri.EscapeDataString(name) : null;
            return value is not null;
        }
    }
}
