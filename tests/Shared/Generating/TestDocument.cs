using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Tests.Generating;

/// <summary>A document as the compiler would read it from a file with these bytes.</summary>
internal class TestDocument : AdditionalText
{
    public TestDocument(string name, byte[] bytes, string folder = "project/documents/")
    {
        Name = name;
        Bytes = bytes;
        Path = folder + name;
    }

    public TestDocument(string name, string text)
        : this(name, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>Reads files, sorted by their paths.</summary>
    public static TestDocument[] ReadFiles(IEnumerable<string> files) =>
        [
            .. files.Order(StringComparer.Ordinal)
                .Select(file => new TestDocument(System.IO.Path.GetFileName(file), File.ReadAllBytes(file))),
        ];

    public string Name { get; }

    /// <summary>The title that its item gives the document; empty for none.</summary>
    public string Title { get; set; } = "";

    public byte[] Bytes { get; }

    public override string Path { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(Bytes);
        return SourceText.From(stream, encoding: null, SourceHashAlgorithm.Sha256);
    }
}

/// <summary>A document whose file cannot be read.</summary>
internal sealed class UnreadableDocument() : TestDocument("unreadable.txt", "")
{
    public override SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException("The disk is on fire");
}

/// <summary>A document whose file the compiler does not find.</summary>
internal sealed class MissingDocument() : TestDocument("missing.txt", "")
{
    public override SourceText GetText(CancellationToken cancellationToken = default) => null!;
}
