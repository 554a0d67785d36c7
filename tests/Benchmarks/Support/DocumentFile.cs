using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Configuration;

namespace Benchmarks.Support;

/// <summary>A document as the compiler hands it to the generator.</summary>
internal sealed class DocumentFile(Document document) : AdditionalText
{
    public override string Path => document.Name;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(new MemoryStream(document.Bytes), Encoding.UTF8, SourceHashAlgorithm.Sha256);
}

/// <summary>The metadata by which the package's targets mark the documents.</summary>
internal sealed class DocumentFileOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new NamedOptions(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new NamedOptions(textFile.Path);

    private sealed class NamedOptions(string? name) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == DocumentItem.NameMetadata ? name : null;
            return value is not null;
        }
    }
}
