using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.App.Compiling;

/// <summary>Tells the generator which files are documents and where the image goes, as the package's targets do in a build.</summary>
/// <param name="imageFile">The path of the image to make; null where the class is compiled.</param>
internal sealed class DocumentOptions(string? imageFile = null) : AnalyzerConfigOptionsProvider
{
    private const string NameMetadata = "build_metadata.AdditionalFiles.CorpusDocumentName";
    private const string OutlineMetadata = "build_metadata.AdditionalFiles.CorpusOutline";
    private const string ImageFileProperty = "build_property.CorpusImageFile";

    private static readonly Option None = new("", "");

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        imageFile is null ? None : new Option(ImageFileProperty, Uri.EscapeDataString(imageFile));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile switch
    {
        DocumentFile document => new Option(NameMetadata, Uri.EscapeDataString(document.Name)),
        OutlineFile => new Option(OutlineMetadata, "true"),
        _ => None,
    };

    private sealed class Option(string name, string set) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == name ? set : null;
            return value is not null;
        }
    }
}
