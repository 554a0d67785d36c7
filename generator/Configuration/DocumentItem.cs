using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Configuration;

/// <summary>A <c>CorpusDocument</c> item: its name in the corpus and the text of its file, which is read on demand.</summary>
/// <remarks>Two items are equal if the compiler gave them the same file, so that an unchanged document is not read again.</remarks>
internal sealed class DocumentItem(AdditionalText file, string name, string? title = null) : IEquatable<DocumentItem>
{
    /// <summary>The metadata with which the package's targets mark documents among the additional files.</summary>
    public const string NameMetadata = "build_metadata.AdditionalFiles.CorpusDocumentName";

    /// <summary>The metadata with the title of a document, which is empty for most.</summary>
    public const string TitleMetadata = "build_metadata.AdditionalFiles.CorpusDocumentTitle";

    private static readonly char[] Space = [' ', '\t', '\r', '\n'];

    private readonly AdditionalText _file = file;

    /// <summary>The path of the document relative to the folder of its item, with forward slashes.</summary>
    public string Name { get; } = name;

    /// <summary>The title that the item gives the document, if any.</summary>
    public string? Title { get; } = title;

    /// <summary>Whether the file has vectors, and lists no papers.</summary>
    public bool HasVectors => Name.EndsWith(VectorsHead.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of the file as the compiler knows it, for locations only; it never reaches the output.</summary>
    public string Path => _file.Path;

    public SourceText? GetText(CancellationToken cancellation) => _file.GetText(cancellation);

    public static DocumentItem? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(NameMetadata, out string? name) || name.Length == 0)
            return null;
        metadata.TryGetValue(TitleMetadata, out string? title);
        return new(file, Uri.UnescapeDataString(name).Replace('\\', '/'), ReadTitle(title));
    }

    public bool Equals(DocumentItem? other) => other is not null && ReferenceEquals(_file, other._file) && Name == other.Name && Title == other.Title;

    public override bool Equals(object? obj) => Equals(obj as DocumentItem);

    public override int GetHashCode() => Name.GetHashCode();

    // A title is one line, however the project writes it.
    private static string? ReadTitle(string? encoded)
    {
        string title = string.Join(" ", Uri.UnescapeDataString(encoded ?? "").Split(Space, StringSplitOptions.RemoveEmptyEntries));
        return title.Length == 0 ? null : title;
    }
}
