using System.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The decoded text as it grows: copies from the source only once something differs from it.</summary>
internal sealed class LatexOutput(string raw)
{
    private StringBuilder? _decoded;
    private int _copied;

    public void Replace(int from, int to, string text)
    {
        _decoded ??= new StringBuilder(raw.Length);
        _decoded.Append(raw, _copied, from - _copied).Append(text);
        _copied = to;
    }

    /// <summary>The character that the reader will see before a position of the source; NUL at the start.</summary>
    public char LastBefore(int at)
    {
        if (at > _copied)
            return raw[at - 1];
        return _decoded is { Length: > 0 } decoded ? decoded[decoded.Length - 1] : '\0';
    }

    public string Finish() =>
        _decoded is null ? raw : _decoded.Append(raw, _copied, raw.Length - _copied).ToString();
}
