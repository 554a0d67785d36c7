using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Configuration;

/// <summary>A <c>CorpusDocument</c> item: its name in the corpus and the file's text, which is read on demand.</summary>
/// <remarks>Equal while the compiler hands out the same text, so that an untouched document is never read again.</remarks>
internal sealed class DocumentItem(AdditionalText file, string name) : IEquatable<DocumentItem>
{
    /// <summary>The metadata by which the package's targets mark a document among the additional files.</summary>
    public const string NameMetadata = "build_metadata.AdditionalFiles.CorpusDocumentName";

    private readonly AdditionalText _file = file;

    /// <summary>The document's name: its path below the folder that its item came from, with forward slashes.</summary>
    public string Name { get; } = name;

    /// <summary>The file's path as the compiler was given it; for places only, never for output.</summary>
    public string Path => _file.Path;

    public SourceText? GetText(CancellationToken cancellation) => _file.GetText(cancellation);

    public static DocumentItem? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        bool isDocument = options.GetOptions(file).TryGetValue(NameMetadata, out string? name) && name.Length > 0;
        return isDocument ? new(file, Uri.UnescapeDataString(name!).Replace('\\', '/')) : null;
    }

    public bool Equals(DocumentItem? other) => other is not null && ReferenceEquals(_file, other._file) && Name == other.Name;

    public override bool Equals(object? obj) => Equals(obj as DocumentItem);

    public override int GetHashCode() => Name.GetHashCode();
}
