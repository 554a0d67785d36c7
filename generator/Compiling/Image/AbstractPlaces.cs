using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>
/// Finds where texts that were taken from an abstract, in its order, lie in its bytes; what the abstract has in
/// another form goes to the pool. Each search begins where the last one ended: many links do not make it quadratic.
/// </summary>
internal sealed class AbstractPlaces(TextModel? @abstract, StringPool strings)
{
    // Beyond this nothing is looked for: a text comes soon after the one before it or not at all.
    private const int Reach = 4096;

    private readonly string _text = @abstract?.Raw ?? "";
    private int _char;
    private int _byte;

    public (int IsPooled, ByteRange Range) Next(string text)
    {
        int at = _text.IndexOf(text, _char, Math.Min(_text.Length - _char, Reach + text.Length), StringComparison.Ordinal);
        if (at < 0)
            return (1, strings.Add(text));

        int start = _byte + Utf8.ByteCount(_text.AsSpan(_char, at - _char));
        int length = Utf8.ByteCount(text.AsSpan());
        _char = at + text.Length;
        _byte = start + length;
        return (0, new(start, length));
    }
}
