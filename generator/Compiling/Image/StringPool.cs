using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>The texts that no document holds as they are, each once, one after the other.</summary>
internal sealed class StringPool
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, ByteRange> _ranges = new(StringComparer.Ordinal);
    private int _byteCount;

    public ByteRange Add(string text)
    {
        if (!_ranges.TryGetValue(text, out ByteRange range))
        {
            range = new(_byteCount, Utf8.ByteCount(text.AsSpan()));
            _ranges.Add(text, range);
            _byteCount += range.Length;
            // Between two texts stands nothing, but a lone surrogate must not find a partner across the border.
            AppendWhole(text);
        }

        return range;
    }

    public override string ToString() => _text.ToString();

    private void AppendWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                _text.Append(c).Append(text[++i]);
            else
                _text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        }
    }
}
