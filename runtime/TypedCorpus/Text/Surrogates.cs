namespace TypedCorpus.Text;

/// <summary>UTF-16 pairs, read without an exception for halves that stand alone.</summary>
internal static class Surrogates
{
    public static bool IsSurrogate(char c) => (c & 0xF800) == 0xD800;

    public static bool TryReadPair(ReadOnlySpan<char> text, int index, out int codePoint)
    {
        codePoint = 0;
        if ((text[index] & 0xFC00) != 0xD800) return false;
        if (index + 1 >= text.Length || (text[index + 1] & 0xFC00) != 0xDC00) return false;
        codePoint = 0x10000 + ((text[index] & 0x3FF) << 10) + (text[index + 1] & 0x3FF);
        return true;
    }
}
