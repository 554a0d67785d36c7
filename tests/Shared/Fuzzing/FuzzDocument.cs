using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>
/// A document of a case: the first line of the input is its name, behind which a <c>!</c> says that each character is a
/// byte, so that the file need not be UTF-8.
/// </summary>
internal sealed class FuzzDocument : AdditionalText
{
    public FuzzDocument(string input)
    {
        int end = input.IndexOf('\n', StringComparison.Ordinal);
        string name = end < 0 ? ".txt" : input[..end];
        string text = input[(end + 1)..];
        Bytes = name.EndsWith('!') ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);
        Name = "fuzz" + name.TrimEnd('!');
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    public override string Path => "documents/" + Name;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(new MemoryStream(Bytes), encoding: null, SourceHashAlgorithm.Sha256);

    public ReadDocument Read() => DocumentReader.Read(new(this, Name), CancellationToken.None);

    /// <summary>What the tests of each reader prove of a text: it is the bytes that it points to.</summary>
    public bool Has(TextModel text) =>
        Encoding.UTF8.GetString(Bytes, text.Bytes.Start, text.Bytes.Length) == text.Raw;
}
