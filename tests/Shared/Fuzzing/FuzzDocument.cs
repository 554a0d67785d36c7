using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>
/// The document of a case: the first line of the input is the extension, and a <c>!</c> after it makes each character a
/// byte, so that the file need not be UTF-8.
/// </summary>
internal sealed class FuzzDocument : TestDocument
{
    private FuzzDocument(string name, string text)
        : base("fuzz" + name.TrimEnd('!'), (name.EndsWith('!') ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text))
    {
    }

    public static FuzzDocument Of(string input)
    {
        int end = input.IndexOf('\n', StringComparison.Ordinal);
        return new(end < 0 ? ".txt" : input[..end], input[(end + 1)..]);
    }

    public DocumentResult Read() => GeneratorSteps.Read(this);

    /// <summary>Whether a text is the bytes that it points to, as the tests of each reader assert.</summary>
    public bool Has(TextModel text) =>
        Encoding.UTF8.GetString(Bytes, text.Bytes.Start, text.Bytes.Length) == text.Raw;
}
