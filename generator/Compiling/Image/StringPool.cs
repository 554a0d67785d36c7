using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>The texts that no document holds as they are, each once, one after the other.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, ByteRange> _ranges = new(StringComparer.Ordinal);
    private byte[] _bytes = [];
    private int _length;

    public ByteRange Add(string text)
    {
        if (!_ranges.TryGetValue(text, out ByteRange range))
        {
            int length = Utf8.ByteCount(text.AsSpan());
            if (length > _bytes.Length - _length)
                Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, checked(_length + length)));
            Utf8.Encoding.GetBytes(text, 0, text.Length, _bytes, _length);
            range = new(_length, length);
            _ranges.Add(text, range);
            _length += length;
        }

        return range;
    }

    public byte[] ToBytes() => _bytes.AsSpan(0, _length).ToArray();
}

/// <summary>Where a text lies: in the pool of strings or in the abstract of its paper.</summary>
internal readonly record struct TextPlace(bool IsPooled, ByteRange Range);

/// <summary>
/// Finds where texts that were taken from an abstract, in its order, lie in its bytes; what the abstract has in
/// another form goes to the pool. Each search begins where the last one ended, so that many links take linear time.
/// </summary>
internal sealed class AbstractPlaces(TextModel? @abstract, StringPool strings)
{
    // A text follows the one before it within so many characters, or was not taken as it is.
    private const int Reach = 4096;

    private readonly string _text = @abstract?.Raw ?? "";
    private int _char;
    private int _byte;

    public TextPlace Next(string text)
    {
        int at = _text.IndexOf(text, _char, Math.Min(_text.Length - _char, Reach + text.Length), StringComparison.Ordinal);
        if (at < 0)
            return new(IsPooled: true, strings.Add(text));

        int start = _byte + Utf8.ByteCount(_text.AsSpan(_char, at - _char));
        int length = Utf8.ByteCount(text.AsSpan());
        _char = at + text.Length;
        _byte = start + length;
        return new(IsPooled: false, new(start, length));
    }
}
