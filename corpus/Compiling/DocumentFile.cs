using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.App.Compiling;

/// <summary>A document as the compiler reads it from its file.</summary>
/// <param name="path">The path of the file, as messages name it.</param>
/// <param name="name">The name of the document in the corpus.</param>
/// <param name="bytes">The content of the file.</param>
internal sealed class DocumentFile(string path, string name, byte[] bytes) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    public string Name => name;

    public byte[] Bytes => bytes;

    // The generator compares the checksum with that of the bytes that it will embed.
    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        _text ??= SourceText.From(new MemoryStream(bytes), encoding: null, SourceHashAlgorithm.Sha256);
}
