using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.App.Compiling;

/// <summary>Tells the generator which files are documents, as the package's targets do in a build.</summary>
internal sealed class DocumentOptions : AnalyzerConfigOptionsProvider
{
    private const string NameMetadata = "build_metadata.AdditionalFiles.CorpusDocumentName";

    private static readonly Options None = new(documentName: null);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is DocumentFile document ? new Options(Uri.EscapeDataString(document.Name)) : None;

    private sealed class Options(string? documentName) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == NameMetadata ? documentName : null;
            return value is not null;
        }
    }
}
